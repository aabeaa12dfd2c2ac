import type { PriorityWords } from '../priority-words';

export const priority: PriorityWords = {
  reasons: {
    'no-place-to-stay': ({ until }, f) => `ليس لدى الأسرة مكان تقيم فيه. الإثبات صالح حتى ${f.date(until)}.`,
    'no-place-not-shown': () => 'لا يوجد إثبات على عدم وجود مكان للإقامة.',
    'home-ends-soon': ({ endsOn }, f) => `ينتهي السكن الحالي في ${f.date(endsOn)}. الأمر عاجل.`,
    'home-ends-later': ({ endsOn, days }, f) =>
      `ينتهي السكن الحالي في ${f.date(endsOn)}. المدة المتبقية: ${f.days(days)}.`,
    'home-ends-far-off': ({ endsOn }, f) => `لا ينتهي السكن الحالي إلا في ${f.date(endsOn)}. لا يُحسب ذلك بعد.`,
    'home-end-not-shown': () => 'لا يوجد إثبات على انتهاء السكن الحالي.',
    'home-ends-sooner-still': ({ endsOn }, f) =>
      `ينتهي السكن الحالي قبل ذلك، في ${f.date(endsOn)}. يُحسب ذلك على أنه عاجل.`,
    'home-unfit': ({ until }, f) => `تقول جهة رسمية إن السكن الحالي غير صالح للسكن. الإثبات صالح حتى ${f.date(until)}.`,
    'home-unfit-not-shown': () => 'لا يوجد إثبات على أن السكن الحالي غير صالح للسكن.',
    'hardship-documented': ({ until }, f) => `إثبات الظروف الخاصة صالح حتى ${f.date(until)}.`,
    'hardship-not-shown': () => 'لا يوجد إثبات على ظروف خاصة.',
    'proof-has-run-out': ({ until }, f) =>
      `كان الإثبات صالحًا حتى ${f.date(until)} فقط ولم يعد يُحسب. يرجى النظر فيه من جديد.`,
    'young-child': ({ underAge }, f) => `في الأسرة طفل عمره أقل من ${f.number(underAge)} سنوات.`,
    'no-young-child': ({ underAge }, f) => `ليس في الأسرة طفل عمره أقل من ${f.number(underAge)} سنوات.`,
    'one-adult-with-children': () => 'شخص بالغ واحد يعيش وحده مع أطفال.',
    'not-one-adult-with-children': () => 'لا يوجد شخص بالغ يعيش وحده مع أطفال.',
    'step-free-needed': () => 'يجب أن يكون السكن بلا درجات. هذه المساكن قليلة.',
    'step-free-not-needed-here': () => 'لا يلزم أن يكون السكن بلا درجات.',
    waiting: ({ days }, f) => `مدة الانتظار: ${f.days(days)}. رفض سكن لا يغيّر شيئًا في ذلك.`,
    'waiting-counted-in-full': ({ days, mostDays }, f) =>
      `مدة الانتظار: ${f.days(days)}. يُحسب منها ${f.days(mostDays)} على الأكثر. رفض سكن لا يغيّر شيئًا في ذلك.`,
  },
  grounds: {
    'no-place-to-stay': 'لا مكان للإقامة',
    'home-ends-soon': 'ينتهي السكن قريبًا',
    'home-ends-later': 'ينتهي السكن خلال أشهر',
    'home-unfit': 'السكن غير صالح للسكن',
    'hardship-documented': 'ظروف خاصة',
    'young-child': 'طفل صغير',
    'one-adult-with-children': 'شخص بالغ وحده مع أطفال',
    'step-free-needed': 'الحاجة إلى سكن بلا درجات',
  },
  tiers: { acute: 'طارئ', urgent: 'عاجل', raised: 'مرتفع', regular: 'عادي' },
  proofs: {
    'no-place-to-stay': 'لا مكان للإقامة (قرار مأوى الطوارئ أو تأكيد من الجهة)',
    'home-ends': 'ينتهي السكن (موعد الإخلاء، أو إنهاء العقد، أو انتهاء الإيواء)',
    'home-unfit': 'السكن غير صالح للسكن (رسالة من رقابة السكن أو مكتب الصحة)',
    hardship: 'ظروف خاصة (تقرير طبي أو بطاقة أو قرار؛ لا يُحفظ أيّها)',
  },
};
