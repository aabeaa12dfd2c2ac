import type { Letter } from '../letter-kinds';
import type { Letters } from '../words';

const letter = (...lines: string[]): Letter => ({
  subject: 'رسالة من Bleibe',
  text: ['تحية طيبة،', ...lines, 'فريق Bleibe'].join('\n\n'),
});

const open = (link: string) => `يرجى فتح هذه الصفحة:\n${link}`;

const codeLetter = ({ link, code }: { link: string; code: string }) =>
  letter(
    `الرمز هو: ${code}`,
    `يرجى إدخاله في هذه الصفحة:\n${link}`,
    'يرجى عدم إعطاء الرمز لأي أحد. إذا لم تطلب رمزًا، فلا يلزم فعل شيء.',
  );

export const letters: Letters = {
  'contact-code': codeLetter,
  'sign-in-code': codeLetter,
  'second-factor-reset': ({ link }) =>
    letter(
      'أُعيد ضبط إثباتك الثاني. يرجى إعداد إثبات جديد عند تسجيل الدخول القادم.',
      'إذا لم تكن تريد ذلك، فيرجى إبلاغ مسؤول فريقك فورًا.',
      open(link),
    ),
  'proposal-offered': ({ link }) => letter('يوجد شيء جديد لك. ننتظر إجابتك.', open(link)),
  'proposal-asked': ({ link }) => letter('وصل طلب بشأن عرضك. ننتظر إجابتك.', open(link)),
  'proposal-agreed': ({ link }) => letter('الأمر يتقدم. يرجى الاطلاع على الخطوة التالية.', open(link)),
  'proposal-ended': ({ link }) => letter('حدث تغيير. لا يلزم فعل شيء.', open(link)),
  'proposal-changed': ({ link }) => letter('تغيّر شيء. يرجى الاطلاع عليه.', open(link)),
  'steps-waiting': ({ link, stillFree }) =>
    letter(
      'يوجد أمر في انتظارك. يرجى الاطلاع على ما يلزم فعله.',
      open(link),
      ...(stillFree ? [`هل ما زال عرضك قائمًا؟ يمكن تأكيده هنا بنقرة واحدة:\n${stillFree}`] : []),
    ),
  'viewing-proposed': ({ link }) => letter('يوجد موعد مقترح. يرجى إخبارنا هل يناسبك.', open(link)),
  'viewing-agreed': ({ link }) => letter('تم الاتفاق على موعد. اليوم والوقت مذكوران في الصفحة.', open(link)),
  'listing-cleared': ({ link }) => letter('فُحص عرضك وتمت الموافقة عليه. شكرًا!', open(link)),
  'listing-held': ({ link }) => letter('لدينا سؤال عن عرضك. الصفحة تبيّن ما يلزم فعله.', open(link)),
  'listing-confirmation-wanted': ({ link }) =>
    letter('هل ما زال عرضك قائمًا؟ يرجى تأكيده. تكفي نقرة واحدة.', open(link)),
  'listing-expired': ({ link }) => letter('انتهت مدة عرضك لأنه لم يُؤكَّد. يمكن فتحه من جديد في أي وقت.', open(link)),
  'listing-week': ({ link }) => letter(`ما حدث مع عرضك هذا الأسبوع مذكور في هذه الصفحة:\n${link}`),
  welcome: ({ link }) => letter('أهلًا وسهلًا! في هذه الصفحة مساعدة وأرقام هاتف مهمة.', open(link)),
  'survey-invitation': ({ link }) =>
    letter('لدينا بعض الأسئلة القصيرة لك. تستغرق بضع دقائق. يمكن تخطي أي سؤال.', open(link)),
  'survey-reminder': ({ link }) =>
    letter('كتبنا إليك قبل بضعة أيام. الصفحة ما زالت مفتوحة. المشاركة اختيارية.', open(link)),
  'escalation-raised': ({ link }) => letter('يرجى الاطلاع فورًا: يوجد أمر عاجل في انتظارك.', open(link)),
  'appointment-changed': ({ link }) => letter('تغيّر شيء في أحد المواعيد.', open(link)),
  'duty-reminder': ({ link }) => letter('يرجى تذكّر أمر يحين موعده قريبًا.', open(link)),
  'duty-question': ({ link }) => letter('هل ما زلت تسكن هناك؟ إذن هناك موعد مهم قريبًا. يرجى الاطلاع.', open(link)),
  'follow-up-due': ({ link }) => letter('يرجى الاطلاع: لديك مهمة موعدها اليوم.', open(link)),
  'worker-not-back': ({ link }) =>
    letter('أحد أفراد الفريق لم يبلغ عن عودته بعد زيارة. يرجى الاتصال فورًا.', open(link)),
};
