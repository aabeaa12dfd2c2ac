import { account, staff } from './account';
import { entry, reading, steps, team, tenancyActs, today, week } from './aftercare';
import { caseFile, caseTeam, pair, proposal, worklist } from './casework';
import { fairness, groups, policy, policyDraft, priority } from './coordination';
import { form, frame, help, problem, publicListings, sources, start } from './frame';
import { appeals, bans, photos, precision, reports } from './fairness';
import { flat, homes, household, seen, viewing } from './homes';
import { landlord, listingForm, requests } from './landlord';
import { calendarFeed, ownTenancy } from './own-tenancy';
import { outcomes } from './outcomes';
import { planTemplate } from './plan-template';
import { registration } from './registration';
import { survey } from './survey';
import { tenancyPapers } from './tenancy-papers';
import { afterViewing, floors, stages, takeBack } from './workflow';
import { checks, escalations, letters, tenancies, visits } from './work';
import { field } from './field';
import { rounds } from './rounds';
import { companions, presences, visitForm } from './visits';
import { changes, demand, wishCosts } from './what-if';

/** German is the original; the other languages are typed by it. */
export const pagesDe = {
  account,
  afterViewing,
  calendarFeed,
  appeals,
  bans,
  caseFile,
  changes,
  staff,
  demand,
  wishCosts,
  caseTeam,
  checks,
  entry,
  escalations,
  fairness,
  flat,
  field,
  floors,
  form,
  frame,
  groups,
  help,
  homes,
  household,
  landlord,
  letters,
  listingForm,
  outcomes,
  ownTenancy,
  pair,
  photos,
  precision,
  planTemplate,
  policy,
  policyDraft,
  priority,
  problem,
  proposal,
  publicListings,
  reading,
  registration,
  reports,
  requests,
  seen,
  sources,
  stages,
  start,
  steps,
  survey,
  takeBack,
  team,
  tenancies,
  tenancyActs,
  tenancyPapers,
  today,
  viewing,
  companions,
  presences,
  rounds,
  visitForm,
  visits,
  week,
  worklist,
};
