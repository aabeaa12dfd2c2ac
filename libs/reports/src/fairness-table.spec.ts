import { type CountedHousehold, fairnessTable } from './fairness-table';

const household = (language: string, housed: boolean, days = 30): CountedHousehold => ({
  days,
  housed,
  groups: { 'household-size': '2', urgency: 'regular', language, accessibility: 'any' },
});
const several = (count: number, language: string, housed: number) =>
  Array.from({ length: count }, (_, at) => household(language, at < housed));

describe('the fairness report', () => {
  it('tells rate and median by group, and of all', () => {
    const { language, all } = fairnessTable([...several(20, 'uk', 10), ...several(20, 'ar', 5)]);
    expect(language.map(({ group, housed, rate }) => [group, housed, rate?.share])).toEqual([
      ['ar', 5, 0.25],
      ['uk', 10, 0.5],
    ]);
    expect(language[1]?.wait).toMatchObject({ median: 30 });
    expect(all).toMatchObject({ group: 'all', households: 40, housed: 15 });
  });

  it('tells no rate and no time where the figures are withheld', () => {
    const { language } = fairnessTable([...several(20, 'uk', 10), ...several(20, 'ar', 10), ...several(2, 'fa', 1)]);
    const fa = language.find(({ group }) => group === 'fa');
    expect(fa).toEqual({ group: 'fa', households: null, housed: null, rate: null, wait: null });
    expect(language.filter(({ households }) => households === null)).toHaveLength(2);
  });

  it('tells that nobody of a large group has a home', () => {
    const { language } = fairnessTable([...several(20, 'uk', 10), ...several(20, 'ar', 0)]);
    expect(language[0]).toMatchObject({ group: 'ar', households: 20, housed: 0, rate: { share: 0, from: 0 } });
  });

  it('is empty without households', () => {
    expect(fairnessTable([])).toMatchObject({ language: [], all: { households: 0, housed: 0, rate: null } });
  });
});
