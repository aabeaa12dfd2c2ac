import { exampleFindings, exampleLetters, exampleProblems, exampleReasons, exampleRefusals } from './example-values';
import { examplePriority } from './example-priority';
import { type Language, languages } from './languages';
import type { LetterKind } from './letter-kinds';
import {
  fieldName,
  sayFinding,
  sayPriority,
  sayProblem,
  sayProblemOfField,
  sayReason,
  sayRefusal,
  writeLetter,
} from './say';
import { wordsIn } from './words-in';

const letterKinds = Object.keys(exampleLetters) as LetterKind[];
const letterOf = (language: Language, kind: LetterKind) => writeLetter(language, kind, exampleLetters[kind]);

/** Every sentence there is, under the code it belongs to. */
function everySentence(language: Language): [code: string, sentence: string][] {
  const saidBy = (examples: object, say: (said: { code: string; values: object }) => string): [string, string][] =>
    Object.entries(examples).map(([code, values]) => [code, say({ code, values: values as object })]);
  return [
    ...saidBy(exampleReasons, (reason) => sayReason(language, reason)),
    ...saidBy(examplePriority, (reason) => sayPriority(language, reason)),
    ...saidBy(exampleFindings, (finding) => sayFinding(language, { ...finding, paragraph: '§ 551 Abs. 1 BGB' })),
    ...saidBy(exampleFindings, (finding) => sayFinding(language, finding)),
    ...saidBy(exampleProblems, (problem) => sayProblemOfField(language, { field: 'persons.0.birthDate', ...problem })),
    ...saidBy(exampleRefusals, (refusal) => sayRefusal(language, refusal)),
    ...letterKinds.map((kind): [string, string] => [kind, letterOf(language, kind).text]),
  ];
}

/** Texts without values, however deep they stand. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};

describe.each(languages)('the words of %s', (language) => {
  const { survey, names, fieldNames, ruleNames, wishNames, checkNames } = wordsIn(language);

  it.each(everySentence(language))('say %s without a gap', (_code, sentence) => {
    expect(sentence.trim()).toBe(sentence);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|Invalid Date|[{}#]| {2}/);
    expect(sentence.length).toBeGreaterThan(3);
  });

  it('have a text for every name', () => {
    const texts = textsIn([survey, names, fieldNames, ruleNames, wishNames, checkNames]);
    expect(texts.length).toBeGreaterThan(400);
    for (const text of texts) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
    }
  });

  it('name no person, no place and no topic in a letter', () => {
    for (const kind of letterKinds) {
      const { subject, text } = letterOf(language, kind);
      expect(text).toContain(exampleLetters['contact-code'].link);
      expect(subject).toContain('Bleibe');
      expect(subject + text).not.toMatch(
        /survey|umfrage|опитув|استبيان|safe|sicher|безпе|أمان|gewalt|violen|насил|عنف/i,
      );
    }
  });
});

describe('the words of a language with its own letters', () => {
  const germanTerms =
    /Bleibe|Jobcenter|Wohnsitzauflage|Ausländerbehörde|Wohngeld|Kreis|Kaution|(Netto)?[Kk]altmiete|Warmmiete|Mietpreisbremse|Wucher|Jugendamt|Zusicherung|Anmeldung|Wohnungsgeberbestätigung|Bescheid|Telefonseelsorge|EUDI-Wallet|eID|name@beispiel\.de|https:\S+|Köln|Bonn|KdU|Zensus|AGG|§ 7 Abs\. 1 WoAufG Bln|§ 551 Abs\. 1 BGB|7F3A|JPEG|PNG|WebP/g;

  it.each(['uk', 'ar'] as const)(
    '%s leaves nothing in German or English but the terms people meet on paper',
    (language) => {
      const { survey, names, fieldNames, ruleNames, wishNames, checkNames } = wordsIn(language);
      const texts = [
        ...everySentence(language).map(([, sentence]) => sentence),
        ...textsIn([survey, names, fieldNames, ruleNames, wishNames, checkNames]),
      ];
      const foreign = texts.filter((text) => /[a-zäöüß]{2,}/i.test(text.replace(germanTerms, '')));
      expect(foreign).toEqual([]);
    },
  );
});

describe('a problem', () => {
  it('names the field and the person it is about', () => {
    const problem = { field: 'persons.0.birthDate', code: 'date-in-future' };
    expect(sayProblemOfField('de', problem)).toMatch(/^Geburtsdatum von Person 1: /);
    expect(sayProblemOfField('en', { ...problem, field: 'persons.2.birthDate' })).toMatch(
      /^Date of birth of person 3: /,
    );
  });

  it('tells amounts of money in euros and areas in square metres', () => {
    const most = { code: 'too-big', values: { most: 2_000_000 } };
    expect(sayProblem('de', { field: 'listing.netColdRent', ...most })).toBe('Bitte höchstens 20.000\u00a0€.');
    expect(sayProblem('de', { field: 'area', code: 'too-small', values: { least: 6 } })).toBe(
      'Bitte mindestens 6\u00a0m².',
    );
    expect(sayProblem('de', { field: 'rooms', code: 'too-small', values: { least: 1 } })).toBe('Bitte mindestens 1.');
  });

  it('names the other field it depends on', () => {
    const values = { other: 'needs.moveInFrom' };
    expect(sayProblem('de', { field: 'needs.moveInUntil', code: 'date-before', values })).toContain(
      '„Einzug frühestens“',
    );
  });

  it('sends minors without family to the Jugendamt', () => {
    for (const language of languages) {
      expect(sayProblem(language, { field: 'persons.0.birthDate', code: 'contact-must-be-adult' })).toContain(
        'Jugendamt',
      );
    }
  });

  it('asks to check the entry when its code is not known', () => {
    expect(sayProblem('de', { field: 'plz', code: 'toString' })).toBe('Bitte prüfen Sie diese Angabe.');
  });
});

describe('the name of a field', () => {
  it('is the same with and without the listing it stands in', () => {
    expect(fieldName('de', 'listing.deposit')).toBe(fieldName('de', 'deposit'));
  });

  it('is that of what it belongs to, where it has none of its own', () => {
    expect(fieldName('de', 'needs.placeWishes.1.lat')).toBe('Gewünschter Ort 2');
    expect(fieldName('de', 'features.3')).toBe('Ausstattung');
    expect(fieldName('de', 'never.heard.of')).toBe('Angabe');
  });

  it('is the question, for an answer to a survey', () => {
    expect(fieldName('en', 'answers.flat_happy')).toBe('How happy are you with the home?');
  });
});

describe('a finding', () => {
  const { 'rent-unreasonably-high': values } = exampleFindings;
  const code = 'rent-unreasonably-high';

  it('carries the figures, the kind and date of the comparison, the paragraph and the next step, and accuses nobody', () => {
    const sentence = sayFinding('de', {
      code,
      values: { ...values, comparisonKind: 'census' },
      paragraph: '§ 5 Abs. 2 WiStrG',
    }).replaceAll('\u00a0', ' ');
    expect(sentence).toContain('13,33 € je m²');
    expect(sentence).toContain('10,60 € je m²');
    expect(sentence).toContain('25,8 % mehr');
    expect(sentence).toContain('Zensus 2022 für diese Gemeinde, bestehende Verträge, Stand 15. Mai 2022');
    expect(sentence).toContain('(§ 5 Abs. 2 WiStrG)');
    expect(sentence).toContain('Nächster Schritt: Nettokaltmiete auf höchstens 559,68 € im Monat senken');
    expect(sentence).toContain('kann unangemessen hoch sein');
  });

  it('says that the mean of other places is no figure for this one', () => {
    expect(sayFinding('de', { code, values })).toContain('für diese Gemeinde selbst ist kein Wert bekannt');
  });

  it('without a sentence is an error, never silence', () => {
    expect(() => sayFinding('de', { code: 'no-such-finding' })).toThrow(RangeError);
    expect(() => sayReason('de', { code: 'constructor' })).toThrow(RangeError);
  });
});

describe('a refusal', () => {
  it('has one sentence, however its code is written', () => {
    expect(sayRefusal('en', { code: 'on_hold' })).toBe(sayRefusal('en', { code: 'on-hold' }));
  });

  it('names the rule that speaks against a pair', () => {
    expect(sayRefusal('de', { code: 'pair-to-clarify', values: { rule: 'pets-welcome' } })).toContain('Haustiere');
  });

  it('of a code that is not known says that it is not possible now', () => {
    expect(sayRefusal('de', { code: 'no-such-code' })).toBe('Das geht im Moment nicht.');
  });
});
