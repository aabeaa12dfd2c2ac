import type { Formats } from '../formats';
import type { FindingGrounds, Findings, Words } from '../words';

const by = ({ paragraph }: FindingGrounds, f: Formats) => (paragraph === null ? '' : ` (${f.name(paragraph)})`);

/** What an offer shows when it is looked at beside others, and what its figures say about each other. */
export const offerCheckNames = {
  'no-discrimination': 'لا استبعاد لأحد',
  'no-hidden-link': 'لا رابط مخفي',
  'no-account-number-in-text': 'لا رقم حساب في النص',
  'text-not-copied': 'نص خاص',
  'home-offered-once': 'السكن معروض مرة واحدة',
  'contact-not-used-by-others': 'وسيلة اتصال هنا فقط',
  'offers-at-usual-pace': 'عدد العروض',
  'trader-named': 'عروض تجارية',
  'low-rent-without-other-signs': 'إيجار منخفض جدًا',
  'furniture-charge-plausible': 'رسم الأثاث',
  'area-enough-for-persons': 'مكان يكفي الجميع',
  'fixed-term-with-ground': 'عقد محدد المدة',
  'no-report-on-person': 'بلاغات عن الشخص',
  'no-report-on-offer': 'بلاغات عن العرض',
  'not-banned': 'لا استبعاد',
  'photos-not-used-by-others': 'صور خاصة',
} satisfies Partial<Words['checkNames']>;

export const offerFindings = {
  'no-discrimination': () => 'لا يستبعد النص أحدًا بسبب الأصل أو الدين.',
  'discrimination-in-text': () =>
    'ربما يستبعد النص أشخاصًا بسبب الأصل أو الدين. قد يكون هذا غير جائز. الخطوة التالية: تغيير النص؛ وينظر فيه شخص من الفريق.',
  'no-hidden-link': () => 'لا يوجد رابط مخفي في النص.',
  'hidden-link-in-text': () =>
    'في النص رابط قد لا يؤدي إلى حيث يبدو. لا ينبغي لأحد أن يفتحه. الخطوة التالية: حذف الرابط من النص.',
  'no-account-number-in-text': () => 'لا يوجد رقم حساب في النص.',
  'account-number-in-text': () =>
    'في النص رقم حساب. لا يُذكر الحساب إلا مع العقد. لا ينبغي لأحد أن يحوّل شيئًا قبل ذلك. الخطوة التالية: حذف الرقم من النص.',
  'account-number-with-slip-in-text': () =>
    'في النص ما يشبه رقم حساب، لكن فيه خطأ. لا يُذكر الحساب إلا مع العقد. الخطوة التالية: حذف الرقم من النص.',
  'text-not-copied': () => 'لا يوجد عرض آخر بهذا النص.',
  'text-too-short-to-compare': ({ words, least }, f) =>
    `عدد كلمات النص ${f.number(words)}. تبدأ المقارنة من ${f.number(least)}. هذا لا يوقف العرض.`,
  'text-like-another': ({ percentAlike }, f) =>
    `النص مطابق بنسبة ${f.percent(percentAlike)} لعرض شخص آخر. قد يكون نموذجًا أو نسخة. الخطوة التالية: يقارن شخص من الفريق بين العرضين.`,
  'home-offered-once': () => 'لا أحد غيره يعرض هذا السكن.',
  'home-offered-twice': ({ offers }, f) =>
    `العنوان والمساحة والطابق نفسها موجودة في عروض أخرى لصاحب العرض: ${f.number(offers)}. يمكن جمع المساكن المتشابهة في عرض واحد. هذا لا يوقف العرض.`,
  'home-offered-by-others': ({ offers }, f) =>
    `يعرض آخرون العنوان والمساحة والطابق نفسها: ${f.number(offers)}. قد يكون هذا خطأ أو إدارة عقارات. الخطوة التالية: يسأل شخص من الفريق لمن السكن.`,
  'contact-not-used-by-others': () => 'وسائل الاتصال لا تخص أحدًا آخر.',
  'contact-used-by-others': ({ landlords }, f) =>
    `يذكر مؤجرون آخرون رقم الهاتف أو البريد الإلكتروني نفسه: ${f.number(landlords)}. تتشارك العائلات والإدارات الأرقام. الخطوة التالية: يسأل شخص من الفريق.`,
  'account-number-used-by-others': ({ landlords }, f) =>
    `يذكر مؤجرون آخرون رقم الحساب نفسه: ${f.number(landlords)}. لا ينبغي لأحد أن يحوّل شيئًا. الخطوة التالية: يستوضح شخصان من الفريق لمن الحساب.`,
  'offers-at-usual-pace': ({ offers, hours }, f) =>
    `عدد العروض في آخر ${f.number(hours)} ساعة: ${f.number(offers)}. هذا معتاد.`,
  'many-offers-at-once': ({ offers, hours, most, accountDays }, f) =>
    `عدد العروض في آخر ${f.number(hours)} ساعة: ${f.number(offers)}؛ والمعتاد ${f.number(most)} على الأكثر. عمر الحساب على المنصة: ${f.days(accountDays)}. هذا وحده لا يوقف شيئًا. الخطوة التالية: من يؤجر كعمل تجاري يسجل كشركة.`,
  'trader-named': () => 'العرض من شركة.',
  'offers-as-private-person': ({ homes }, f) => `العرض من شخص خاص. العروض المفتوحة: ${f.number(homes)}.`,
  'many-homes-as-private-person': ({ homes, most }, f) =>
    `العرض من شخص خاص. العروض المفتوحة: ${f.number(homes)}؛ والمعتاد ${f.number(most)} على الأكثر. الخطوة التالية: من يؤجر كعمل تجاري يذكر الشركة والعنوان.`,
  'rent-not-far-below': () => 'الإيجار ليس أدنى بكثير من إيجار المقارنة.',
  'low-rent-not-compared': () => 'لا يمكن مقارنة ما إذا كان الإيجار منخفضًا جدًا. هذا لا يوقف العرض.',
  'low-rent-alone': ({ percentBelow }, f) =>
    `الإيجار أدنى من إيجار المقارنة بنسبة ${f.percent(percentBelow)}. الإيجارات المنخفضة موضع ترحيب.`,
  'low-rent-with-other-signs': ({ percentBelow, otherSigns }, f) =>
    `الإيجار أدنى من إيجار المقارنة بنسبة ${f.percent(percentBelow)}. علامات أخرى: ${f.number(otherSigns)}. هذا وحده لا يوقف شيئًا. الخطوة التالية: لا ينبغي لأحد أن يدفع شيئًا قبل المعاينة.`,
  'no-furniture-charge': () => 'لا يُطلب شيء مقابل الأثاث.',
  'furniture-charge-small': ({ charge, percentOfRent }, f) =>
    `مقابل الأثاث ${f.money(charge)} في الشهر، أي ${f.percent(percentOfRent)} من الإيجار الصافي (Nettokaltmiete). هذا مناسب.`,
  'furniture-charge-notable': ({ charge, percentOfRent }, f) =>
    `مقابل الأثاث ${f.money(charge)} في الشهر، أي ${f.percent(percentOfRent)} من الإيجار الصافي (Nettokaltmiete). هذا لا يوقف العرض. الخطوة التالية: ذكر الأثاث الموجود في النص.`,
  'furniture-charge-high': ({ charge, percentOfRent }, f) =>
    `مقابل الأثاث ${f.money(charge)} في الشهر، أي ${f.percent(percentOfRent)} من الإيجار الصافي (Nettokaltmiete). قد يكون هذا كثيرًا. الخطوة التالية: خفض الرسم أو بيان قيمة الأثاث.`,
  'furniture-charge-not-compared': () =>
    'ينقص رسم الأثاث أو الإيجار الصافي (Nettokaltmiete). الخطوة التالية: إكمال المعلومات.',
  'area-enough-for-persons': ({ area, persons, needed, ruleSource }, f) =>
    `${f.area(area)} لعدد أقصاه ${f.persons(persons)}. اللازم ${f.area(needed)} (${f.name(ruleSource)}). هذا مناسب.`,
  'area-enough-with-children-only': ({ area, persons, needed, ruleSource }, f) =>
    `${f.area(area)} لعدد أقصاه ${f.persons(persons)}. يحتاج هذا العدد من البالغين إلى ${f.area(needed)} (${f.name(ruleSource)})؛ ومع الأطفال يكفي أقل. هذا لا يوقف العرض.`,
  'area-too-small-for-persons': ({ area, persons, needed, ruleSource }, f) =>
    `${f.area(area)} صغيرة على ${f.persons(persons)}: اللازم ${f.area(needed)} على الأقل (${f.name(ruleSource)}). الخطوة التالية: ذكر عدد أقل من الأشخاص أو مراجعة المساحة.`,
  'area-for-persons-not-known': () => 'تنقص المساحة أو قاعدة هذه الولاية. الخطوة التالية: ينظر شخص من الفريق في الأمر.',
  'no-fixed-term': () => 'السكن مؤجَّر دون نهاية محددة.',
  'fixed-term-needs-ground': (_, f, grounds) =>
    `السكن مؤجَّر لمدة محددة فقط. العقد المحدد المدة يحتاج غالبًا إلى سبب مكتوب${by(grounds, f)}. هذا لا يوقف العرض. الخطوة التالية: كتابة السبب في العقد.`,
  'other-offers-not-known': () => 'لم يمكن المقارنة بعروض أخرى. لا يلزم فعل شيء؛ سيُعاد الفحص.',
  'no-report': () => 'لا توجد بلاغات.',
  'report-open': ({ reports }, f) =>
    `بلاغات مفتوحة: ${f.number(reports)}. الخطوة التالية: ينظر فيها شخص من الفريق ويجيب.`,
  'report-confirmed': ({ reports }, f) =>
    `بلاغات مؤكدة: ${f.number(reports)}. الخطوة التالية: يقرر شخصان من الفريق كيف نتابع.`,
  'reports-not-known': () => 'ليس معروفًا هل توجد بلاغات. لا يلزم فعل شيء؛ سيُعاد الفحص.',
  'not-banned': () => 'الشخص غير مستبعَد.',
  banned: ({ since }, f) =>
    `الشخص مستبعَد منذ ${f.date(since)}. قرر ذلك شخصان من الفريق. الخطوة التالية: من يرى ذلك خطأ يمكنه الكتابة إلى الفريق، وينظر فيه آخرون.`,
  'no-photos': () => 'لا توجد صور.',
  'photos-not-used-by-others': ({ photos }, f) => `الصور: ${f.number(photos)}. لا توجد أي منها في عرض آخر.`,
  'photo-used-by-others': ({ photos, differentBits }, f) =>
    `صور موجودة أيضًا في عرض شخص آخر: ${f.number(photos)} (الاختلاف: ${f.number(differentBits)} من 64 علامة). قد توجد مساكن متشابهة في بناء واحد. الخطوة التالية: يقارن شخص من الفريق بين الصور.`,
} satisfies Partial<Findings>;
