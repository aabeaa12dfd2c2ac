/**
 * Who looks, seen from one record: the same caseworker is CW-A for one household and CW-X for another. Whoever builds
 * the code has established what it says (organisation, assignment, period, named unit) in the same transaction.
 */
export const viewers = [
  'VIS', // visitor without a session
  'LNK', // holder of a link for one purpose
  'SEE', // adult of the seeking household
  'HLP', // helper of a household that consented
  'LAN', // landlord or delegate
  'CW-A', // caseworker, assigned to the case
  'CW-O', // caseworker of the same organisation
  'CW-X', // caseworker of another organisation
  'TL', // team lead
  'CK', // check worker
  'AC-A', // aftercare worker, assigned to the visit or the escalation
  'AC-O', // aftercare worker, not assigned
  'INT', // interpreter or volunteer of one appointment
  'CC', // call-centre agent
  'OA', // administrator of an organisation
  'PA', // administrator of the platform
  'AUD', // data protection officer, auditor
  'MUN', // municipality or funder
  'COO', // coordinator
  'SVC', // service account, the product itself
] as const;

export type Viewer = (typeof viewers)[number];
