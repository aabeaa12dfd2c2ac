import type { Intent } from '../intents';
import type { Meaning } from '../marks';

const inItsPlace: readonly Meaning[] = ['yours', 'copy', 'mine'];
const unlessNext: readonly Meaning[] = ['ruledOut'];
const sign = 'passport-retention';

/** T09: nobody may keep a passport or demand it as a pledge (§ 1 Abs. 1 Satz 3 PAuswG for German ones). */
export const passportRetention: readonly Intent[] = [
  {
    sign,
    unlessNext,
    name: 'document-kept',
    needs: [['identity'], ['keep']],
    span: 1,
    unless: [...inItsPlace, 'authority'],
  },
  {
    sign,
    unlessNext,
    name: 'document-left',
    needs: [['identity'], ['leaveWith']],
    span: 0,
    unless: [...inItsPlace, 'authority'],
  },
  { sign, unlessNext, name: 'document-as-pledge', needs: [['identity'], ['pledge']], span: 0, unless: inItsPlace },
  {
    sign,
    unlessNext,
    name: 'phone-taken',
    needs: [['phone'], ['leaveWith', 'keep', 'pledge']],
    span: 0,
    unless: ['yours', 'helpline', 'contact'],
  },
];
