import { hasReached, stages } from './stages';

describe('stages of a match', () => {
  it('follow each other from no match to moved in', () => {
    const live = ['M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8'] as const;
    expect(stages).toEqual([...live, 'MX']);
    live.forEach((stage, at) => live.forEach((from, other) => expect(hasReached(stage, from)).toBe(at >= other)));
  });

  it('an ended match has reached nothing, not even the beginning', () => {
    expect(hasReached('MX', 'M0')).toBe(false);
    expect(hasReached('MX', 'M8')).toBe(false);
  });
});
