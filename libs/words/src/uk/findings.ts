import type { FindingValues } from '@bleibe/checks';
import type { Formats } from '../formats';
import type { FindingGrounds, Findings, Words } from '../words';
import { names } from './names';
import { offerCheckNames, offerFindings } from './offer-findings';

type Compared = FindingValues['rent-within-comparison'];
type TooHigh = FindingValues['rent-above-brake'];

const by = ({ paragraph }: FindingGrounds) => (paragraph === null ? '' : ` (${paragraph})`);

/** Says honestly what kind of figure the rent is compared with. */
function comparisonOf({ comparisonKind, comparisonSource, comparisonDate }: Compared, f: Formats): string {
  const asOf = `станом на ${f.date(comparisonDate)}`;
  switch (comparisonKind) {
    case 'mietspiegel':
      return `${comparisonSource}, ${asOf}`;
    case 'census':
      return `перепис ${f.year(comparisonDate)} року для цієї громади, чинні договори, ${asOf}; нові договори часто дорожчі`;
    case 'census-by-level':
      return `перепис ${f.year(comparisonDate)} року, середнє значення інших громад з таким самим рівнем плати, чинні договори, ${asOf}; для самої цієї громади значення невідоме`;
  }
}

const compared = (values: Compared, f: Formats) =>
  `Чиста плата за оренду (Nettokaltmiete): ${f.moneyPerSquareMetre(values.perSquareMetre)}. Порівняно з: ${f.moneyPerSquareMetre(values.comparison)} (${comparisonOf(values, f)}).`;

const over = ({ percentOver }: Compared, f: Formats) => `Це на ${f.percent(percentOver)} більше.`;

const lower = ({ lawfulRent }: TooHigh, f: Formats) =>
  `зменшити чисту плату (Nettokaltmiete) щонайбільше до ${f.money(lawfulRent)} на місяць`;

const signsOf = ({ signs }: FindingValues['fee-asked'], f: Formats) =>
  f.list([...new Set(signs.map(({ sign }) => names.signs[sign]))]);

const changeText = 'Наступний крок: змінити текст. Якщо це помилка, повідомте нам.';

export const checkNames: Words['checkNames'] = {
  'identity-confirmed': 'Особа',
  'contact-confirmed': 'Електронна пошта або телефон',
  'rent-parts-add-up': 'Складові плати',
  'rent-within-comparison': 'Розмір плати',
  'deposit-within-three-net-rents': 'Застава (Kaution)',
  'no-extra-fees': 'Без додаткових зборів',
  'no-advance-payment-asked': 'Без грошей наперед',
  'viewing-possible': 'Огляд можливий',
  'no-contact-in-text': 'Без контактів у тексті',
  'no-id-copy-asked': 'Копію документа не вимагають',
  'no-passport-kept': 'Паспорт не забирають',
  'no-sham-registration': 'Без фіктивної реєстрації',
  'no-exploitation': 'Без житла за близькість чи неоплачувану працю',
  ...offerCheckNames,
};

export const findings: Findings = {
  'identity-confirmed': ({ method, level, on }, f) =>
    `Особу підтверджено, дата: ${f.date(on)}. Спосіб: ${names.identityMethods[method]}. Надійність: ${names.identityLevels[level]}.`,
  'identity-not-started': () => 'Особу ще не підтверджено. Наступний крок: почати перевірку особи.',
  'identity-not-decided-yet': ({ method }) =>
    `Перевірка особи ще триває. Спосіб: ${names.identityMethods[method]}. Нічого робити не треба.`,
  'identity-not-answered': ({ method }) =>
    `На перевірку особи вчасно не надійшло відповіді. Спосіб: ${names.identityMethods[method]}. Наступний крок: працівник команди особисто побачить людину й документ.`,
  'identity-level-too-low': ({ method, level, needed }) =>
    `Особу підтверджено, але ще не досить надійно. Спосіб: ${names.identityMethods[method]}. Надійність: ${names.identityLevels[level]}, потрібно: ${names.identityLevels[needed]}. Наступний крок: підтвердити іншим способом, або ще одна людина з команди особисто бачить людину та документ.`,
  'identity-run-out': ({ until }, f) =>
    `Підтвердження особи було чинне до ${f.date(until)}. Наступний крок: підтвердити особу знову.`,
  'identity-doubtful': ({ method }) =>
    `Під час перевірки особи щось залишилося незрозумілим. Спосіб: ${names.identityMethods[method]}. Наступний крок: людина з команди це перегляне.`,
  'identity-refused': ({ method }) =>
    `Особу не вдалося підтвердити. Спосіб: ${names.identityMethods[method]}. Це може бути помилка. Наступний крок: дві людини з команди це переглянуть.`,

  'contact-confirmed': ({ channel, on }, f) =>
    `Контакт підтверджено: ${names.contactChannels[channel]}. Дата: ${f.date(on)}.`,
  'contact-not-confirmed': () =>
    'Не підтверджено ні електронну пошту, ні телефон. Наступний крок: ввести код, який надіслав Bleibe.',

  'rent-parts-add-up': ({ sum, stated }, f) =>
    `Складові плати разом: ${f.money(sum)}. Указана плата з опаленням (Warmmiete): ${f.money(stated)}. Це збігається.`,
  'warm-rent-is-sum-of-parts': ({ sum }, f) => `Плата з опаленням (Warmmiete) є сумою її складових: ${f.money(sum)}.`,
  'rent-parts-differ-from-warm-rent': ({ sum, stated, difference }, f) =>
    `Складові плати разом: ${f.money(sum)}, а вказана плата з опаленням (Warmmiete): ${f.money(stated)}. Різниця: ${f.money(Math.abs(difference))}. Наступний крок: перевірити й виправити чисту плату, додаткові витрати, опалення та меблі.`,
  'rent-parts-not-stated': () => 'Бракує даних про плату, площу або кімнати. Наступний крок: доповнити дані.',
  'area-not-plausible': ({ area, rooms, least, most, leastPerRoom }, f) =>
    `${f.area(area)}, ${f.rooms(rooms)}: це може бути помилка під час введення. Зазвичай буває від ${f.area(least)} до ${f.area(most)} і щонайменше ${f.area(leastPerRoom)} на кімнату. Наступний крок: перевірити площу.`,

  'rent-free': () => 'Чистої плати (Nettokaltmiete) не вимагають. Порівнювати нічого.',
  'rent-within-comparison': (values, f) => `${compared(values, f)} Плата не вища.`,
  'rent-above-comparison': (values, f) => `${compared(values, f)} ${over(values, f)} Це не зупиняє пропозицію.`,
  'rent-above-brake': (values, f, grounds) =>
    `${compared(values, f)} ${over(values, f)} Тут дозволено щонайбільше на ${f.percent(values.allowedPercent)} більше, якщо немає винятку${by(grounds)}. Наступний крок: ${lower(values, f)} або назвати підставу для винятку.`,
  'rent-above-brake-with-ground': (values, f, grounds) =>
    `${compared(values, f)} ${over(values, f)} Тут дозволено щонайбільше на ${f.percent(values.allowedPercent)} більше, якщо немає винятку${by(grounds)}. Підставу для винятку названо. Наступний крок: людина з команди перевірить підставу. Без винятку: ${lower(values, f)}.`,
  'rent-unreasonably-high': (values, f, grounds) =>
    `${compared(values, f)} ${over(values, f)} Перевищення понад ${f.percent(values.allowedPercent)} може бути надмірним${by(grounds)}. Наступний крок: ${lower(values, f)}. До того пропозиція не йде далі, хіба що її переглянуть люди.`,
  'rent-may-be-usury': (values, f, grounds) =>
    `${compared(values, f)} ${over(values, f)} Перевищення понад ${f.percent(values.allowedPercent)} може бути лихварством${by(grounds)}. Наступний крок: ${lower(values, f)}. До того пропозиція не йде далі, хіба що її переглянуть дві людини.`,
  'rent-or-area-not-stated': () =>
    'Бракує чистої плати (Nettokaltmiete) або площі. Тому порівняти неможливо. Наступний крок: доповнити дані.',
  'no-comparison-known': () =>
    'Для цього місця немає відомої плати для порівняння. Тому плату ще не перевірено. Наступний крок: людина з команди шукає, з чим порівняти.',
  'rent-limits-not-known': (values, f) =>
    `${compared(values, f)} ${over(values, f)} Невідомо, яка межа діє на цей день. Наступний крок: людина з команди це перевірить.`,
  'rent-brake-not-known': (values, f) =>
    `${compared(values, f)} ${over(values, f)} Невідомо, чи діє тут обмеження плати (Mietpreisbremse). Наступний крок: людина з команди це перевірить.`,
  'shared-area-not-stated': (values, f) =>
    `${compared(values, f)} ${over(values, f)} Тут не враховано частку кухні, ванної та коридору. Наступний крок: указати спільну площу.`,

  'no-deposit': () => 'Застави (Kaution) не вимагають.',
  'deposit-within-limit': ({ deposit, most }, f, grounds) =>
    `Застава (Kaution): ${f.money(deposit)}. Дозволено щонайбільше ${f.money(most)}${by(grounds)}. Це підходить.`,
  'deposit-too-high': ({ deposit, most, rents }, f, grounds) =>
    `Застава (Kaution): ${f.money(deposit)}. Дозволена кількість місячних плат без додаткових витрат: ${f.number(rents)}, тобто щонайбільше ${f.money(most)}${by(grounds)}. Наступний крок: зменшити заставу щонайбільше до ${f.money(most)}.`,
  'deposit-not-stated': () => 'Бракує застави (Kaution) або частини плати. Наступний крок: доповнити дані.',
  'deposit-limit-not-known': ({ deposit }, f) =>
    `Застава (Kaution): ${f.money(deposit)}. Невідомо, яка межа діє на цей день. Наступний крок: людина з команди це перевірить.`,

  'no-fee-asked': () => 'У тексті не вимагають збору.',
  'fee-asked': (values, f, grounds) =>
    `У тексті, можливо, вимагають збір (${signsOf(values, f)}). Хто шукає житло, за це не платить${by(grounds)}. ${changeText}`,
  'no-advance-payment-asked': () => 'У тексті не вимагають грошей наперед.',
  'payment-asked-too-early': (values, f, grounds) =>
    `У тексті, можливо, вимагають гроші до огляду або до договору (${signsOf(values, f)}). Заставу сплачують лише тоді, коли починається оренда${by(grounds)}. Нікому не слід нічого платити. ${changeText}`,
  'payment-cannot-be-traced': (values, f) =>
    `У тексті, можливо, вимагають платіж, який ніхто не зможе повернути (${signsOf(values, f)}). Нікому не слід нічого платити. ${changeText}`,
  'payment-through-false-trustee': (values, f) =>
    `За текстом гроші, можливо, мають надійти фірмі, яка не зберігає застав (${signsOf(values, f)}). Нікому не слід нічого платити. ${changeText}`,
  'payment-back-from-too-much': (values, f) =>
    `У тексті, можливо, йдеться про переплату, яку треба переслати далі (${signsOf(values, f)}). Чек можуть відхилити й через кілька тижнів. Нікому не слід пересилати гроші. ${changeText}`,
  'nothing-against-viewing': () => 'У тексті ніщо не заважає огляду.',
  'home-cannot-be-viewed': (values, f) =>
    `У тексті, можливо, сказано, що житло ніхто не показує або що ключі надішлють поштою (${signsOf(values, f)}). Нікому не слід нічого платити до огляду житла. ${changeText}`,
  'no-contact-in-text': () => 'У тексті немає контактних даних.',
  'contact-in-text': (values, f) =>
    `У тексті, можливо, є контактні дані (${signsOf(values, f)}). Текст бачать усі. Наступний крок: прибрати їх; листування йде через платформу.`,
  'address-in-text': () =>
    'У тексті названо вулицю житла. Адресу повідомляють лише тоді, коли погодилися обидві сторони. Наступний крок: прибрати вулицю з тексту.',
  'no-id-copy-asked': () => 'У тексті не вимагають копії документа.',
  'id-copy-asked': (values, f) =>
    `У тексті, можливо, вимагають копію документа, фото з ним або доступ до банку (${signsOf(values, f)}). Цим можуть зловживати; документ показують під час підписання. Наступний крок: змінити текст.`,
  'no-passport-kept': () => 'У тексті не йдеться про те, щоб забрати паспорт.',
  'passport-kept': (values, f) =>
    `У тексті, можливо, йдеться про те, що паспорт або телефон забирають (${signsOf(values, f)}). Ніхто не має на це права. Наступний крок: змінити текст. Його перегляне підготовлена людина.`,
  'no-sham-registration': () => 'У тексті не пропонують реєстрацію без проживання.',
  'sham-registration-offered': (values, f) =>
    `У тексті, можливо, пропонують реєстрацію без проживання (${signsOf(values, f)}). Це заборонено. Наступний крок: змінити текст.`,
  'no-exploitation': () => 'У тексті не вимагають нічого, крім оренди.',
  'exploitation-indicated': (values, f) =>
    `Ознака житла за близькість або неоплачувану працю (${signsOf(values, f)}). Ознака нічого не доводить. Наступний крок: це перегляне підготовлена людина; консультація: 116 016.`,
  'text-missing': () => 'Тексту пропозиції немає, тому його ще не перевірено. Наступний крок: написати текст.',
  'text-language-not-read': () =>
    'Текст написано мовою, якої перевірка не читає. Наступний крок: людина з команди прочитає його.',

  ...offerFindings,
};
