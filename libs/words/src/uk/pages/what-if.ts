import type { ListingCondition } from '@bleibe/scoring';

const conditions: Readonly<Record<ListingCondition, string>> = {
  'rent-within-limit': 'Орендна плата',
  'most-persons-respected': 'Найбільша кількість осіб',
  'pets-welcome': 'Без домашніх тварин',
  'house-rules-kept': 'Правила будинку',
  'women-only-respected': 'Лише для жінок і дітей',
  'available-in-time': 'Вільне лише пізніше',
  'stay-long-enough': 'Лише на певний час',
};

export const wishCosts = {
  title: 'Скільки коштує побажання?',
  lead: 'Кожне побажання виключає житло. Тут видно, скільки ще підійшло б, якби ви відмовилися рівно від одного. Ви не мусите цього робити.',
  now: (count: string) => `Зараз вам підходить перевіреного житла: ${count}.`,
  without: (wish: string, more: string) => `Без «${wish}»: ще ${more}`,
  none: 'Жодне окреме побажання не виключає іншого житла.',
};

export const demand = {
  title: 'Для скількох шукачів підходить це житло?',
  fitting: (count: string) => `Умови підходять щонайменше для ${count} родин, які шукають житло.`,
  few: 'Зараз умови підходять менш ніж для 5 родин, які шукають житло.',
  lead: 'Яка окрема умова виключає найбільше:',
  without: (condition: string, more: string) => `${condition}: щонайменше ще ${more} родин`,
  none: 'Жодна окрема умова не виключає ще 5 чи більше родин.',
  asOf: (moment: string) =>
    `Станом на ${moment}, у всій Німеччині. Щоб нікого не можна було впізнати, рахуємо по п’ять.`,
  conditions,
};

export const changes = {
  title: 'Після пропозиції щось змінилося',
  before: 'Тоді',
  now: 'Тепер',
};
