import type { HouseholdField } from '@bleibe/disclosure';
import { type SeenProposal, tellsDistance } from '@bleibe/matching';
import type { Language } from '@bleibe/words';
import { type CriterionView, criteriaViews } from '../candidates/candidate.view';

/** Of a protected home the household hears no distances before the viewing is agreed. */
export function reasonsFor(
  { side, facts, listing: { listing } }: SeenProposal,
  fields: ReadonlySet<HouseholdField>,
  language: Language,
): CriterionView[] {
  if (!facts) return [];
  const isParty = side === 'household' || side === 'helper';
  const mayHearAll = !isParty || !listing.protectedHome || fields.has('travelTimes');
  const { criteria } = facts.result;
  return criteriaViews(language, {
    criteria: criteria.filter(({ code }) => mayHearAll || !tellsDistance(code)),
  });
}
