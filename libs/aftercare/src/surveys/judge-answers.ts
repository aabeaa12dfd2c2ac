import { type LocalDate, type Severity, gravest } from '@bleibe/calendar';
import { type SignalCategory, LEXICON_SEVERITY, choiceRules, scaleRules } from './answer-rules';
import {
  type Answer,
  type Answers,
  type ChoiceItemCode,
  type ItemCode,
  type ScaleItemCode,
  itemCodes,
  itemOf,
} from './items';
import { dangersIn } from './lexicon/dangers-in';
import { type EarlierWho5, type Who5Score, scoreWho5, who5Severity } from './who5';

/** Something in the answers that a person has to look at. `who5` stands for the block of five. */
export interface Signal {
  category: SignalCategory;
  severity: Severity;
  itemCode: ItemCode | 'who5';
}

export interface Judgement {
  signals: Signal[];
  /** The gravest of the signals; null = nothing to escalate. Free text is read by a person all the same (R22). */
  severity: Severity | null;
  who5: Who5Score | null;
}

export interface Answered {
  /** Valid ones, see `validateAnswers`. */
  answers: Answers;
  /** Language shown, in which a free text is probably written. */
  language: string;
  answeredOn: LocalDate;
  /** The last valid index of the same person; null = none. */
  earlierWho5: EarlierWho5 | null;
}

/** R19, R20, R22: what answers ask for. It only ever raises: no answer makes up for another one. */
export function judgeAnswers({ answers, language, answeredOn, earlierWho5 }: Answered): Judgement {
  const signals: Signal[] = itemCodes.flatMap((itemCode) => {
    const answer = answers[itemCode];
    if (answer === undefined) return [];
    return concernsOf(itemCode, answer, language).map((concern) => ({ ...concern, itemCode }));
  });

  const who5 = scoreWho5(answers);
  const low = who5 && who5Severity(who5, answeredOn, earlierWho5);
  if (low) signals.push({ category: 'wellbeing', severity: low, itemCode: 'who5' });

  return { signals, severity: gravest(signals.map(({ severity }) => severity)), who5 };
}

function concernsOf(code: ItemCode, answer: Answer, language: string): Omit<Signal, 'itemCode'>[] {
  const item = itemOf(code);
  switch (item.kind) {
    case 'choice': {
      const rules = new Map(Object.entries(choiceRules[code as ChoiceItemCode] ?? {}));
      const chosen: readonly Answer[] = Array.isArray(answer) ? answer : [answer];
      return chosen.flatMap((one) => rules.get(String(one)) ?? []);
    }
    case 'scale': {
      const rule = scaleRules[code as ScaleItemCode];
      if (!rule || typeof answer !== 'number' || answer > rule.upTo) return [];
      return [{ category: rule.category, severity: rule.severity }];
    }
    case 'text':
      if (!item.readByPeople || typeof answer !== 'string') return [];
      return dangersIn(answer, language).map((category) => ({ category, severity: LEXICON_SEVERITY }));
    case 'date':
      return [];
  }
}
