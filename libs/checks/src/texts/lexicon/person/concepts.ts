/** What words can mean for the signs that ask for something of the person, not of the purse. */
export const personConcepts = [
  /** Away from here, at first contact. */
  'messenger',
  /** Write, call, add me; get in touch. */
  'reachMe',
  /** A number or a mailbox, without saying which. */
  'mailOrPhone',
  /** "Your number": the one that is asked for. */
  'yourNumber',
  'offPlatform',
  /** "I hardly ever look in here." */
  'seldomHere',
  /** Numbers are exchanged once both sides agreed. */
  'later',
  /** Help lines, caretakers, offices: their numbers are no lure. */
  'helpline',

  'identity',
  'copy',
  /** One word for both: Ausweiskopie. */
  'identityCopy',
  'selfie',
  'bankAccess',
  'oneTimeCode',
  'openAccount',
  'videoIdent',
  /** Tell, give, hand out to me. */
  'tell',
  'need',
  'signIn',
  'link',
  'verify',
  /** To be shown or brought along, which is all a landlord may ask for. */
  'bring',
  /** An office, a bank counter, an employer wants it. */
  'authority',

  /** Unmistakable words. */
  'sexual',
  /** Words that are harmless alone: company, tenderness, massage. */
  'closeness',
  'sharedBed',
  'woman',
  'young',
  'single',
  'looks',
  'photoOfYou',
  'freeRent',
  'inReturn',
  /** Lives in a shared flat, a shelter; a mother; an older lady. */
  'sharedFlat',
  'work',
  'unpaidWork',
  'longHours',
  /** Must not go out, wages are kept, debts are worked off. */
  'confined',
  /** Paid, by contract, or of free will. */
  'employment',

  'keep',
  'leaveWith',
  'pledge',
  /** "It stays with you." */
  'yours',
  'phone',

  'registration',
  'onlyRegistration',
  'notLiving',
  'sale',
  'dwelling',

  /** "Do I have to …": in a question this is a person who asks for themselves. */
  'ownQuestion',

  /** A code or a message that arrived. */
  'received',
  'wage',
  'debt',
  /** "My passport": the speaker is the one who is asked. */
  'mine',
  /** "That is not needed", "that is forbidden": also of what the sentence before said. */
  'ruledOut',
  /** Holding something beside the face in a picture. */
  'holdUp',
  /** "Do you have a boyfriend?" is no question of a landlord. */
  'loveLife',
  'onPlatform',
  /** A code for the door or the network of the house is none that a bank sends. */
  'door',
  'appointment',
  /** "To show that you mean it." */
  'serious',

  /** People of an origin, a religion, a skin colour are not wanted. */
  'excluded',
] as const;
export type PersonConcept = (typeof personConcepts)[number];

/**
 * The words of one language, written like those of a `Lexicon`. `warning` and `harmless` join those of the lexicon:
 * "he wants a copy of my passport, is that allowed?" reports, it does not ask.
 */
export type PersonWords = Record<PersonConcept | 'warning' | 'harmless', string>;

/** Words that are the same wherever people write in Latin letters. */
export const everywhere: Partial<PersonWords> = {
  messenger: `whatsap* | whats app | watsap* | whatapp | wattsap* | vatsap* | wapp | telegram* | viber* | wechat | messenger* | facebook* | insta | instagram* | snapchat* | tiktok* | skype* | imo`,
  selfie: `selfie* | selfi`,
  bankAccess: `tan | pushtan | mtan | cvv | cvc | otp`,
  link: `http | https | www`,
};
