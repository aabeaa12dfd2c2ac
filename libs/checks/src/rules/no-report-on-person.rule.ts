import type { PersonCheck } from '../check';
import { findReports } from './no-report';

const RULE_VERSION = 1;

/** B03, for landlords and households. */
export const noReportOnPerson: PersonCheck = {
  code: 'no-report-on-person',
  subject: 'person',
  required: true,
  ruleVersion: RULE_VERSION,
  examine: ({ reports }) => findReports('no-report-on-person', RULE_VERSION, reports),
};
