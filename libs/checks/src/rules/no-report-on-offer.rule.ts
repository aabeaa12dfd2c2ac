import type { ListingCheck } from '../check';
import { findReports } from './no-report';

const RULE_VERSION = 1;

/** B03, for homes. */
export const noReportOnOffer: ListingCheck = {
  code: 'no-report-on-offer',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine: ({ reports }) => findReports('no-report-on-offer', RULE_VERSION, reports),
};
