import type { HomeNames } from '../names';

export const homeNames: HomeNames = {
  nearPlaces: {
    kita: 'حضانة',
    school: 'مدرسة',
  },
  houseRules: {
    'quiet-hours': 'أوقات هدوء محددة',
    'no-instruments': 'بلا آلات موسيقية',
    'stairwell-cleaning': 'تنظيف الدرج',
    'winter-service': 'إزالة الثلج',
  },
  landlordWishes: {
    'long-stay': 'البقاء مدة طويلة (سنتان على الأقل)',
    'short-stay': 'البقاء مدة قصيرة فقط (سنة على الأكثر)',
    'no-smoking': 'عدم التدخين',
    'no-pets': 'بلا حيوانات أليفة',
  },
  accessExtras: {
    lift: 'مصعد',
    'walk-in-shower': 'دش بلا عتبة',
    'wide-doors': 'أبواب عريضة',
  },
};
