import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { compareNames } from './compare-names';

const isOne = (a: string, b: string) => compareNames(a, b).isSameName;

const casesIn = (file: string): [string, string][] =>
  readFileSync(join(__dirname, 'cases', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' ') as [string, string]);

describe('spellings of one name', () => {
  it.each([
    ['Mohammed', 'Muhammad'],
    ['Youssef', 'Yusuf'],
    ['Ayşe', 'Aisha'],
    ['Abdel-Rahman', 'Abdulrahman'],
    ['Abd al-Rahman', 'Abdurrahman'],
    ['Abdul Ghafoor', 'Abdelghafour'],
    ['Haqqani', 'Hakkani'],
    ['محمد', 'Muhammed'],
    ['پریسا قاسمی', 'Parisa Ghasemi'],
    ['Oleg Zelenskij', 'Zelenskyi Oleh'],
    ['Шевченко', 'Schewtschenko'],
    ['Shevchenko', 'Schewtschenko'],
    ['Ševčenko', 'Chevtchenko'],
    ['Tatyana', 'Tatiana'],
    ['Κωνσταντίνος Παπαδόπουλος', 'Konstantinos Papadopoulos'],
    ['გიორგი ბერიძე', 'Giorgi Beridze'],
    ['Հարությունյան', 'Harutyunyan'],
    ['Jörg Müller', 'Mueller Joerg'],
  ])('%s and %s', (a, b) => expect(isOne(a, b)).toBe(true));

  it('do not depend on articles, which papers write or leave out', () => {
    expect(isOne('Mohammed Al-Hussein', 'Hussain Muhammad')).toBe(true);
    expect(isOne('Maria da Silva', 'Silva Maria')).toBe(true);
  });

  it("do not depend on a father's name that stands on one side only, beside given name and surname", () => {
    expect(isOne('Шевченко Олена Петрівна', 'Olena Shevchenko')).toBe(true);
    expect(isOne('Олена Петрівна', 'Olena')).toBe(false);
  });

  it('are the same whichever comes first', () => {
    const names = casesIn('look-alikes.txt').flat();
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...names), (a, b) => {
        expect(isOne(a, b)).toBe(isOne(b, a));
      }),
    );
  });
});

describe('different names', () => {
  it.each([
    ['Anna', 'Hanna'],
    ['Ivan', 'Iva'],
    ['Mehmet', 'Mohammed'],
    ['Said', 'Saad'],
    ['Salim', 'Salman'],
    ['عمر', 'Amir'],
    ['Seo-jun', 'Seo-yun'],
    ['Meyer', 'Meier'],
    ['Sara', 'Zara'],
    ['Petrov', 'Petrova'],
    ['Olena Shevchenko', 'Elena Shevchenko'],
    ['Oksana Shevchenko', 'Olena Shevchenko'],
    ['Ana García Márquez', 'Ana García'],
  ])('%s and %s', (a, b) => expect(isOne(a, b)).toBe(false));

  it('are not taken for one because they look alike', () => {
    const wrong = casesIn('look-alikes.txt').filter(([a, b]) => isOne(a, b));
    expect(wrong.length).toBeLessThanOrEqual(3);
  });

  it('are hardly ever taken for one in a register of names, which has spellings of one name too', () => {
    const pairs = casesIn('one-country.txt');
    const wrong = pairs.filter(([a, b]) => isOne(a, b));
    expect(pairs.length).toBeGreaterThan(500);
    expect(wrong.length / pairs.length).toBeLessThan(0.015);
  });
});
