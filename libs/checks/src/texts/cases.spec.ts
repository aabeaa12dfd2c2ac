import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelText } from './label-text';
import { languageCodes } from './lexicon/lexicon';
import { readText } from './read-text';
import { signTable } from './sign-table';

interface Case {
  label: string;
  kind?: 'listing' | 'message';
  text: string;
}

const folder = join(__dirname, 'cases');
const casesOf = (files: readonly string[]): Case[] =>
  files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Case);
const casesIn = (language: string): Case[] =>
  casesOf(
    readdirSync(folder)
      .filter((file) => file.startsWith(language))
      .map((file) => join(folder, file)),
  );

const labelsOf = ({ text }: Case) => readText(text).signs.map(({ sign }) => signTable[sign].label);

describe.each(languageCodes)('the cases in %s', (language) => {
  const cases = casesIn(language);
  const harmful = cases.filter(({ label }) => label !== 'benign');

  it('are enough to tell something', () => {
    expect(harmful.length).toBeGreaterThanOrEqual(30);
    expect(cases.length - harmful.length).toBeGreaterThanOrEqual(20);
  });

  it('are caught where they do harm, for the right reason', () => {
    expect(harmful.filter((one) => !labelsOf(one).includes(one.label as never))).toEqual([]);
  });

  it('raise no alarm where they do none', () => {
    expect(cases.filter((one) => one.label === 'benign' && readText(one.text).signs.length > 0)).toEqual([]);
  });

  it('are all understood', () => {
    expect(cases.filter(({ text }) => !readText(text).understood)).toEqual([]);
  });
});

/** Nothing is tuned to these; when this fails, look at the words that were changed, not at the cases. */
describe('the cases that are kept aside', () => {
  const cases = casesOf(readdirSync(join(folder, 'held')).map((file) => join(folder, 'held', file)));
  const needsPerson = ({ text, kind }: Case) => labelText(text, kind ?? 'message').needsPerson;
  const share = (some: readonly Case[], all: readonly Case[]) => some.length / all.length;

  it('reach a person in 95 of 100 harmful ones', () => {
    const harmful = cases.filter(({ label }) => label !== 'benign');
    expect(share(harmful.filter(needsPerson), harmful)).toBeGreaterThanOrEqual(0.95);
  });

  it('trouble nobody in 95 of 100 harmless ones', () => {
    const benign = cases.filter(({ label }) => label === 'benign');
    expect(share(benign.filter(needsPerson), benign)).toBeLessThanOrEqual(0.05);
  });
});
