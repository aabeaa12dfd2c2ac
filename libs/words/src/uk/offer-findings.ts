import type { FindingGrounds, Findings, Words } from '../words';

const by = ({ paragraph }: FindingGrounds) => (paragraph === null ? '' : ` (${paragraph})`);

/** What an offer shows when it is looked at beside others, and what its figures say about each other. */
export const offerCheckNames = {
  'no-discrimination': 'Нікого не виключено',
  'no-hidden-link': 'Без прихованих посилань',
  'no-account-number-in-text': 'Без номера рахунку в тексті',
  'text-not-copied': 'Власний текст',
  'home-offered-once': 'Житло пропонують один раз',
  'contact-not-used-by-others': 'Контакт лише тут',
  'offers-at-usual-pace': 'Кількість пропозицій',
  'trader-named': 'Пропозиції підприємців',
  'low-rent-without-other-signs': 'Дуже низька плата',
  'furniture-charge-plausible': 'Доплата за меблі',
  'area-enough-for-persons': 'Місця вистачає всім',
  'fixed-term-with-ground': 'Строк договору',
  'no-report-on-person': 'Повідомлення про людину',
  'no-report-on-offer': 'Повідомлення про пропозицію',
  'not-banned': 'Без блокування',
  'photos-not-used-by-others': 'Власні фото',
} satisfies Partial<Words['checkNames']>;

export const offerFindings = {
  'no-discrimination': () => 'Текст нікого не виключає через походження чи релігію.',
  'discrimination-in-text': () =>
    'Текст, можливо, виключає людей через походження чи релігію. Це може бути незаконно. Наступний крок: змінити текст; його перегляне людина з команди.',
  'no-hidden-link': () => 'У тексті немає прихованого посилання.',
  'hidden-link-in-text': () =>
    'У тексті є посилання, яке, можливо, веде не туди, куди здається. Нікому не слід його відкривати. Наступний крок: прибрати посилання з тексту.',
  'no-account-number-in-text': () => 'У тексті немає номера рахунку.',
  'account-number-in-text': () =>
    'У тексті є номер рахунку. Рахунок називають лише разом із договором. До того нікому не слід нічого переказувати. Наступний крок: прибрати номер із тексту.',
  'account-number-with-slip-in-text': () =>
    'У тексті є щось схоже на номер рахунку, але з помилкою. Рахунок називають лише разом із договором. Наступний крок: прибрати номер із тексту.',
  'text-not-copied': () => 'Жодна інша пропозиція не має такого тексту.',
  'text-too-short-to-compare': ({ words, least }, f) =>
    `Кількість слів у тексті: ${f.number(words)}. Порівнюють від ${f.number(least)}. Це не зупиняє пропозицію.`,
  'text-like-another': ({ percentAlike }, f) =>
    `Текст на ${f.percent(percentAlike)} збігається з пропозицією іншої людини. Це може бути зразок або копія. Наступний крок: людина з команди порівняє пропозиції.`,
  'home-offered-once': () => 'Це житло більше ніхто не пропонує.',
  'home-offered-twice': ({ offers }, f) =>
    `Та сама адреса, площа й поверх є і в інших власних пропозиціях: ${f.number(offers)}. Однакові помешкання можна вказати в одній пропозиції. Це не зупиняє пропозицію.`,
  'home-offered-by-others': ({ offers }, f) =>
    `Ту саму адресу, площу й поверх пропонують також інші: ${f.number(offers)}. Це може бути помилка або управитель будинку. Наступний крок: людина з команди запитає, чиє це житло.`,
  'contact-not-used-by-others': () => 'Ці контакти більше нікому не належать.',
  'contact-used-by-others': ({ landlords }, f) =>
    `Той самий телефон або електронну пошту називають також інші орендодавці: ${f.number(landlords)}. Родини й управителі мають спільні номери. Наступний крок: людина з команди запитає.`,
  'account-number-used-by-others': ({ landlords }, f) =>
    `Той самий номер рахунку називають також інші орендодавці: ${f.number(landlords)}. Нікому не слід нічого переказувати. Наступний крок: двоє людей з команди з’ясують, чий це рахунок.`,
  'offers-at-usual-pace': ({ offers, hours }, f) =>
    `Пропозицій за останні години (${f.number(hours)}): ${f.number(offers)}. Це звично.`,
  'many-offers-at-once': ({ offers, hours, most, accountDays }, f) =>
    `Пропозицій за останні години (${f.number(hours)}): ${f.number(offers)}; зазвичай не більше ${f.number(most)}. Обліковий запис існує: ${f.days(accountDays)}. Саме по собі це нічого не зупиняє. Наступний крок: хто здає як підприємець, реєструється як фірма.`,
  'trader-named': () => 'Пропонує фірма.',
  'offers-as-private-person': ({ homes }, f) => `Пропонує приватна особа. Відкритих пропозицій: ${f.number(homes)}.`,
  'many-homes-as-private-person': ({ homes, most }, f) =>
    `Пропонує приватна особа. Відкритих пропозицій: ${f.number(homes)}; зазвичай не більше ${f.number(most)}. Наступний крок: хто здає як підприємець, називає фірму й адресу.`,
  'rent-not-far-below': () => 'Плата не набагато нижча за плату для порівняння.',
  'low-rent-not-compared': () => 'Чи є плата дуже низькою, порівняти не можна. Це не зупиняє пропозицію.',
  'low-rent-alone': ({ percentBelow }, f) =>
    `Плата на ${f.percent(percentBelow)} нижча за плату для порівняння. Низькій платі тут раді.`,
  'low-rent-with-other-signs': ({ percentBelow, otherSigns }, f) =>
    `Плата на ${f.percent(percentBelow)} нижча за плату для порівняння. Інших ознак: ${f.number(otherSigns)}. Саме по собі це нічого не зупиняє. Наступний крок: нікому не слід нічого платити до огляду.`,
  'no-furniture-charge': () => 'За меблі нічого не вимагають.',
  'furniture-charge-small': ({ charge, percentOfRent }, f) =>
    `За меблі: ${f.money(charge)} на місяць, ${f.percent(percentOfRent)} чистої плати (Nettokaltmiete). Це підходить.`,
  'furniture-charge-notable': ({ charge, percentOfRent }, f) =>
    `За меблі: ${f.money(charge)} на місяць, ${f.percent(percentOfRent)} чистої плати (Nettokaltmiete). Це не зупиняє пропозицію. Наступний крок: написати в тексті, які меблі є.`,
  'furniture-charge-high': ({ charge, percentOfRent }, f) =>
    `За меблі: ${f.money(charge)} на місяць, ${f.percent(percentOfRent)} чистої плати (Nettokaltmiete). Це може бути забагато. Наступний крок: зменшити доплату або показати, скільки меблі коштують.`,
  'furniture-charge-not-compared': () =>
    'Бракує доплати за меблі або чистої плати (Nettokaltmiete). Наступний крок: доповнити дані.',
  'area-enough-for-persons': ({ area, persons, needed, ruleSource }, f) =>
    `${f.area(area)}, людей щонайбільше: ${f.persons(persons)}. Потрібно ${f.area(needed)} (${f.name(ruleSource)}). Це підходить.`,
  'area-enough-with-children-only': ({ area, persons, needed, ruleSource }, f) =>
    `${f.area(area)}, людей щонайбільше: ${f.persons(persons)}. Для стількох дорослих потрібно ${f.area(needed)} (${f.name(ruleSource)}); з дітьми вистачить менше. Це не зупиняє пропозицію.`,
  'area-too-small-for-persons': ({ area, persons, needed, ruleSource }, f) =>
    `${f.area(area)} замало, людей: ${f.persons(persons)}. Потрібно щонайменше ${f.area(needed)} (${f.name(ruleSource)}). Наступний крок: указати менше людей або перевірити площу.`,
  'area-for-persons-not-known': () =>
    'Бракує площі або правила цієї землі. Наступний крок: людина з команди це перевірить.',
  'no-fixed-term': () => 'Житло здають без кінцевого строку.',
  'fixed-term-needs-ground': (_, _f, grounds) =>
    `Житло здають лише на певний час. Договір зі строком здебільшого потребує письмової підстави${by(grounds)}. Це не зупиняє пропозицію. Наступний крок: написати підставу в договорі.`,
  'other-offers-not-known': () =>
    'Порівняти з іншими пропозиціями не вдалося. Нічого робити не треба; перевірку повторять.',
  'no-report': () => 'Повідомлень немає.',
  'report-open': ({ reports }, f) =>
    `Відкритих повідомлень: ${f.number(reports)}. Наступний крок: людина з команди перегляне їх і відповість.`,
  'report-confirmed': ({ reports }, f) =>
    `Підтверджених повідомлень: ${f.number(reports)}. Наступний крок: двоє людей з команди вирішать, що далі.`,
  'reports-not-known': () => 'Невідомо, чи є повідомлення. Нічого робити не треба; перевірку повторять.',
  'not-banned': () => 'Людину не заблоковано.',
  banned: ({ since }, f) =>
    `Людину заблоковано з ${f.date(since)}. Так вирішили двоє людей з команди. Наступний крок: хто не згоден, може написати команді; це переглянуть інші.`,
  'no-photos': () => 'Фото немає.',
  'photos-not-used-by-others': ({ photos }, f) => `Фото: ${f.number(photos)}. Жодного немає в іншій пропозиції.`,
  'photo-used-by-others': ({ photos, differentBits }, f) =>
    `Фото, які є також у пропозиції іншої людини: ${f.number(photos)} (різниця: ${f.number(differentBits)} із 64 ознак). Бувають однакові помешкання в одному будинку. Наступний крок: людина з команди порівняє фото.`,
} satisfies Partial<Findings>;
