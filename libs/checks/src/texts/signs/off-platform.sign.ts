import type { Intent } from '../intents';
import type { Meaning } from '../marks';

const sign = 'off-platform';

/** Numbers are exchanged once both agreed; help lines and offices are to be called. */
const inItsPlace: readonly Meaning[] = ['later', 'helpline', 'after:contract', 'after:handover', 'after:viewing'];
const elsewhere: readonly Meaning[] = ['messenger', 'mailOrPhone', 'contact'];

/** T05: away from here at first contact, where nobody can help any more. */
export const offPlatform: readonly Intent[] = [
  {
    sign,
    name: 'messenger-asked',
    needs: [['messenger'], ['reachMe', 'mailOrPhone', 'contact', 'tell', 'accept']],
    span: 1,
    unless: inItsPlace,
    alsoAsked: true,
  },
  { sign, name: 'away-from-here', needs: [['offPlatform']], span: 0, unless: inItsPlace, alsoAsked: true },
  {
    sign,
    name: 'seldom-here',
    needs: [['seldomHere'], ['reachMe', ...elsewhere]],
    span: 2,
    unless: inItsPlace,
  },
  {
    sign,
    name: 'number-asked',
    needs: [['yourNumber'], ['tell', 'send', 'need']],
    span: 0,
    unless: [...inItsPlace, 'identity'],
    alsoAsked: true,
  },
  {
    sign,
    name: 'only-elsewhere',
    needs: [['mailOrPhone'], ['reachMe'], ['accept']],
    span: 1,
    unless: [...inItsPlace, 'onPlatform'],
  },
  { sign, name: 'contact-asked', needs: [['contact'], ['reachMe', 'accept', 'tell']], span: 1, unless: inItsPlace },
  { sign, name: 'contact-named', needs: [['contact']], span: 0, unless: inItsPlace },
];
