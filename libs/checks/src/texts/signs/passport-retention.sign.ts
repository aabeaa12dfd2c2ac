import type { Intent } from '../intents';

const sign = 'passport-retention';

/** T09: nobody may keep a passport or demand it as a pledge (§ 1 Abs. 1 Satz 3 PAuswG for German ones). */
export const passportRetention: readonly Intent[] = [
  { sign, name: 'document-kept', needs: [['identity'], ['keep']], span: 1, unless: ['yours', 'copy', 'authority'] },
  { sign, name: 'document-left', needs: [['identity'], ['leaveWith']], span: 0, unless: ['yours', 'copy', 'authority'] },
  { sign, name: 'document-as-pledge', needs: [['identity'], ['pledge']], span: 0, unless: ['yours', 'copy'] },
  { sign, name: 'phone-taken', needs: [['phone'], ['leaveWith', 'keep', 'pledge']], span: 0, unless: ['yours', 'helpline', 'contact'] },
];
