import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers } from './items';
import { scoreWho5, who5Items, who5Languages, who5Severity } from './who5';

/** Answers with a raw sum, as evenly as they go. */
const raw = (sum: number): Answers =>
  Object.fromEntries(who5Items.map((code, index) => [code, Math.floor((sum + index) / who5Items.length)]));

const severityOf = (sum: number, earlier: { index: number; on: string } | null = null) => {
  const score = scoreWho5(raw(sum));
  return score && [score.index, who5Severity(score, '2027-03-16', earlier)];
};

describe('WHO-5', () => {
  it('raises by its limits (D18)', () => {
    expect(severityOf(13)).toEqual([52, null]);
    expect(severityOf(12)).toEqual([48, 'S3']);
    expect(severityOf(8)).toEqual([32, 'S3']);
    expect(severityOf(7)).toEqual([28, 'S2']);
  });

  it('has no index when one answer is missing (D18)', () => {
    for (const missing of who5Items) expect(scoreWho5({ ...raw(2), [missing]: undefined })).toBeNull();
  });

  it('raises a drop of 12 and not one of 8 (D18)', () => {
    expect(severityOf(13, { index: 64, on: '2027-01-05' })).toEqual([52, 'S3']);
    expect(severityOf(13, { index: 60, on: '2027-01-05' })).toEqual([52, null]);
  });

  it('compares with an answer of the last 200 days only', () => {
    expect(severityOf(13, { index: 100, on: '2026-08-28' })).toEqual([52, 'S3']);
    expect(severityOf(13, { index: 100, on: '2026-08-27' })).toEqual([52, null]);
  });

  it('has an index of 0 to 100 in steps of 4, so that 13 points are never below 50', () => {
    const indexes = Array.from({ length: 26 }, (_, sum) => scoreWho5(raw(sum))?.index);
    expect(indexes).toEqual(Array.from({ length: 26 }, (_, sum) => sum * 4));
  });

  it('is offered in exactly the languages of the content pack', () => {
    const pack = join(__dirname, 'who5-pack/who5_de_en.json');
    const { sprachen } = JSON.parse(readFileSync(pack, 'utf8')) as { sprachen: Record<string, { fragen: string[] }> };
    expect(Object.keys(sprachen).sort()).toEqual([...who5Languages].sort());
    for (const { fragen } of Object.values(sprachen)) expect(fragen).toHaveLength(who5Items.length);
  });
});
