import { csvOf } from './csv';

it('keeps a table a table, whatever stands in a cell', () => {
  expect(
    csvOf([
      ['Gruppe', 'a;b'],
      ['sagt "Ja"', '=1+1'],
    ]),
  ).toBe('\ufeff"Gruppe";"a;b"\r\n"sagt ""Ja""";"\'=1+1"\r\n');
});
