import type { Intent } from '../intents';

/** T11: wording that may exclude people unlawfully (§ 19 AGG); the exceptions of Abs. 3 and 5 are for a person to weigh. */
export const discrimination: readonly Intent[] = [
  { sign: 'discrimination', name: 'group-not-wanted', needs: [['excluded']], span: 0 },
];
