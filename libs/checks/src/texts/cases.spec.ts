import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageCodes } from './lexicon/lexicon';
import { readText } from './read-text';
import type { SignCode } from './sign';

/** Labels of the cases, as in the list the reviewers use; a payment that cannot be traced is an advance payment. */
const labelOf: Record<SignCode, string> = {
  'advance-payment': 'advance_payment',
  'untraceable-payment': 'advance_payment',
  'fake-escrow': 'fake_escrow',
  overpayment: 'overpayment',
  'illegal-fee': 'illegal_fee',
  'remote-landlord': 'remote_landlord',
};

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

const labelsOf = ({ text }: Case) => readText(text).signs.map(({ sign }) => labelOf[sign]);

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
