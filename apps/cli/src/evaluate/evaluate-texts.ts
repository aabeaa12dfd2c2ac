import { labelText } from '@bleibe/checks';
import { readJsonLines } from './case-files';
import { evaluationOf, percent, share } from './evaluation';

export interface TextCase {
  id: string;
  lang: string;
  kind: 'listing' | 'message';
  label: string;
  also?: string[];
  tricky?: boolean;
  obfuscated?: boolean;
  text: string;
}

interface Rates {
  recall: number | null;
  falseAlarmRate: number | null;
  labelAccuracy: number | null;
}

interface TextMiss {
  id: string;
  lang: string;
  kind: 'not-caught' | 'false-alarm' | 'wrong-label';
  expected: string;
  label: string | null;
  also: string[];
  words: string[];
  text: string;
}

interface TextsReport extends Rates {
  texts: number;
  harmful: number;
  benign: number;
  /** Benign texts that got a label; the other false alarms only reach a person. */
  falseLabels: number;
  perLanguage: Record<string, Rates & { texts: number }>;
  msPerText: number;
  misses: TextMiss[];
}

interface Judged extends TextCase {
  read: ReturnType<typeof labelText>;
  isHarmful: boolean;
  isCaught: boolean;
  hasRightLabel: boolean;
}

const BENIGN = 'benign';

function judge(each: TextCase): Judged {
  const read = labelText(each.text, each.kind);
  const isRight = read.label !== null && [each.label, ...(each.also ?? [])].includes(read.label);
  return {
    ...each,
    read,
    isHarmful: each.label !== BENIGN,
    // A text that reaches a person is caught, and on the other side a false alarm: one measure for both.
    isCaught: read.label !== null || read.needsPerson,
    hasRightLabel: isRight,
  };
}

function ratesOf(judged: readonly Judged[]): Rates {
  const harmful = judged.filter(({ isHarmful }) => isHarmful);
  const benign = judged.filter(({ isHarmful }) => !isHarmful);
  const caught = ({ isCaught }: Judged) => isCaught;
  return {
    recall: share(harmful.filter(caught).length, harmful.length),
    falseAlarmRate: share(benign.filter(caught).length, benign.length),
    labelAccuracy: share(harmful.filter(({ hasRightLabel }) => hasRightLabel).length, harmful.length),
  };
}

function missOf({ id, lang, label, text, read, isHarmful, isCaught, hasRightLabel }: Judged): TextMiss[] {
  const miss = (kind: TextMiss['kind']): TextMiss[] => [
    { id, lang, kind, expected: label, label: read.label, also: read.also, words: read.words, text },
  ];
  if (!isHarmful) return isCaught ? miss('false-alarm') : [];
  if (!isCaught) return miss('not-caught');
  return hasRightLabel ? [] : miss('wrong-label');
}

export function judgeTexts(cases: readonly TextCase[]): TextsReport {
  const startedAt = performance.now();
  const judged = cases.map(judge);
  const ms = performance.now() - startedAt;

  const languages = [...new Set(cases.map(({ lang }) => lang))].sort();
  const perLanguage = languages.map((language) => {
    const own = judged.filter(({ lang }) => lang === language);
    return [language, { texts: own.length, ...ratesOf(own) }] as const;
  });
  return {
    texts: cases.length,
    harmful: judged.filter(({ isHarmful }) => isHarmful).length,
    benign: judged.filter(({ isHarmful }) => !isHarmful).length,
    ...ratesOf(judged),
    falseLabels: judged.filter(({ isHarmful, read }) => !isHarmful && read.label !== null).length,
    perLanguage: Object.fromEntries(perLanguage),
    msPerText: Math.round((ms / Math.max(1, cases.length)) * 1000) / 1000,
    misses: judged.flatMap(missOf),
  };
}

const tellRates = ({ recall, falseAlarmRate, labelAccuracy }: Rates) =>
  `recall ${percent(recall)}, false alarms ${percent(falseAlarmRate)}, right label ${percent(labelAccuracy)}`;

export const evaluateTexts = evaluationOf<TextsReport>({
  help: `evaluate texts -- FILE.jsonl   signs of fraud and exploitation in listings and messages
  A line: {"id", "lang", "kind": listing|message, "label", "also": [...], "text"}; label "benign" or one of the labels
  of the checks.
  Report: recall (harmful texts that got a label or reach a person), falseAlarmRate (benign texts that do),
  labelAccuracy (harmful texts with the expected label or one of "also"), falseLabels, perLanguage, msPerText, and
  misses: every text that was not caught, a false alarm, or got another label.`,
  run: async (file) => judgeTexts(await readJsonLines<TextCase>(file)),
  tell: (report) =>
    [
      `${report.texts} texts (${report.harmful} harmful, ${report.benign} benign), ${report.msPerText} ms each.`,
      tellRates(report),
      ...Object.entries(report.perLanguage).map(([language, rates]) => `  ${language}: ${tellRates(rates)}`),
      ...report.misses.map(
        ({ id, kind, expected, label, words }) =>
          `  ${id}: ${kind}, expected ${expected}, got ${label ?? 'none'} (${words.join(' | ')})`,
      ),
    ].join('\n'),
});
