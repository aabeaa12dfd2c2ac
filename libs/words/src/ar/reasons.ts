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
    ? `المصدر: ${f.name(source)}، سارٍ منذ ${f.date(validFrom)}.`
    : `لا يوجد حد خاص معروف لهذا المكان. حُسب المبلغ وفق جدول بدل السكن (Wohngeld) مع زيادة (${f.name(source)}، سارٍ منذ ${f.date(validFrom)}).`;

const areaRule = ({ source, isDefault }: { source: string; isDefault: boolean }, f: Formats) =>
  isDefault ? 'لا يوجد رقم خاص معروف لهذه الولاية. استُخدم الرقم المعتاد.' : `المصدر: ${f.name(source)}.`;

const areaKind = { state: 'الولاية', district: 'الدائرة (Kreis)', municipality: 'البلدة' };

const { accessExtras, houseRules, landlordWishes, nearPlaces } = homeNames;

export const reasons: Reasons = {
  'rent-fits': ({ rent, limit }, f) =>
    `الإيجار مع التدفئة ${f.money(rent)}. أعلى إيجار ممكن ${f.money(limit)}. هذا مناسب.`,
  'rent-too-high': ({ rent, limit, over }, f) =>
    `الإيجار مع التدفئة ${f.money(rent)}. وهو أعلى بمقدار ${f.money(over)} من أعلى إيجار ممكن (${f.money(limit)}).`,
  'rent-limit-not-stated': ({ rent }, f) => `الإيجار مع التدفئة ${f.money(rent)}. لم يُذكر بعد أعلى إيجار ممكن.`,
  'job-centre-covers-rent': (values, f) =>
    `الإيجار دون التدفئة ${f.money(values.rent)}. يدفع مركز العمل (Jobcenter) هنا حتى ${f.money(values.limit)}. ${limitOf(values, f)}`,
  'job-centre-limit-exceeded': (values, f) =>
    `الإيجار دون التدفئة ${f.money(values.rent)}. وهو أعلى بمقدار ${f.money(values.over)} مما يدفعه مركز العمل (Jobcenter) هنا (${f.money(values.limit)}). ${limitOf(values, f)}`,
  'job-centre-limit-not-known': ({ rent }, f) =>
    `الإيجار دون التدفئة ${f.money(rent)}. ليس معروفًا كم يدفع مركز العمل (Jobcenter) هنا. يرجى سؤال مركز العمل قبل الموافقة.`,

  'no-wish-for-rooms': ({ has }, f) => `${f.rooms(has)}. لا يوجد عدد محدد مطلوب من الغرف.`,
  'rooms-enough': ({ has, needed }, f) => `${f.rooms(has)}. العدد المطلوب: ${f.number(needed)} على الأقل.`,
  'rooms-too-few': ({ has, needed }, f) => `${f.rooms(has)} فقط. العدد المطلوب: ${f.number(needed)} على الأقل.`,
  'no-wish-for-area': ({ has }, f) => `المساحة ${f.area(has)}. لا توجد مساحة محددة مطلوبة.`,
  'area-enough': ({ has, needed }, f) => `المساحة ${f.area(has)}. المساحة المطلوبة: ${f.area(needed)} على الأقل.`,
  'area-too-small': ({ has, needed }, f) =>
    `المساحة ${f.area(has)} فقط. المساحة المطلوبة: ${f.area(needed)} على الأقل.`,

  'big-enough': (values, f) =>
    `${f.area(values.has)} تكفي. المساحة اللازمة ${f.area(values.needed)} على الأقل (${f.persons(values.persons)}). ${areaRule(values, f)}`,
  'too-small-for-household': (values, f) =>
    `${f.area(values.has)} لا تكفي. المساحة اللازمة ${f.area(values.needed)} على الأقل (${f.persons(values.persons)}). ${areaRule(values, f)}`,
  'too-small-once-relatives-join': (values, f) =>
    `${f.area(values.has)} تكفي الآن. عندما ينضم الأقارب في ${f.date(values.on)} يصبح عدد الأشخاص ${f.number(values.persons)}. عندها تلزم ${f.area(values.needed)} على الأقل. ${areaRule(values, f)}`,
  'area-per-person-not-known': ({ has, persons }, f) =>
    `المساحة ${f.area(has)}، عدد الأشخاص ${f.number(persons)}. ليست معروفة المساحة التي تشترطها القواعد هنا.`,
  'place-for-all-persons': ({ persons, mostPersons }, f) =>
    `أكبر عدد للسكان: ${f.number(mostPersons)}. عدد أفراد الأسرة: ${f.number(persons)}.`,
  'too-many-persons': ({ persons, mostPersons }, f) =>
    `أكبر عدد للسكان هو ${f.number(mostPersons)} فقط. عدد أفراد الأسرة: ${f.number(persons)}.`,
  'too-many-once-relatives-join': ({ persons, mostPersons, on }, f) =>
    `عندما ينضم الأقارب في ${f.date(on)} يصبح عدد الأشخاص ${f.number(persons)}. أكبر عدد للسكان: ${f.number(mostPersons)}. يجب توضيح ذلك مع المؤجِّر.`,

  'free-to-choose-place': () => 'يمكن اختيار مكان السكن بحرية.',
  'inside-allowed-area': ({ level }) =>
    `يقع المكان ضمن المنطقة التي يسمح بها إلزام مكان السكن (Wohnsitzauflage): ${areaKind[level]}.`,
  'outside-allowed-area': ({ level }) =>
    `يقع المكان خارج المنطقة التي يسمح بها إلزام مكان السكن (Wohnsitzauflage): ${areaKind[level]}. لا يمكن تغيير ذلك إلا من دائرة الأجانب (Ausländerbehörde).`,

  'anywhere-welcome': () => 'كل الأماكن مناسبة.',
  'in-wished-place': ({ wish }, f) => `يقع في المكان المطلوب: ${f.name(wish)}.`,
  'within-wished-radius': ({ wish, km, radiusKm }, f) =>
    `يقع ضمن المسافة المطلوبة: نحو ${f.km(km)} من ${f.name(wish)} (المطلوب: حتى ${f.km(radiusKm)}).`,
  'outside-wished-places': ({ wishes }, f) => `لا يقع في الأماكن المطلوبة: ${f.name(wishes)}.`,

  'step-free-not-needed': () => 'لا حاجة إلى مدخل بلا درجات.',
  'step-free': () => 'يمكن الوصول بلا درجات، كما هو لازم.',
  'not-step-free': () => 'لا يمكن الوصول بلا درجات، لكن الأسرة تحتاج إلى ذلك.',
  'step-free-unknown': () => 'ليس معروفًا هل يمكن الوصول بلا درجات. يرجى توضيح ذلك أولًا.',

  'no-pets': () => 'لا يوجد حيوان أليف.',
  'pets-allowed': () => 'الحيوانات الأليفة مسموح بها.',
  'pets-not-allowed': () => 'الحيوانات الأليفة غير مسموح بها، ولدى الأسرة حيوان أليف.',
  'pets-to-be-asked': () => 'الحيوانات الأليفة بالاتفاق فقط. يرجى السؤال أولًا.',
  'no-smokers': () => 'لا أحد في الأسرة يدخن.',
  'smoking-allowed': () => 'التدخين مسموح به.',
  'smoking-only-outside': () => 'التدخين مسموح به في الخارج فقط. يرجى توضيح هل هذا مناسب.',

  'available-in-time': ({ from }, f) => `يمكن الانتقال ابتداءً من ${f.date(from)}. هذا مناسب.`,
  'available-too-late': ({ from, neededUntil }, f) =>
    `لا يمكن الانتقال قبل ${f.date(from)}. السكن مطلوب حتى ${f.date(neededUntil)} على أبعد تقدير.`,
  'no-longer-available': ({ until }, f) => `السكن متاح حتى ${f.date(until)} فقط. هذا لا يكفي للانتقال.`,
  'move-in-window-passed': ({ until }, f) =>
    `كان الانتقال مطلوبًا حتى ${f.date(until)}. لقد مضى هذا اليوم. يرجى السؤال من جديد عن موعد الانتقال.`,

  'stay-without-end': () => 'الإيجار دون موعد انتهاء محدد.',
  'stay-long-enough': ({ wantedMonths }, f) => `مدة الإيجار كافية. المدة المطلوبة: ${f.months(wantedMonths)}.`,
  'stay-too-short': ({ wantedMonths, offeredMonths }, f) =>
    `مدة الإيجار قصيرة: ${f.months(offeredMonths)}. المدة المطلوبة: ${f.months(wantedMonths)}.`,
  'home-only-for-a-time': ({ offeredMonths }, f) => `مدة الإيجار محدودة: ${f.months(offeredMonths)}. المطلوب سكن دائم.`,

  'open-to-everybody': () => 'متاح للجميع.',
  'only-women-and-children': () => 'للنساء والأطفال فقط. هذا مناسب للأسرة.',
  'home-for-women-only': () => 'للنساء والأطفال فقط. هذا غير مناسب للأسرة.',
  'members-not-stated': () => 'للنساء والأطفال فقط. لم يُذكر بعد من ينتمي إلى الأسرة.',
  'women-only-not-wished': () => 'لا يوجد شرط بشأن من يشارك السكن.',
  'nobody-to-share-with': () => 'سكن مستقل: لا يشارك فيه أحد.',
  'women-only-as-wished': () => 'سكن مشترك مع نساء فقط، كما هو مطلوب.',
  'not-women-only': () => 'السكن المشترك ليس للنساء فقط، لكن هذا هو المطلوب.',

  'landlord-lives-elsewhere': () => 'المؤجِّر لا يسكن في هذا السكن.',
  'landlord-in-flat-accepted': () => 'المؤجِّر يسكن أيضًا في هذا السكن. هذا مناسب.',
  'landlord-in-flat-not-wished': () => 'المؤجِّر يسكن أيضًا في هذا السكن. هذا غير مرغوب.',
  'not-refused-before': () => 'لم يُرفض هذا المقترح بين الطرفين من قبل.',
  'refused-before': () => 'رُفض هذا المقترح بين الطرفين نهائيًا من قبل، ولن يتكرر.',

  'permit-without-end': () => 'لا يوجد موعد انتهاء لتصريح الإقامة تجب مراعاته.',
  'permit-covers-stay': ({ permitEnds }, f) => `تصريح الإقامة سارٍ حتى ${f.date(permitEnds)}، أي طوال مدة الإيجار.`,
  'permit-ends-during-stay': ({ permitEnds }, f) =>
    `تصريح الإقامة سارٍ حتى ${f.date(permitEnds)}. ينتهي أثناء مدة الإيجار، ويُمدَّد عادةً. يرجى تقديم الطلب في الوقت المناسب.`,
  'permit-ends-before-move-in': ({ permitEnds, from }, f) =>
    `تصريح الإقامة سارٍ حتى ${f.date(permitEnds)}، أي قبل الانتقال في ${f.date(from)}. يرجى توضيح هل سيُمدَّد.`,

  'rent-far-below-limit': ({ rent, limit, percentOfLimit }, f) =>
    `الإيجار أقل بكثير من الحد: ${f.money(rent)} من ${f.money(limit)} (${f.percent(percentOfLimit)}).`,
  'rent-below-limit': ({ rent, limit, percentOfLimit }, f) =>
    `الإيجار أقل من الحد: ${f.money(rent)} من ${f.money(limit)} (${f.percent(percentOfLimit)}).`,
  'rent-at-limit': ({ rent, limit, percentOfLimit }, f) =>
    `لا يبقى هامش في الإيجار: ${f.money(rent)} من ${f.money(limit)} (${f.percent(percentOfLimit)}).`,
  'rent-limit-unknown': ({ rent }, f) => `الإيجار ${f.money(rent)}. الحد غير معروف.`,

  'plenty-of-space': ({ has, needed }, f) => `مساحة واسعة: ${f.area(has)}، واللازم ${f.area(needed)}.`,
  'some-space-to-spare': ({ has, needed }, f) =>
    `المساحة أكبر قليلًا من اللازم: ${f.area(has)}، واللازم ${f.area(needed)}.`,
  'just-big-enough': ({ has, needed }, f) => `لا توجد مساحة زائدة: ${f.area(has)}، واللازم ${f.area(needed)}.`,
  'space-need-not-known': ({ has }, f) => `المساحة ${f.area(has)}. المساحة اللازمة غير معروفة.`,
  'home-fully-used': ({ persons, mostPersons }, f) =>
    `المكان مستغل بالكامل: عدد الأشخاص ${f.number(persons)}، وأكبر عدد ${f.number(mostPersons)}.`,
  'room-for-more-persons': ({ persons, mostPersons }, f) =>
    `المكان يتسع لعدد أكبر: عدد الأشخاص ${f.number(persons)}، وأكبر عدد ${f.number(mostPersons)}.`,

  'no-place-wished': () => 'لا يوجد مكان محدد مطلوب.',
  'in-place-wished': ({ wish }, f) => `يقع في المكان المطلوب: ${f.name(wish)}.`,
  'near-place-wished': ({ wish, km }, f) => `على بعد نحو ${f.km(km)} من ${f.name(wish)}.`,
  'far-from-places-wished': () => 'بعيد عن الأماكن المطلوبة.',
  'stop-near': ({ km }, f) => `توجد محطة حافلات أو ترام قريبة: على بعد ${f.km(km)} على الأكثر.`,
  'stop-some-way-off': ({ km }, f) => `محطة الحافلات أو الترام أبعد قليلًا: نحو ${f.km(km)}.`,
  'stop-far': ({ km }, f) => `محطة الحافلات أو الترام بعيدة: نحو ${f.km(km)}.`,
  'station-near': ({ km }, f) => `توجد محطة قطار قريبة: على بعد ${f.km(km)} على الأكثر.`,
  'station-some-way-off': ({ km }, f) => `محطة القطار أبعد قليلًا: نحو ${f.km(km)}.`,
  'station-far': ({ km }, f) => `محطة القطار بعيدة: نحو ${f.km(km)}.`,
  'transit-not-known': () => 'لا توجد معلومات عن الحافلات والقطارات القريبة.',

  'move-in-as-wished': ({ from }, f) => `يمكن الانتقال في الوقت المطلوب: ابتداءً من ${f.date(from)}.`,
  'move-in-later': ({ from, days }, f) =>
    `يمكن الانتقال ابتداءً من ${f.date(from)}. التأخير عن الموعد المطلوب: ${f.days(days)}.`,
  'move-in-much-later': ({ from, days }, f) =>
    `لا يمكن الانتقال قبل ${f.date(from)}. التأخير عن الموعد المطلوب: ${f.days(days)}.`,
  'language-in-common': ({ language }, f) => `اللغة المشتركة: ${f.languageName(language)}.`,
  'no-language-in-common': () => 'لا توجد لغة مشتركة. يمكن أن يحضر شخص للترجمة.',
  'languages-not-stated': () => 'لم يذكر أحد الطرفين لغته بعد.',
  'step-free-for-who-needs-it': () => 'بلا درجات، والأسرة تحتاج إلى ذلك.',
  'step-free-kept-for-others': () => 'لم يُذكر أنه بلا درجات. الأسرة لا تحتاج إلى ذلك.',
  'step-free-left-unused': () => 'بلا درجات. الأسرة لا تحتاج إلى ذلك، وهناك من ينتظره.',
  'step-free-missing': () => 'ليس بلا درجات، لكن الأسرة تحتاج إلى ذلك.',
  'step-free-not-certain': () => 'ليس معروفًا هل هو بلا درجات.',
  'stay-as-long-as-wished': () => 'مدة الإيجار كما هو مطلوب.',
  'home-could-serve-longer': ({ wantedMonths }, f) =>
    `الإيجار دون موعد انتهاء محدد. المدة المطلوبة فقط: ${f.months(wantedMonths)}.`,
  'stay-shorter-than-wished': ({ offeredMonths }, f) => `مدة الإيجار أقصر من المطلوب: ${f.months(offeredMonths)}.`,

  'no-house-rule-in-the-way': () => 'لا تمنع ذلك أي قاعدة من قواعد المنزل.',
  'house-rules-can-be-kept': () => 'لم تُذكر قاعدة من قواعد المنزل لا يمكن الالتزام بها.',
  'house-rule-cannot-be-kept': ({ rules }, f) =>
    `لا يمكن الالتزام بهذه القاعدة من قواعد المنزل: ${f.list(rules.map((rule) => houseRules[rule]))}.`,
  'house-rules-not-stated': () => 'قواعد المنزل غير معروفة. يرجى السؤال عنها مسبقًا.',
  'home-not-reserved': () => 'السكن غير مخصص لأشخاص معينين.',
  'protected-home-for-who-needs-it': () => 'مكان محمي لأسرة تحتاج إلى الحماية.',
  'protected-home-for-others': () => 'هذا المكان مخصص لمن يحتاجون إلى حماية خاصة.',
  'protected-home-not-needed': () => 'لا حاجة إلى مكان محمي.',
  'protected-home-as-needed': () => 'مكان محمي كما هو مطلوب.',
  'home-not-protected': () => 'ليس مكانًا محميًا، لكن الأسرة تحتاج إلى مكان محمي.',
  'checks-passed': () => 'اجتاز الطرفان الفحوص وهي سارية.',
  'checks-of-household-open': () => 'أحد فحوص الأسرة لم ينته بعد أو انتهت صلاحيته.',
  'checks-of-home-open': () => 'أحد فحوص العرض لم ينته بعد أو انتهت صلاحيته.',
  'checks-of-both-open': () => 'لدى الطرفين فحص لم ينته بعد أو انتهت صلاحيته.',
  'no-access-extras-wished': () => 'لا تُطلب تسهيلات أخرى في الحمام أو المبنى.',
  'access-extras-there': ({ has }, f) => `متوفر كما هو مطلوب: ${f.list(has.map((extra) => accessExtras[extra]))}.`,
  'access-extras-some': ({ has, missing }, f) =>
    `متوفر: ${f.list(has.map((extra) => accessExtras[extra]))}. غير مذكور: ${f.list(missing.map((extra) => accessExtras[extra]))}.`,
  'access-extras-not-stated': ({ missing }, f) =>
    `مطلوب لكنه غير مذكور: ${f.list(missing.map((extra) => accessExtras[extra]))}. يرجى السؤال عنه مسبقًا.`,
  'no-school-or-kita-wished': () => 'لا تُطلب مدرسة أو حضانة قريبة.',
  'school-or-kita-stated': ({ near }, f) =>
    `على مسافة مشي: ${f.list(near.map((place) => nearPlaces[place]))}. هكذا يقول المؤجر، ولم يُتحقق منه.`,
  'school-or-kita-partly-stated': ({ near, missing }, f) =>
    `على مسافة مشي: ${f.list(near.map((place) => nearPlaces[place]))}. هكذا يقول المؤجر، ولم يُتحقق منه. غير مذكور: ${f.list(missing.map((place) => nearPlaces[place]))}.`,
  'school-or-kita-not-stated': ({ missing }, f) =>
    `مطلوب على مسافة مشي لكنه غير مذكور: ${f.list(missing.map((place) => nearPlaces[place]))}.`,
  'offers-near': ({ count }, f) => `عدد عروض المساعدة على مسافة مشي: ${f.number(count)}.`,
  'no-offers-near': () => 'لا توجد عروض مساعدة على مسافة مشي.',
  'offers-near-not-known': () => 'عروض المساعدة على مسافة مشي: غير معروفة.',
  'landlord-wish-met': ({ wish }) => `رغبة المؤجر: ${landlordWishes[wish]}. هذا مناسب.`,
  'landlord-wish-not-met': ({ wish }) => `رغبة المؤجر: ${landlordWishes[wish]}. هذا غير مناسب، لكنه لا يمنع شيئًا.`,
};
