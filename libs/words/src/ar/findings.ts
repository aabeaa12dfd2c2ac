import type { FindingValues } from '@bleibe/checks';
import type { Formats } from '../formats';
import type { FindingGrounds, Findings, Words } from '../words';
import { names } from './names';
import { offerCheckNames, offerFindings } from './offer-findings';

type Compared = FindingValues['rent-within-comparison'];
type TooHigh = FindingValues['rent-above-brake'];

const by = ({ paragraph }: FindingGrounds, f: Formats) => (paragraph === null ? '' : ` (${f.name(paragraph)})`);

/** Says honestly what kind of figure the rent is compared with. */
function comparisonOf({ comparisonKind, comparisonSource, comparisonDate }: Compared, f: Formats): string {
  const asOf = `بتاريخ ${f.date(comparisonDate)}`;
  switch (comparisonKind) {
    case 'mietspiegel':
      return `${f.name(comparisonSource)}، ${asOf}`;
    case 'census':
      return `تعداد ${f.year(comparisonDate)} لهذه البلدية، عقود قائمة، ${asOf}؛ العقود الجديدة كثيرًا ما تكون أغلى`;
    case 'census-by-level':
      return `تعداد ${f.year(comparisonDate)}، متوسط بلديات أخرى من مستوى الإيجار نفسه، عقود قائمة، ${asOf}؛ لا يوجد رقم معروف لهذه البلدية نفسها`;
  }
}

const compared = (values: Compared, f: Formats) =>
  `الإيجار الصافي (Nettokaltmiete) ${f.moneyPerSquareMetre(values.perSquareMetre)}. المقارنة مع: ${f.moneyPerSquareMetre(values.comparison)} (${comparisonOf(values, f)}).`;

const over = ({ percentOver }: Compared, f: Formats) => `هذا أعلى بنسبة ${f.percent(percentOver)}.`;

const lower = ({ lawfulRent }: TooHigh, f: Formats) =>
  `خفض الإيجار الصافي (Nettokaltmiete) إلى ${f.money(lawfulRent)} في الشهر على الأكثر`;

const signsOf = ({ signs }: FindingValues['fee-asked']) =>
  [...new Set(signs.map(({ sign }) => names.signs[sign]))].join('، ');

const changeText = 'الخطوة التالية: يرجى تغيير النص. إذا كان هذا خطأ، فيرجى إخبارنا.';

export const checkNames: Words['checkNames'] = {
  'identity-confirmed': 'الهوية',
  'contact-confirmed': 'البريد الإلكتروني أو الهاتف',
  'rent-parts-add-up': 'أجزاء الإيجار',
  'rent-within-comparison': 'مقدار الإيجار',
  'deposit-within-three-net-rents': 'التأمين (Kaution)',
  'no-extra-fees': 'بلا رسوم',
  'no-advance-payment-asked': 'بلا مال مقدمًا',
  'viewing-possible': 'المعاينة ممكنة',
  'no-contact-in-text': 'لا بيانات اتصال في النص',
  'no-id-copy-asked': 'لا تُطلب نسخة من الهوية',
  'no-passport-kept': 'لا يُحتجز جواز السفر',
  'no-sham-registration': 'لا تسجيل صوري',
  'no-exploitation': 'لا سكن مقابل علاقة أو عمل بلا أجر',
  ...offerCheckNames,
};

export const findings: Findings = {
  'identity-confirmed': ({ method, level, on }, f) =>
    `الهوية مؤكدة منذ ${f.date(on)}. الطريقة: ${names.identityMethods[method]}. درجة الثقة: ${names.identityLevels[level]}.`,
  'identity-not-started': () => 'لم تُؤكَّد الهوية بعد. الخطوة التالية: بدء فحص الهوية.',
  'identity-not-decided-yet': ({ method }) =>
    `فحص الهوية ما زال جاريًا. الطريقة: ${names.identityMethods[method]}. لا يلزم فعل شيء.`,
  'identity-not-answered': ({ method }) =>
    `لم يصل الرد على التحقق من الهوية في الوقت المحدد. الطريقة: ${names.identityMethods[method]}. الخطوة التالية: يرى أحد أعضاء الفريق الشخصَ ووثيقته.`,
  'identity-level-too-low': ({ method, level, needed }) =>
    `الهوية مؤكدة، لكن درجة الثقة لا تكفي بعد. الطريقة: ${names.identityMethods[method]}. درجة الثقة: ${names.identityLevels[level]}، واللازم: ${names.identityLevels[needed]}. الخطوة التالية: التأكيد بطريقة أخرى، أو أن يرى شخص ثانٍ من الفريق الشخص والوثيقة.`,
  'identity-run-out': ({ until }, f) =>
    `كان تأكيد الهوية ساريًا حتى ${f.date(until)}. الخطوة التالية: تأكيد الهوية من جديد.`,
  'identity-doubtful': ({ method }) =>
    `بقي شيء غير واضح في فحص الهوية. الطريقة: ${names.identityMethods[method]}. الخطوة التالية: ينظر شخص من الفريق في الأمر.`,
  'identity-refused': ({ method }) =>
    `لم يمكن تأكيد الهوية. الطريقة: ${names.identityMethods[method]}. قد يكون هذا خطأ. الخطوة التالية: ينظر شخصان من الفريق في الأمر.`,

  'contact-confirmed': ({ channel, on }, f) =>
    `وسيلة الاتصال مؤكدة: ${names.contactChannels[channel]}. التاريخ: ${f.date(on)}.`,
  'contact-not-confirmed': () =>
    'لم يُؤكَّد البريد الإلكتروني ولا الهاتف. الخطوة التالية: إدخال الرمز الذي أرسلته Bleibe.',

  'rent-parts-add-up': ({ sum, stated }, f) =>
    `مجموع أجزاء الإيجار ${f.money(sum)}. الإيجار المذكور مع التدفئة (Warmmiete) ${f.money(stated)}. هذا صحيح.`,
  'warm-rent-is-sum-of-parts': ({ sum }, f) => `الإيجار مع التدفئة (Warmmiete) هو مجموع أجزائه: ${f.money(sum)}.`,
  'rent-parts-differ-from-warm-rent': ({ sum, stated, difference }, f) =>
    `مجموع أجزاء الإيجار ${f.money(sum)}، والإيجار المذكور مع التدفئة (Warmmiete) ${f.money(stated)}. الفرق: ${f.money(Math.abs(difference))}. الخطوة التالية: مراجعة الإيجار الصافي والتكاليف الإضافية والتدفئة والأثاث وتصحيحها.`,
  'rent-parts-not-stated': () => 'تنقص معلومة عن الإيجار أو المساحة أو الغرف. الخطوة التالية: إكمال المعلومات.',
  'area-not-plausible': ({ area, rooms, least, most, leastPerRoom }, f) =>
    `${f.area(area)} و${f.rooms(rooms)}: قد يكون هذا خطأ في الكتابة. المعتاد من ${f.area(least)} إلى ${f.area(most)}، وعلى الأقل ${f.area(leastPerRoom)} لكل غرفة. الخطوة التالية: مراجعة المساحة.`,

  'rent-free': () => 'لا يُطلب إيجار صافٍ (Nettokaltmiete). لا يوجد ما يُقارَن.',
  'rent-within-comparison': (values, f) => `${compared(values, f)} الإيجار ليس أعلى.`,
  'rent-above-comparison': (values, f) => `${compared(values, f)} ${over(values, f)} هذا لا يوقف العرض.`,
  'rent-above-brake': (values, f, grounds) =>
    `${compared(values, f)} ${over(values, f)} المسموح به هنا زيادة ${f.percent(values.allowedPercent)} على الأكثر، ما لم يوجد استثناء${by(grounds, f)}. الخطوة التالية: ${lower(values, f)}، أو ذكر سبب الاستثناء.`,
  'rent-above-brake-with-ground': (values, f, grounds) =>
    `${compared(values, f)} ${over(values, f)} المسموح به هنا زيادة ${f.percent(values.allowedPercent)} على الأكثر، ما لم يوجد استثناء${by(grounds, f)}. ذُكر سبب للاستثناء. الخطوة التالية: يفحص شخص من الفريق السبب. دون استثناء: ${lower(values, f)}.`,
  'rent-unreasonably-high': (values, f, grounds) =>
    `${compared(values, f)} ${over(values, f)} ما زاد على ${f.percent(values.allowedPercent)} قد يكون مرتفعًا بغير حق${by(grounds, f)}. الخطوة التالية: ${lower(values, f)}. قبل ذلك لا يتقدم العرض، إلا إذا نظر فيه أشخاص من الفريق.`,
  'rent-may-be-usury': (values, f, grounds) =>
    `${compared(values, f)} ${over(values, f)} ما زاد على ${f.percent(values.allowedPercent)} قد يكون استغلالًا (Wucher)${by(grounds, f)}. الخطوة التالية: ${lower(values, f)}. قبل ذلك لا يتقدم العرض، إلا إذا نظر فيه شخصان من الفريق.`,
  'rent-or-area-not-stated': () =>
    'ينقص الإيجار الصافي (Nettokaltmiete) أو المساحة، لذلك لا يمكن المقارنة. الخطوة التالية: إكمال المعلومات.',
  'no-comparison-known': () =>
    'لا يوجد إيجار معروف للمقارنة في هذا المكان، لذلك لم يُفحص الإيجار بعد. الخطوة التالية: يبحث شخص من الفريق عن مقارنة.',
  'rent-limits-not-known': (values, f) =>
    `${compared(values, f)} ${over(values, f)} ليس معروفًا أي حد يسري في هذا اليوم. الخطوة التالية: ينظر شخص من الفريق في الأمر.`,
  'rent-brake-not-known': (values, f) =>
    `${compared(values, f)} ${over(values, f)} ليس معروفًا هل يسري هنا كبح الإيجارات (Mietpreisbremse). الخطوة التالية: ينظر شخص من الفريق في الأمر.`,
  'shared-area-not-stated': (values, f) =>
    `${compared(values, f)} ${over(values, f)} لم تُحسب هنا الحصة من المطبخ والحمام والممر. الخطوة التالية: ذكر المساحة المشتركة.`,

  'no-deposit': () => 'لا يُطلب تأمين (Kaution).',
  'deposit-within-limit': ({ deposit, most }, f, grounds) =>
    `التأمين (Kaution) ${f.money(deposit)}. المسموح به ${f.money(most)} على الأكثر${by(grounds, f)}. هذا مناسب.`,
  'deposit-too-high': ({ deposit, most, rents }, f, grounds) =>
    `التأمين (Kaution) ${f.money(deposit)}. العدد المسموح به من الإيجارات الشهرية دون تكاليف إضافية: ${f.number(rents)}، أي ${f.money(most)} على الأكثر${by(grounds, f)}. الخطوة التالية: خفض التأمين إلى ${f.money(most)} على الأكثر.`,
  'deposit-not-stated': () => 'ينقص التأمين (Kaution) أو جزء من الإيجار. الخطوة التالية: إكمال المعلومات.',
  'deposit-limit-not-known': ({ deposit }, f) =>
    `التأمين (Kaution) ${f.money(deposit)}. ليس معروفًا أي حد يسري في هذا اليوم. الخطوة التالية: ينظر شخص من الفريق في الأمر.`,

  'no-fee-asked': () => 'لا يطلب النص أي رسوم.',
  'fee-asked': (values, f, grounds) =>
    `ربما يطلب النص رسومًا (${signsOf(values)}). من يبحث عن سكن لا يدفع شيئًا مقابل ذلك${by(grounds, f)}. ${changeText}`,
  'no-advance-payment-asked': () => 'لا يطلب النص مالًا مقدمًا.',
  'payment-asked-too-early': (values, f, grounds) =>
    `ربما يطلب النص مالًا قبل المعاينة أو قبل العقد (${signsOf(values)}). لا يُستحق التأمين إلا عند بداية الإيجار${by(grounds, f)}. لا ينبغي لأحد أن يدفع شيئًا. ${changeText}`,
  'payment-cannot-be-traced': (values) =>
    `ربما يطلب النص دفعًا لا يمكن لأحد استرجاعه (${signsOf(values)}). لا ينبغي لأحد أن يدفع شيئًا. ${changeText}`,
  'payment-through-false-trustee': (values) =>
    `ربما يقصد النص أن يذهب المال إلى شركة لا تحفظ التأمينات (${signsOf(values)}). لا ينبغي لأحد أن يدفع شيئًا. ${changeText}`,
  'payment-back-from-too-much': (values) =>
    `ربما يتحدث النص عن مال زائد يُطلب تحويله إلى جهة أخرى (${signsOf(values)}). قد يُرفض الشيك حتى بعد أسابيع. لا ينبغي لأحد أن يحوّل مالًا. ${changeText}`,
  'nothing-against-viewing': () => 'لا شيء في النص يمنع المعاينة.',
  'home-cannot-be-viewed': (values) =>
    `ربما يقول النص إن أحدًا لا يعرض السكن، أو إن المفاتيح تصل بالبريد (${signsOf(values)}). لا ينبغي لأحد أن يدفع شيئًا قبل معاينة السكن. ${changeText}`,
  'no-contact-in-text': () => 'لا توجد بيانات اتصال في النص.',
  'contact-in-text': (values) =>
    `قد يحتوي النص على بيانات اتصال (${signsOf(values)}). يمكن للجميع قراءة النص. الخطوة التالية: احذفوها، فالمراسلة تتم عبر المنصة.`,
  'address-in-text': () =>
    'يذكر النص شارع المسكن. لا يُعطى العنوان إلا بعد موافقة الطرفين. الخطوة التالية: احذفوا الشارع من النص.',
  'no-id-copy-asked': () => 'لا يطلب النص نسخة من الهوية.',
  'id-copy-asked': (values) =>
    `ربما يطلب النص نسخة من الهوية أو صورة معها أو دخولًا إلى حساب بنكي (${signsOf(values)}). قد يُساء استعمال ذلك؛ تُعرض الهوية عند التوقيع. الخطوة التالية: تغيير النص.`,
  'no-passport-kept': () => 'لا يحتجز النص جواز سفر أحد.',
  'passport-kept': (values) =>
    `ربما يقول النص إن جواز السفر أو الهاتف يُحتجز (${signsOf(values)}). لا يحق لأحد ذلك. الخطوة التالية: تغيير النص، وينظر فيه شخص مدرَّب.`,
  'no-sham-registration': () => 'لا يعرض النص تسجيل عنوان دون سكن.',
  'sham-registration-offered': (values) =>
    `ربما يعرض النص تسجيل عنوان دون سكن فعلي (${signsOf(values)}). هذا ممنوع. الخطوة التالية: تغيير النص.`,
  'no-exploitation': () => 'لا يطلب النص شيئًا غير الإيجار.',
  'exploitation-indicated': (values) =>
    `علامة على سكن مقابل علاقة أو عمل بلا أجر (${signsOf(values)}). العلامة لا تثبت شيئًا. الخطوة التالية: ينظر فيها شخص مدرَّب؛ للمشورة: 116 016.`,
  'text-missing': () => 'نص العرض ناقص، لذلك لم يُفحص بعد. الخطوة التالية: كتابة نص.',
  'text-language-not-read': () => 'النص مكتوب بلغة لا يستطيع الفحص قراءتها. الخطوة التالية: يقرؤه شخص من الفريق.',

  ...offerFindings,
};
