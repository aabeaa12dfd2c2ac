import type { ListingCondition } from '@bleibe/scoring';

const conditions: Readonly<Record<ListingCondition, string>> = {
  'rent-within-limit': 'الإيجار',
  'most-persons-respected': 'أكبر عدد من الأشخاص',
  'pets-welcome': 'بلا حيوانات أليفة',
  'house-rules-kept': 'قواعد المنزل',
  'women-only-respected': 'للنساء والأطفال فقط',
  'available-in-time': 'متاح لاحقًا فقط',
  'stay-long-enough': 'لمدة محددة فقط',
};

export const wishCosts = {
  title: 'كم تكلّف كل رغبة؟',
  lead: 'كل رغبة تستبعد مساكن. هنا ترون كم مسكنًا إضافيًا كان سيناسبكم لو تخليتم عن رغبة واحدة فقط. لستم ملزمين بذلك.',
  now: (count: string) => `عدد المساكن المتاحة التي تناسبكم الآن: ${count}.`,
  without: (wish: string, more: string) => `من دون «${wish}»: ${more} إضافيًا`,
  none: 'لا توجد رغبة واحدة تستبعد مساكن أخرى.',
};

export const demand = {
  title: 'كم أسرة يناسبها هذا السكن؟',
  fitting: (count: string) => `تناسب الشروط ${count} أسرة باحثة عن سكن على الأقل.`,
  few: 'تناسب الشروط حاليًا أقل من 5 أسر باحثة عن سكن.',
  lead: 'الشرط الواحد الذي يستبعد العدد الأكبر:',
  without: (condition: string, more: string) => `${condition}: ${more} أسرة إضافية على الأقل`,
  none: 'لا يوجد شرط واحد يستبعد 5 أسر أخرى أو أكثر.',
  asOf: (moment: string) => `حتى ${moment}، في كل ألمانيا. نعدّ بخطوات من خمسة كي لا يُعرف أحد.`,
  conditions,
};

export const changes = {
  title: 'تغيّر شيء منذ الاقتراح',
  before: 'في ذلك الوقت',
  now: 'الآن',
};
