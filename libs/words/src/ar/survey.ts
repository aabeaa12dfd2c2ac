import type { SurveyTexts } from '../survey-texts';

const callMe = { no: 'لا', this_week: 'نعم، هذا الأسبوع', today: 'نعم، اليوم' };
const callNumber = 'على أي رقم يمكننا الاتصال بك بأمان؟';
const callHour = 'في أي ساعة يناسبك الاتصال؟';

export const survey: SurveyTexts = {
  names: {
    tenant_pulse: 'استبيان قصير',
    tenant_full: 'استبيان',
    landlord_pulse: 'استبيان قصير للمؤجِّرين',
  },
  items: {
    danger_now: 'أنا في خطر الآن',
    flat_happy: 'ما مدى رضاك عن السكن؟',
    safe_at_home: 'هل لديك شعور بالأمان في البيت؟',
    getting_along: 'كيف علاقتك بالمؤجِّر وبالجيران؟',
    rent_paid: 'هل دُفع إيجار الشهر الماضي؟',
    changes: 'هل تغيّر شيء؟ يمكن اختيار أكثر من إجابة.',
    letter_not_understood: 'هل وصلتك رسالة غير مفهومة لك؟ ممّن؟',
    want_to_stay: 'هل ترغب في البقاء في هذا السكن في الأشهر الستة القادمة؟',
    call_me: 'هل نتصل بك؟',
    call_me_number: callNumber,
    call_me_hour: callHour,
    free_text: 'هل هناك شيء آخر تود قوله لنا؟',
    someone_to_ask: 'هل يوجد هنا شخص يمكنك أن تطلب منه المساعدة؟',
    landlord_satisfied: 'ما مدى رضاك عن هذا الإيجار؟',
    landlord_rent_received: 'هل وصلك الإيجار الأخير كاملًا؟',
    landlord_tenant_reachable: 'هل يمكنك التواصل مع المستأجر عند الحاجة؟',
    landlord_problems: 'هل توجد مشكلات؟ يمكن اختيار أكثر من إجابة.',
    landlord_continue: 'هل ترغب في الاستمرار في التأجير في الأشهر الاثني عشر القادمة؟',
    landlord_ends_on: 'متى ينتهي الإيجار؟',
    landlord_worried: 'هل لديك قلق على سلامة أحد؟',
    landlord_call_me: 'هل نتصل بك؟',
    landlord_call_me_number: callNumber,
    landlord_call_me_hour: callHour,
    landlord_free_text: 'هل هناك شيء آخر تود قوله لنا؟',
  },
  answers: {
    danger_now: { yes: 'نعم، أحتاج إلى المساعدة الآن' },
    safe_at_home: { yes: 'نعم', mostly: 'في الغالب', no: 'لا', prefer_not_to_say: 'لا أريد أن أقول' },
    rent_paid: {
      yes: 'نعم',
      partly: 'جزء منه',
      no: 'لا',
      dont_know: 'لا أعرف',
      another_pays: 'يدفعه غيري، مثل مركز العمل (Jobcenter)',
    },
    changes: {
      work: 'العمل',
      benefit_letter: 'قرار المساعدات (Bescheid)',
      permit: 'تصريح الإقامة',
      health: 'الصحة',
      people_in_flat: 'من يسكن في السكن',
      none: 'لا شيء من ذلك',
    },
    letter_not_understood: {
      none: 'لا توجد رسالة كهذه',
      landlord: 'من المؤجِّر',
      jobcenter: 'من مركز العمل (Jobcenter)',
      immigration_office: 'من دائرة الأجانب (Ausländerbehörde)',
      court: 'من المحكمة',
      other: 'من جهة أخرى',
    },
    want_to_stay: { yes: 'نعم', unsure: 'لا أعرف بعد', no: 'لا', must_leave: 'يجب أن أغادر' },
    call_me: callMe,
    someone_to_ask: { yes: 'نعم', unsure: 'غير متأكد / غير متأكدة', no: 'لا' },
    landlord_rent_received: { yes: 'نعم', partly: 'جزء منه', no: 'لا', dont_know: 'لا أعرف' },
    landlord_tenant_reachable: { yes: 'نعم', mostly: 'في الغالب', no: 'لا' },
    landlord_problems: {
      none: 'لا توجد مشكلات',
      noise: 'ضوضاء',
      waste: 'نفايات',
      damage: 'أضرار',
      visitors: 'زوار',
      heating: 'التدفئة والتهوية',
      other: 'شيء آخر',
    },
    landlord_continue: { yes: 'نعم', unsure: 'لا أعرف بعد', no: 'لا', ends_on: 'ينتهي في يوم محدد' },
    landlord_worried: { no: 'لا', yes: 'نعم', prefer_not_to_say: 'لا أريد أن أقول' },
    landlord_call_me: callMe,
  },
  faces: ['سيئ جدًا', 'سيئ', 'متوسط', 'جيد', 'جيد جدًا'],
  freeTextNote: 'لا يُقرأ هذا فورًا. عند الخطر يرجى الاتصال بالرقم 112 أو 110.',
  helpLines: {
    'ambulance-and-fire': {
      name: 'الطوارئ: الإسعاف والإطفاء',
      text: 'إذا كان أحد مصابًا أو مريضًا جدًا، أو عند الحريق. في كل وقت، مجانًا.',
    },
    police: { name: 'الشرطة', text: 'إذا هددك أحد أو استخدم العنف ضدك. في كل وقت، مجانًا.' },
    'violence-against-women': {
      name: 'هاتف المساعدة: العنف ضد النساء',
      text: 'استشارة للنساء بلغات كثيرة. ليلًا ونهارًا، مجانًا. لا يلزم ذكر الاسم.',
    },
    'violence-against-men': {
      name: 'هاتف المساعدة: العنف ضد الرجال',
      text: 'استشارة للرجال. نهارًا في أيام العمل، مجانًا.',
    },
    'someone-to-talk-to': {
      name: 'هاتف الإصغاء (Telefonseelsorge)',
      text: 'عند الرغبة في التحدث مع أحد. ليلًا ونهارًا، مجانًا. لا يلزم ذكر الاسم.',
    },
  },
};
