import { InstanceMistake, readInstance } from './instance-text';

const read = (text: string) => readInstance(new TextEncoder().encode(text));

describe('the text form of a market', () => {
  it('is read with comments, empty lines, units and weights below 0', () => {
    const pairs = read('c a small market\np 2 3 2\n\nu 1 4\ne 0 1 50\r\n  e 1 2 -7\nc end');
    expect(pairs.households).toBe(2);
    expect([...pairs.units]).toEqual([1, 4, 1]);
    expect([[...pairs.household], [...pairs.home], [...pairs.weight]]).toEqual([[0, 1], [1, 2], [50, -7]]); // prettier-ignore
  });

  it('may hold no pair at all', () => {
    expect(read('p 0 0 0').weight).toHaveLength(0);
  });

  it.each([
    ['', 1, 'the first line must be "p <households> <homes> <pairs>"'],
    ['c nothing\ne 0 0 1', 2, 'the first line must be'],
    ['p 1 1', 1, 'expected "p <households> <homes> <pairs>"'],
    ['p 1 1 1\ne 0 0', 2, 'expected "e <household> <home> <weight>"'],
    ['p 1 1 1\ne 0 0 1 2', 2, 'expected "e <household>'],
    ['p 1 1 1\nu 0', 2, 'expected "u <home> <units>"'],
    ['p 1 1 1\ne 0 0 1.5', 2, 'only whole numbers'],
    ['p 1 1 1\ne 0 x 1', 2, 'only whole numbers'],
    ['p 1 1 1\n\nedge 0 0 1', 3, 'a line starts with p, u, e or c'],
    ['p 1 1 1\ne 1 0 1', 2, 'there is no household 1, they run from 0 to 0'],
    ['p 1 1 1\ne 0 -1 1', 2, 'there is no home -1'],
    ['p 1 1 1\nu 0 -1', 2, 'units run from 0'],
    ['p 1 2 0\nu 1 2\nu 1 3', 3, 'the units of home 1 were stated before'],
    ['p 1 1 1\ne 0 0 1\ne 0 0 1', 3, 'promised 1 pairs, here is one more'],
    ['p 1 1 2\ne 0 0 1\n', 2, 'promised 2 pairs, the file ends after 1'],
    ['p 1 1 1\ne 0 0 99999999999', 2, 'weights run from'],
    ['p 1 1 0\np 1 1 0', 2, 'there may be only one line with p'],
    ['p -1 1 0', 1, 'counts run from 0'],
  ])('tells the line of a mistake in %j', (text, line, message) => {
    expect(() => read(text)).toThrow(InstanceMistake);
    expect(() => read(text)).toThrow(`line ${line}: `);
    expect(() => read(text)).toThrow(message);
  });
});
