import type { PageWords } from '../../pages';
import { account } from './account';
import { caseFile, pair, proposal, worklist } from './casework';
import { form, frame, help, problem, publicListings, sources, start } from './frame';
import { flat, homes, household, seen, viewing } from './homes';
import { landlord, listingForm, requests } from './landlord';
import { registration } from './registration';
import { survey } from './survey';
import { checks, escalations, letters, tenancies, visits } from './work';

export const pagesAr: PageWords = {
  account,
  caseFile,
  checks,
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
  pair,
  problem,
  proposal,
  publicListings,
  registration,
  requests,
  seen,
  sources,
  start,
  survey,
  tenancies,
  viewing,
  visits,
  worklist,
};
