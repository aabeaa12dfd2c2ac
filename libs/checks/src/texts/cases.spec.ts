import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageCodes } from './lexicon/lexicon';
import { readText } from './read-text';
import { signTable } from './sign-table';

interface Case {
  label: string;
  text: string;
}

const folder = join(__dirname, 'cases');
const casesIn = (language: string): Case[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith(language))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Case);

const labelsOf = ({ text }: Case) => readText(text).signs.map(({ sign }) => signTable[sign].label);

describe.each(languageCodes)('the cases in %s', (language) => {
  const cases = casesIn(language);
  const harmful = cases.filter(({ label }) => label !== 'benign');

  it('are enough to tell something', () => {
    expect(harmful.length).toBeGreaterThanOrEqual(30);
    expect(cases.length - harmful.length).toBeGreaterThanOrEqual(20);
  });

  it('are caught where they do harm, for the right reason', () => {
    expect(harmful.filter((one) => !labelsOf(one).includes(one.label))).toEqual([]);
  });

  it('raise no alarm where they do none', () => {
    expect(cases.filter((one) => one.label === 'benign' && labelsOf(one).length > 0)).toEqual([]);
  });

  it('are all understood', () => {
    expect(cases.filter(({ text }) => !readText(text).understood)).toEqual([]);
  });
});
