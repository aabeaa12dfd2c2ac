import { nameOfField } from '../field-paths';
import { mostOf } from '../problem-codes';
import type { Problems } from '../words';
import { fieldNames } from './fields';

const skip = 'يمكن أيضًا تخطي السؤال.';

export const problems: Problems = {
  required: () => 'يرجى ملء هذا الحقل.',
  'not-text': () => 'يرجى إدخال نص.',
  'too-long': (values, f) => `النص طويل جدًا. أكبر عدد للأحرف: ${f.number(mostOf(values))}.`,
  'too-short': ({ least }, f) => `النص قصير جدًا. أقل عدد للأحرف: ${f.number(least)}.`,
  'not-a-number': () => 'يرجى إدخال رقم.',
  'too-small': ({ least }, _f, told) => `يرجى إدخال ${told(least)} على الأقل.`,
  'too-big': ({ most }, _f, told) => `يرجى إدخال ${told(most)} على الأكثر.`,
  'too-few': ({ least }, f) => `يرجى ذكر ${f.number(least)} على الأقل.`,
  'not-whole': () => 'يرجى إدخال عدد صحيح دون كسور.',
  'not-a-date': () => 'يرجى إدخال تاريخ فيه اليوم والشهر والسنة.',
  'not-an-instant': () => 'يرجى إدخال التاريخ والوقت.',
  'not-an-email': () => 'يرجى إدخال عنوان بريد إلكتروني، مثل \u2066name@beispiel.de\u2069.',
  'not-one-of': () => 'يرجى اختيار إحدى الإجابات.',
  'unknown-field': () => 'لا نعرف هذه المعلومة. يرجى تركها.',
  'not-a-list': () => 'يرجى ذكر قائمة.',
  'too-many-entries': ({ most }, f) => `يرجى ذكر ${f.number(most)} على الأكثر.`,
  'not-true-or-false': () => 'يرجى اختيار نعم أو لا.',
  'not-an-id': () => 'هذا المعرّف غير صالح. يرجى فتح الصفحة من جديد.',
  'not-an-object': () => 'يرجى ملء هذا القسم.',
  'email-taken': () => 'يوجد حساب بعنوان البريد الإلكتروني هذا. يرجى تسجيل الدخول أو استخدام عنوان آخر.',
  'wrong-email-or-password': () => 'عنوان البريد الإلكتروني أو كلمة المرور غير صحيحة. يرجى المحاولة مرة أخرى.',
  'wrong-code': () => 'الرمز غير صحيح أو قديم. يرجى مراجعته أو طلب رمز جديد.',
  'date-in-future': () => 'هذا اليوم في المستقبل. يرجى مراجعة التاريخ.',
  'date-in-past': () => 'لقد مضى هذا اليوم. يرجى اختيار يوم لاحق.',
  'date-too-long-ago': () => 'هذا اليوم بعيد جدًا في الماضي. يرجى مراجعة السنة.',
  'date-too-late': ({ days }, f) => `يرجى اختيار يوم ضمن هذه المدة: ${f.days(days)}.`,
  'no-picture': () => 'هذه ليست صورة يمكننا قراءتها. يُرجى اختيار صورة JPEG أو PNG أو WebP.',
  'picture-too-big': ({ megabytes, megapixels }, f) =>
    `الصورة كبيرة جدًا. الحد الأقصى ${f.number(megabytes)} ميغابايت و${f.number(megapixels)} مليون بكسل.`,
  'date-before': ({ other }) => `يرجى اختيار يوم لا يسبق هذا اليوم: «${nameOfField(fieldNames, other)}».`,
  'contact-must-be-adult': () =>
    'يجب أن يكون عمر الشخص الأول 18 سنة على الأقل. دائرة رعاية الشباب (Jugendamt) ترعى القاصرين الذين ليست معهم أسرة. يرجى التوجه إليها، فهي تساعد فورًا.',
  'consent-needed': () => 'لا يمكن المتابعة دون هذه الموافقة. يرجى سؤال الشخص.',
  'year-too-late': () => 'هذه السنة بعيدة جدًا في المستقبل. يرجى مراجعتها.',
  'room-when-landlord-lives-there': () => 'إذا كان سكنك أنت في هذا السكن نفسه، فيرجى اختيار «غرفة».',
  'place-not-found': () => 'لا نجد هذا المكان. يرجى مراجعة الرمز البريدي أو الاسم.',
  'not-for-yes': () => 'السبب لازم عند الإجابة بلا فقط. يرجى تركه.',
  'note-too-short': ({ least }, f) => `يرجى كتابة المزيد. أقل عدد للأحرف: ${f.number(least)}.`,
  'survey-answer-not-allowed': () => `هذه الإجابة لا تناسب السؤال. يرجى اختيار إجابة أخرى. ${skip}`,
  'not-an-item': () => 'هذا السؤال ليس من هذا الاستبيان. يرجى تحميل الصفحة من جديد.',
  'not-an-answer': () => `يرجى اختيار إحدى الإجابات. ${skip}`,
  'not-a-text': () => `يرجى كتابة نص. ${skip}`,
  'not-on-the-scale': ({ from, to }, f) => `يرجى اختيار عدد صحيح من ${f.number(from)} إلى ${f.number(to)}. ${skip}`,
  'answered-twice': () => `يرجى اختيار كل إجابة مرة واحدة فقط. ${skip}`,
  'excludes-the-others': () => `هذه الإجابات لا تجتمع معًا. يرجى الاختيار من جديد. ${skip}`,
  'not-asked': () => 'هذا السؤال يتبع إجابة أخرى في الأعلى. يرجى تركه فارغًا.',
  'weights-do-not-add-up': ({ sum, wanted }, f) =>
    `يجب أن يكون المجموع ${f.number(wanted)} نقطة، وهو الآن ${f.number(sum)}.`,
  'tiers-not-in-order': () => 'لا يجوز أن تُحسب درجة أكثر إلحاحًا أقل من التي تحتها.',
  'home-ends-days-not-in-order': () => 'لا يجوز أن تكون هذه المدة أقصر من مدة «قريبًا».',
  'date-too-far-off': ({ months }, f) => `هذا اليوم بعيد جدًا. أطول مدة: ${f.months(months)}.`,
  'only-for-end-of-home': () => 'هذا التاريخ خاص بانتهاء السكن فقط. يرجى تركه فارغًا.',
  'not-right': () => 'يرجى مراجعة هذه المعلومة.',
};
