import type { PageWords } from '../../pages';
import { account } from './account';
import { entry, reading, steps, team, tenancyActs, today, week } from './aftercare';
import { caseFile, caseTeam, pair, proposal, worklist } from './casework';
import { form, frame, help, problem, publicListings, sources, start } from './frame';
import { appeals, bans, photos, precision, reports } from './fairness';
import { flat, homes, household, seen, viewing } from './homes';
import { landlord, listingForm, requests } from './landlord';
import { calendarFeed, ownTenancy } from './own-tenancy';
import { registration } from './registration';
import { survey } from './survey';
import { checks, escalations, letters, tenancies, visits } from './work';

export const pagesAr: PageWords = {
  account,
  calendarFeed,
  appeals,
  bans,
  caseFile,
  caseTeam,
  checks,
  entry,
  escalations,
  flat,
  form,
  frame,
  help,
  homes,
  household,
  landlord,
  letters,
  listingForm,
  ownTenancy,
  pair,
  photos,
  precision,
  problem,
  proposal,
  publicListings,
  reading,
  registration,
  reports,
  requests,
  seen,
  sources,
  start,
  steps,
  survey,
  team,
  tenancies,
  tenancyActs,
  today,
  viewing,
  visits,
  week,
  worklist,
};
