import type { Intent } from '../intents';
import type { Meaning } from '../marks';

const unlessNext: readonly Meaning[] = ['ruledOut'];
const sign = 'identity-phishing';

/** To be shown in person is all a landlord may ask for; offices and banks have their own rules. */
const inItsPlace: readonly Meaning[] = ['bring', 'authority', 'mine'];

const notByHim: readonly Meaning[] = ['authority', 'mine'];

/** T06: copies of documents, selfies, access to a bank account, codes, accounts opened in somebody's name. */
export const identityPhishing: readonly Intent[] = [
  {
    sign,
    unlessNext,
    name: 'copy-of-document',
    needs: [['identity'], ['copy', 'selfie']],
    span: 0,
    unless: inItsPlace,
  },
  {
    sign,
    unlessNext,
    name: 'document-in-advance',
    needs: [['identity'], ['ahead'], ['need', 'send', 'tell']],
    span: 2,
    sameSentence: true,
    unless: inItsPlace,
  },
  { sign, unlessNext, name: 'copy-in-one-word', needs: [['identityCopy']], span: 0, unless: inItsPlace },
  {
    sign,
    unlessNext,
    name: 'document-to-be-sent',
    needs: [['identity'], ['send', 'tell']],
    span: 0,
    unless: [...inItsPlace, 'keep', 'leaveWith', 'pledge'],
  },
  {
    sign,
    unlessNext,
    name: 'picture-with-document',
    needs: [
      ['copy', 'selfie'],
      ['identity', 'identityCopy'],
      ['send', 'tell', 'need', 'holdUp', 'serious'],
    ],
    span: 2,
    unless: inItsPlace,
  },
  {
    sign,
    unlessNext,
    name: 'bank-access',
    needs: [['bankAccess'], ['send', 'tell', 'need', 'signIn', 'link', 'copy']],
    span: 1,
    unless: notByHim,
  },
  {
    sign,
    unlessNext,
    name: 'code-to-be-told',
    needs: [['oneTimeCode'], ['send', 'tell']],
    span: 2,
    unless: [...notByHim, 'door'],
  },
  {
    sign,
    unlessNext,
    name: 'code-of-the-bank',
    needs: [['oneTimeCode'], ['need'], ['bankAccess', 'verify', 'openAccount']],
    span: 1,
    unless: ['mine', 'door'],
  },
  {
    sign,
    unlessNext,
    name: 'code-that-arrived',
    needs: [['oneTimeCode'], ['received']],
    span: 1,
    unless: [...notByHim, 'door'],
    alsoAsked: true,
  },
  {
    sign,
    unlessNext,
    name: 'account-in-your-name',
    needs: [['openAccount'], ['videoIdent', 'send', 'tell', 'need', 'bankAccess', 'identity', 'selfie', 'link']],
    span: 2,
    unless: notByHim,
  },
  {
    sign,
    unlessNext,
    name: 'video-identification',
    needs: [['videoIdent'], ['send', 'tell', 'need', 'link', 'bankAccess']],
    span: 1,
    unless: notByHim,
  },
  {
    sign,
    unlessNext,
    name: 'check-by-link',
    needs: [['link'], ['identity', 'verify', 'bankAccess', 'signIn', 'openAccount']],
    span: 1,
    unless: notByHim,
  },
];
