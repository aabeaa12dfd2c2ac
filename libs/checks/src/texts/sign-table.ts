import type { SignCode } from './sign';

/** What reviewers call a text; the words of the labelled lists. */
export type TextLabel =
  | 'advance_payment'
  | 'remote_landlord'
  | 'fake_escrow'
  | 'off_platform'
  | 'id_phishing'
  | 'exploitation'
  | 'passport_retention'
  | 'illegal_fee'
  | 'sham_registration'
  | 'overpayment';

export interface SignMeaning {
  /** Null: a person has to look, but the sign alone is no reason to call the text harmful. */
  label: TextLabel | null;
  /** Who may learn of the sign. Signs of exploitation go to trained staff with a link to counselling, to nobody else. */
  audience: 'reviewers' | 'trained-staff';
  /** Lower is more telling: it names the text when there are several. */
  rank: number;
}

export const signTable: Readonly<Record<SignCode, SignMeaning>> = {
  'passport-retention': { label: 'passport_retention', audience: 'trained-staff', rank: 1 },
  exploitation: { label: 'exploitation', audience: 'trained-staff', rank: 2 },
  'sham-registration': { label: 'sham_registration', audience: 'reviewers', rank: 3 },
  'identity-phishing': { label: 'id_phishing', audience: 'reviewers', rank: 4 },
  overpayment: { label: 'overpayment', audience: 'reviewers', rank: 5 },
  'fake-escrow': { label: 'fake_escrow', audience: 'reviewers', rank: 6 },
  'remote-landlord': { label: 'remote_landlord', audience: 'reviewers', rank: 7 },
  'illegal-fee': { label: 'illegal_fee', audience: 'reviewers', rank: 8 },
  'untraceable-payment': { label: 'advance_payment', audience: 'reviewers', rank: 9 },
  'advance-payment': { label: 'advance_payment', audience: 'reviewers', rank: 10 },
  'off-platform': { label: 'off_platform', audience: 'reviewers', rank: 11 },
  discrimination: { label: null, audience: 'reviewers', rank: 12 },
  'hidden-link': { label: null, audience: 'reviewers', rank: 13 },
};
