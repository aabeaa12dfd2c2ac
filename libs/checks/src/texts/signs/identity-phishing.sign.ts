import type { Intent } from '../intents';
import type { Meaning } from '../marks';

const sign = 'identity-phishing';

/** To be shown in person is all a landlord may ask for; offices and banks have their own rules. */
const inItsPlace: readonly Meaning[] = ['bring', 'authority'];

/** T06: copies of documents, selfies, access to a bank account, codes, accounts opened in somebody's name. */
export const identityPhishing: readonly Intent[] = [
  { sign, name: 'copy-of-document', needs: [['identity'], ['copy', 'selfie']], span: 0, unless: inItsPlace },
  { sign, name: 'copy-in-one-word', needs: [['identityCopy']], span: 0, unless: inItsPlace },
  {
    sign,
    name: 'document-to-be-sent',
    needs: [['identity'], ['send', 'tell']],
    span: 0,
    unless: [...inItsPlace, 'keep', 'leaveWith', 'pledge'],
  },
  {
    sign,
    name: 'picture-with-document',
    needs: [
      ['copy', 'selfie'],
      ['identity', 'identityCopy'],
      ['send', 'tell', 'need'],
    ],
    span: 2,
    unless: inItsPlace,
  },
  {
    sign,
    name: 'bank-access',
    needs: [['bankAccess'], ['send', 'tell', 'need', 'signIn', 'link']],
    span: 1,
    unless: ['authority'],
  },
  { sign, name: 'code-to-be-told', needs: [['oneTimeCode'], ['send', 'tell', 'need']], span: 2, unless: ['authority'] },
  {
    sign,
    name: 'account-in-your-name',
    needs: [
      ['openAccount'],
      ['videoIdent', 'send', 'tell', 'need', 'bankAccess', 'identity', 'selfie', 'link'],
    ],
    span: 2,
    unless: ['authority'],
  },
  {
    sign,
    name: 'video-identification',
    needs: [
      ['videoIdent'],
      ['send', 'tell', 'need', 'link', 'bankAccess'],
    ],
    span: 1,
    unless: ['authority'],
  },
  { sign, name: 'check-by-link', needs: [['link'], ['identity', 'verify', 'bankAccess', 'signIn']], span: 1, unless: ['authority'] },
];
