import type { Formats } from '../formats';
import type { Reasons } from '../words';
import { homeNames } from './names-of-homes';

interface OfJobCentre {
  source: string;
  validFrom: string;
  basis: 'local' | 'wohngeld-plus-10';
}

const limitOf = ({ source, validFrom, basis }: OfJobCentre, f: Formats) =>
  basis === 'local'
    ? `Джерело: ${source}, чинне з ${f.date(validFrom)}.`
    : `Для цього місця немає власної відомої межі. Суму пораховано за таблицею житлової допомоги (Wohngeld) з надбавкою (${source}, чинна з ${f.date(validFrom)}).`;

const areaRule = ({ source, isDefault }: { source: string; isDefault: boolean }) =>
  isDefault ? 'Для цієї федеральної землі власна норма невідома. Взято звичайну норму.' : `Джерело: ${source}.`;

const areaKind = { state: 'федеральна земля', district: 'район (Kreis)', municipality: 'населений пункт' };

const { accessExtras, houseRules, landlordWishes, nearPlaces } = homeNames;

export const reasons: Reasons = {
  'rent-fits': ({ rent, limit }, f) =>
    `Плата за оренду з опаленням: ${f.money(rent)}. Найбільша можлива плата: ${f.money(limit)}. Це підходить.`,
  'rent-too-high': ({ rent, limit, over }, f) =>
    `Плата за оренду з опаленням: ${f.money(rent)}. Це на ${f.money(over)} більше за найбільшу можливу плату (${f.money(limit)}).`,
  'rent-limit-not-stated': ({ rent }, f) =>
    `Плата за оренду з опаленням: ${f.money(rent)}. Ще не вказано, якою може бути найбільша плата.`,
  'job-centre-covers-rent': (values, f) =>
    `Плата за оренду без опалення: ${f.money(values.rent)}. Тут Jobcenter платить до ${f.money(values.limit)}. ${limitOf(values, f)}`,
  'job-centre-limit-exceeded': (values, f) =>
    `Плата за оренду без опалення: ${f.money(values.rent)}. Це на ${f.money(values.over)} більше, ніж тут платить Jobcenter (${f.money(values.limit)}). ${limitOf(values, f)}`,
  'job-centre-limit-not-known': ({ rent }, f) =>
    `Плата за оренду без опалення: ${f.money(rent)}. Невідомо, скільки тут платить Jobcenter. Перед тим як погоджуватися, треба запитати в Jobcenter.`,

  'no-wish-for-rooms': ({ has }, f) => `${f.rooms(has)}. Певної кількості кімнат не бажають.`,
  'rooms-enough': ({ has, needed }, f) => `${f.rooms(has)}. Бажана кількість: щонайменше ${f.number(needed)}.`,
  'rooms-too-few': ({ has, needed }, f) => `Лише ${f.rooms(has)}. Бажана кількість: щонайменше ${f.number(needed)}.`,
  'no-wish-for-area': ({ has }, f) => `Площа ${f.area(has)}. Певної площі не бажають.`,
  'area-enough': ({ has, needed }, f) => `Площа ${f.area(has)}. Бажана площа: щонайменше ${f.area(needed)}.`,
  'area-too-small': ({ has, needed }, f) => `Площа лише ${f.area(has)}. Бажана площа: щонайменше ${f.area(needed)}.`,

  'big-enough': (values, f) =>
    `${f.area(values.has)} вистачає. Потрібно щонайменше ${f.area(values.needed)} (${f.persons(values.persons)}). ${areaRule(values)}`,
  'too-small-for-household': (values, f) =>
    `${f.area(values.has)} замало. Потрібно щонайменше ${f.area(values.needed)} (${f.persons(values.persons)}). ${areaRule(values)}`,
  'too-small-once-relatives-join': (values, f) =>
    `Зараз ${f.area(values.has)} вистачає. Коли ${f.date(values.on)} приєднаються родичі, буде ${f.persons(values.persons)}. Тоді потрібно щонайменше ${f.area(values.needed)}. ${areaRule(values)}`,
  'area-per-person-not-known': ({ has, persons }, f) =>
    `Площа ${f.area(has)}, ${f.persons(persons)}. Невідомо, скільки місця тут вимагають правила.`,
  'place-for-all-persons': ({ persons, mostPersons }, f) =>
    `Місця для людей: не більше ${f.number(mostPersons)}. У домогосподарстві: ${f.persons(persons)}.`,
  'too-many-persons': ({ persons, mostPersons }, f) =>
    `Найбільша кількість мешканців: ${f.number(mostPersons)}. У домогосподарстві: ${f.persons(persons)}.`,
  'too-many-once-relatives-join': ({ persons, mostPersons, on }, f) =>
    `Коли ${f.date(on)} приєднаються родичі, буде ${f.persons(persons)}. Найбільша кількість мешканців: ${f.number(mostPersons)}. Це треба з’ясувати з орендодавцем.`,

  'free-to-choose-place': () => 'Місце проживання можна вибирати вільно.',
  'inside-allowed-area': ({ level }) =>
    `Житло розташоване там, де дозволяє припис про місце проживання (Wohnsitzauflage): ${areaKind[level]}.`,
  'outside-allowed-area': ({ level }) =>
    `Житло розташоване не там, де дозволяє припис про місце проживання (Wohnsitzauflage): ${areaKind[level]}. Змінити припис може лише відомство у справах іноземців (Ausländerbehörde).`,

  'anywhere-welcome': () => 'Підходить будь-яке місце.',
  'in-wished-place': ({ wish }) => `Житло в бажаному місці: ${wish}.`,
  'within-wished-radius': ({ wish, km, radiusKm }, f) =>
    `Житло на бажаній відстані: приблизно ${f.km(km)} від ${wish} (бажано: до ${f.km(radiusKm)}).`,
  'outside-wished-places': ({ wishes }) => `Житло не в бажаних місцях: ${wishes}.`,

  'step-free-not-needed': () => 'Доступ без сходинок не потрібен.',
  'step-free': () => 'Доступ без сходинок є, як і потрібно.',
  'not-step-free': () => 'Доступу без сходинок немає. Але він потрібен.',
  'step-free-unknown': () => 'Невідомо, чи є доступ без сходинок. Це треба з’ясувати заздалегідь.',

  'no-pets': () => 'Домашньої тварини немає.',
  'pets-allowed': () => 'Домашні тварини дозволені.',
  'pets-not-allowed': () => 'Домашні тварини не дозволені. А в домогосподарстві є тварина.',
  'pets-to-be-asked': () => 'Домашні тварини лише за домовленістю. Це треба запитати заздалегідь.',
  'no-smokers': () => 'Ніхто в домогосподарстві не курить.',
  'smoking-allowed': () => 'Курити дозволено.',
  'smoking-only-outside': () => 'Курити можна лише надворі. Треба з’ясувати, чи це підходить.',

  'available-in-time': ({ from }, f) => `В’їхати можна з ${f.date(from)}. Це підходить.`,
  'available-too-late': ({ from, neededUntil }, f) =>
    `В’їхати можна лише з ${f.date(from)}. Житло потрібне не пізніше ${f.date(neededUntil)}.`,
  'no-longer-available': ({ until }, f) => `Житло доступне лише до ${f.date(until)}. Для в’їзду це замало часу.`,
  'move-in-window-passed': ({ until }, f) =>
    `Бажаний час в’їзду був до ${f.date(until)}. Цей день минув. Треба знову запитати, коли потрібно в’їхати.`,

  'stay-without-end': () => 'Оренда без визначеного кінця.',
  'stay-long-enough': ({ wantedMonths }, f) => `Строк оренди достатній. Бажаний строк: ${f.months(wantedMonths)}.`,
  'stay-too-short': ({ wantedMonths, offeredMonths }, f) =>
    `Оренда лише на ${f.months(offeredMonths)}. Бажаний строк: ${f.months(wantedMonths)}.`,
  'home-only-for-a-time': ({ offeredMonths }, f) =>
    `Оренда лише на ${f.months(offeredMonths)}. А шукають житло на постійно.`,

  'open-to-everybody': () => 'Відкрито для всіх.',
  'only-women-and-children': () => 'Лише для жінок і дітей. Це підходить домогосподарству.',
  'home-for-women-only': () => 'Лише для жінок і дітей. Це не підходить домогосподарству.',
  'members-not-stated': () => 'Лише для жінок і дітей. Ще не вказано, хто належить до домогосподарства.',
  'women-only-not-wished': () => 'З ким жити разом, не має значення.',
  'nobody-to-share-with': () => 'Окреме житло: його ні з ким не ділять.',
  'women-only-as-wished': () => 'Спільне житло лише з жінками, як і бажано.',
  'not-women-only': () => 'Спільне житло не лише з жінками. А саме це бажано.',

  'landlord-lives-elsewhere': () => 'Орендодавець не живе в цьому житлі.',
  'landlord-in-flat-accepted': () => 'Орендодавець теж живе в цьому житлі. Це підходить.',
  'landlord-in-flat-not-wished': () => 'Орендодавець теж живе в цьому житлі. Це небажано.',
  'not-refused-before': () => 'Відмови для цієї пари ще не було.',
  'refused-before': () => 'Для цієї пари вже була остаточна відмова. Її більше не пропонуватимуть.',

  'permit-without-end': () => 'Кінця дозволу на проживання враховувати не треба.',
  'permit-covers-stay': ({ permitEnds }, f) =>
    `Дозвіл на проживання чинний до ${f.date(permitEnds)}, тобто на весь час оренди.`,
  'permit-ends-during-stay': ({ permitEnds }, f) =>
    `Дозвіл на проживання чинний до ${f.date(permitEnds)}. Він закінчується під час оренди, але зазвичай його продовжують. Заяву треба подати вчасно.`,
  'permit-ends-before-move-in': ({ permitEnds, from }, f) =>
    `Дозвіл на проживання чинний до ${f.date(permitEnds)}. Це раніше, ніж в’їзд (${f.date(from)}). Треба з’ясувати, чи його продовжать.`,

  'rent-far-below-limit': ({ rent, limit, percentOfLimit }, f) =>
    `Плата значно нижча за межу: ${f.money(rent)} з ${f.money(limit)} (${f.percent(percentOfLimit)}).`,
  'rent-below-limit': ({ rent, limit, percentOfLimit }, f) =>
    `Плата нижча за межу: ${f.money(rent)} з ${f.money(limit)} (${f.percent(percentOfLimit)}).`,
  'rent-at-limit': ({ rent, limit, percentOfLimit }, f) =>
    `У платі немає запасу: ${f.money(rent)} з ${f.money(limit)} (${f.percent(percentOfLimit)}).`,
  'rent-limit-unknown': ({ rent }, f) => `Плата за оренду: ${f.money(rent)}. Межа невідома.`,

  'plenty-of-space': ({ has, needed }, f) => `Багато місця: ${f.area(has)}, потрібно ${f.area(needed)}.`,
  'some-space-to-spare': ({ has, needed }, f) =>
    `Трохи більше місця, ніж потрібно: ${f.area(has)}, потрібно ${f.area(needed)}.`,
  'just-big-enough': ({ has, needed }, f) => `Зайвого місця немає: ${f.area(has)}, потрібно ${f.area(needed)}.`,
  'space-need-not-known': ({ has }, f) => `Площа ${f.area(has)}. Невідомо, скільки місця потрібно.`,
  'home-fully-used': ({ persons, mostPersons }, f) =>
    `Місце використано повністю: ${f.persons(persons)}, найбільша кількість ${f.number(mostPersons)}.`,
  'room-for-more-persons': ({ persons, mostPersons }, f) =>
    `Місця вистачило б і для інших: ${f.persons(persons)}, найбільша кількість ${f.number(mostPersons)}.`,

  'no-place-wished': () => 'Певного місця не бажають.',
  'in-place-wished': ({ wish }) => `Житло в бажаному місці: ${wish}.`,
  'near-place-wished': ({ wish, km }, f) => `Приблизно ${f.km(km)} від ${wish}.`,
  'far-from-places-wished': () => 'Далеко від бажаних місць.',
  'stop-near': ({ km }, f) => `Зупинка поруч: не далі ніж ${f.km(km)}.`,
  'stop-some-way-off': ({ km }, f) => `Зупинка трохи далі: приблизно ${f.km(km)}.`,
  'stop-far': ({ km }, f) => `Зупинка далеко: приблизно ${f.km(km)}.`,
  'station-near': ({ km }, f) => `Залізнична станція поруч: не далі ніж ${f.km(km)}.`,
  'station-some-way-off': ({ km }, f) => `Залізнична станція трохи далі: приблизно ${f.km(km)}.`,
  'station-far': ({ km }, f) => `Залізнична станція далеко: приблизно ${f.km(km)}.`,
  'transit-not-known': () => 'Про автобуси й поїзди поблизу нічого не відомо.',

  'move-in-as-wished': ({ from }, f) => `В’їхати можна в бажаний час: з ${f.date(from)}.`,
  'move-in-later': ({ from, days }, f) => `В’їхати можна з ${f.date(from)}. Це на ${f.days(days)} пізніше, ніж бажано.`,
  'move-in-much-later': ({ from, days }, f) =>
    `В’їхати можна лише з ${f.date(from)}. Це на ${f.days(days)} пізніше, ніж бажано.`,
  'language-in-common': ({ language }, f) => `Спільна мова: ${f.languageName(language)}.`,
  'no-language-in-common': () => 'Спільної мови немає. Хтось може прийти й перекладати.',
  'languages-not-stated': () => 'Одна зі сторін ще не вказала мови.',
  'step-free-for-who-needs-it': () => 'Доступ без сходинок, і домогосподарству він потрібен.',
  'step-free-kept-for-others': () => 'Доступ без сходинок не вказано. Домогосподарству він не потрібен.',
  'step-free-left-unused': () => 'Доступ без сходинок є. Домогосподарству він не потрібен, а інші на нього чекають.',
  'step-free-missing': () => 'Доступу без сходинок немає. Але він потрібен.',
  'step-free-not-certain': () => 'Невідомо, чи є доступ без сходинок.',
  'stay-as-long-as-wished': () => 'Строк оренди такий, як бажано.',
  'home-could-serve-longer': ({ wantedMonths }, f) =>
    `Оренда без визначеного кінця. Бажаний строк: лише ${f.months(wantedMonths)}.`,
  'stay-shorter-than-wished': ({ offeredMonths }, f) =>
    `Строк оренди коротший, ніж бажано: ${f.months(offeredMonths)}.`,

  'no-house-rule-in-the-way': () => 'Жодне правило будинку не заважає.',
  'house-rules-can-be-kept': () => 'Ви не назвали правил будинку, яких не можна дотримуватися.',
  'house-rule-cannot-be-kept': ({ rules }, f) =>
    `Цього правила будинку неможливо дотримуватися: ${f.list(rules.map((rule) => houseRules[rule]))}.`,
  'house-rules-not-stated': () => 'Правила будинку невідомі. Будь ласка, запитайте заздалегідь.',
  'home-not-reserved': () => 'Житло не зарезервоване для певних людей.',
  'protected-home-for-who-needs-it': () => 'Захищене місце для тих, кому потрібен захист.',
  'protected-home-for-others': () => 'Це місце зарезервоване для людей, яким потрібен особливий захист.',
  'protected-home-not-needed': () => 'Захищене місце не потрібне.',
  'protected-home-as-needed': () => 'Захищене місце, як і потрібно.',
  'home-not-protected': () => 'Це не захищене місце, а воно потрібне.',
  'checks-passed': () => 'Перевірки обох сторін пройдено, вони чинні.',
  'checks-of-household-open': () => 'Перевірку шукачів житла ще не завершено або вона вже нечинна.',
  'checks-of-home-open': () => 'Перевірку пропозиції ще не завершено або вона вже нечинна.',
  'checks-of-both-open': () => 'В обох сторін перевірку ще не завершено або вона вже нечинна.',
  'no-access-extras-wished': () => 'Інших зручностей у ванній чи будинку не бажано.',
  'access-extras-there': ({ has }, f) => `Є, як і бажано: ${f.list(has.map((extra) => accessExtras[extra]))}.`,
  'access-extras-some': ({ has, missing }, f) =>
    `Є: ${f.list(has.map((extra) => accessExtras[extra]))}. Не вказано: ${f.list(missing.map((extra) => accessExtras[extra]))}.`,
  'access-extras-not-stated': ({ missing }, f) =>
    `Бажано, але не вказано: ${f.list(missing.map((extra) => accessExtras[extra]))}. Будь ласка, запитайте заздалегідь.`,
  'no-school-or-kita-wished': () => 'Школа чи дитячий садок поблизу не є побажанням.',
  'school-or-kita-stated': ({ near }, f) =>
    `Можна дійти пішки: ${f.list(near.map((place) => nearPlaces[place]))}. Так каже орендодавець, це не перевірено.`,
  'school-or-kita-partly-stated': ({ near, missing }, f) =>
    `Можна дійти пішки: ${f.list(near.map((place) => nearPlaces[place]))}. Так каже орендодавець, це не перевірено. Не вказано: ${f.list(missing.map((place) => nearPlaces[place]))}.`,
  'school-or-kita-not-stated': ({ missing }, f) =>
    `Бажано поблизу, але не вказано: ${f.list(missing.map((place) => nearPlaces[place]))}.`,
  'offers-near': ({ count }, f) => `Пропозицій допомоги поблизу: ${f.number(count)}.`,
  'no-offers-near': () => 'Поблизу немає пропозицій допомоги.',
  'offers-near-not-known': () => 'Пропозиції допомоги поблизу: невідомо.',
  'landlord-wish-met': ({ wish }) => `Побажання орендодавця: ${landlordWishes[wish]}. Це підходить.`,
  'landlord-wish-not-met': ({ wish }) =>
    `Побажання орендодавця: ${landlordWishes[wish]}. Це не підходить, але нічого не виключає.`,
};
