import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type HouseholdCondition,
  type HouseholdField,
  type LandlordField,
  fieldsForHousehold,
  fieldsForLandlord,
} from '@bleibe/disclosure';
import {
  type SeenProposal,
  type Viewing,
  companionKinds,
  declineCodes,
  stageOf,
  undoableSteps,
  viewingWords,
} from '@bleibe/matching';
import type { Language } from '@bleibe/words';
import { CriterionView, HardRuleView, hardRuleViews } from '../candidates/candidate.view';
import { AddressView, ListingView, listingFor, staffListing } from '../listings/listing.view';
import { reasonsFor } from './reasons-for';
import { type ViewerMove, movesOf, viewerMoves } from './viewer-moves';

export class DecisionView {
  @ApiProperty({ enum: ['household', 'landlord'] }) party: string;
  @ApiProperty({ enum: ['yes', 'no'] }) verdict: string;
  @ApiPropertyOptional({ description: 'Of the own side, and for the caseworker' }) reasonCode?: string;
  @ApiProperty({ format: 'date-time' }) decidedAt: string;
  @ApiProperty() assisted: boolean;
}

export class CompanionView {
  @ApiProperty({ enum: companionKinds }) kind: string;
  @ApiProperty() name: string;
}

export class ViewingView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date-time' }) startsAt: string;
  @ApiProperty() withInterpreter: boolean;
  @ApiPropertyOptional({ description: 'For household and staff' }) withGuide?: boolean;
  @ApiProperty() householdAccepted: boolean;
  @ApiProperty() landlordAccepted: boolean;
  @ApiProperty({ type: String, nullable: true }) outcome: string | null;
  @ApiPropertyOptional({ enum: viewingWords, description: 'What the own side said' }) said?: string;
  @ApiPropertyOptional({ enum: viewingWords, description: 'For staff' }) householdSaid?: string;
  @ApiPropertyOptional({ enum: viewingWords, description: 'For staff' }) landlordSaid?: string;
  @ApiPropertyOptional({ type: CompanionView, description: 'For the caseworker of the case' })
  companion?: CompanionView;
}

/** The household as the landlord sees it, or will see it after the household's yes. */
export class PresentedHouseholdView {
  @ApiPropertyOptional({ type: 'integer' }) adults?: number;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'integer' } }) childrenByAgeBand?: object;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'boolean' } }) needsTowardsFlat?: object;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) moveInWindow?: object;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) stayLength?: object;
  @ApiPropertyOptional({ enum: ['yes', 'being-clarified'] }) rentSecured?: string;
  @ApiPropertyOptional({ enum: ['yes', 'with-interpreter'] }) canTalkWithEachOther?: string;
  @ApiPropertyOptional({ type: [String] }) languages?: string[];
  @ApiPropertyOptional() firstName?: string;
  @ApiPropertyOptional() surname?: string;
}

export class TakeBackView {
  @ApiProperty({ enum: undoableSteps }) step: string;
  @ApiProperty({ format: 'date-time' }) until: string;
}

export class ProposalView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['household', 'helper', 'landlord', 'caseworker', 'onlooker'] }) side: string;
  @ApiProperty() state: string;
  @ApiProperty() stage: string;
  @ApiProperty({ format: 'date-time' }) proposedAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) deadlineAt: string | null;
  @ApiProperty({ type: String, nullable: true }) endReason: string | null;
  @ApiPropertyOptional({ description: 'Why staff ended it; for staff' }) endCode?: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ description: 'A check is open, failed or stale: nothing is released now' }) hold: boolean;
  @ApiProperty({ type: ListingView }) listing: ListingView;
  @ApiPropertyOptional({ type: AddressView }) address?: AddressView;
  @ApiPropertyOptional() landlordName?: string;
  @ApiPropertyOptional({ type: PresentedHouseholdView }) household?: PresentedHouseholdView;
  @ApiPropertyOptional({ format: 'uuid' }) householdId?: string;
  @ApiPropertyOptional() reference?: string;
  @ApiPropertyOptional({ type: 'integer' }) score?: number;
  @ApiPropertyOptional({ type: [CriterionView] }) reasons?: CriterionView[];
  @ApiPropertyOptional({ type: [HardRuleView] }) hardRules?: HardRuleView[];
  @ApiProperty({ type: [DecisionView] }) decisions: DecisionView[];
  @ApiProperty({ type: ViewingView, nullable: true }) viewing: ViewingView | null;
  @ApiPropertyOptional() assured?: boolean;
  @ApiPropertyOptional() assuranceNeeded?: boolean;
  @ApiProperty({ enum: viewerMoves, isArray: true }) moves: ViewerMove[];
  @ApiPropertyOptional({
    enum: declineCodes,
    isArray: true,
    description: 'What may be said to a no, while it may be said',
  })
  declineReasons?: string[];
  @ApiPropertyOptional({ type: TakeBackView }) takeBack?: TakeBackView;
}

export class ProposalListView {
  @ApiProperty({ type: [ProposalView] }) items: ProposalView[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

export class StateView {
  @ApiProperty() state: string;
}

const CONSENT_DAYS = 14;

/** Field by field what this side may see now; the release rows are the only key to the other side's data (D2). */
export function proposalView(seen: SeenProposal, language: Language, now: Date): ProposalView {
  const { side, proposal, hold, decisions, viewing, facts } = seen;
  const stage = stageOf[proposal.state];
  const forHousehold = householdFields(seen, now);
  const forLandlord = landlordFields(seen);
  const isStaff = side === 'caseworker' || side === 'onlooker';
  const moves = movesOf(seen, now);

  return {
    id: proposal.id,
    side,
    state: proposal.state,
    stage,
    proposedAt: proposal.proposedAt.toISOString(),
    deadlineAt: proposal.deadlineAt?.toISOString() ?? null,
    endReason: proposal.endReason,
    ...(isStaff && proposal.endCode && { endCode: proposal.endCode }),
    version: proposal.version,
    hold,
    listing: listingOf(seen, forHousehold),
    ...addressOf(seen, forHousehold),
    ...landlordNameOf(seen, forHousehold),
    household: presented(seen, forLandlord),
    ...(isStaff && { householdId: proposal.householdId, score: proposal.score }),
    ...(isStaff && seen.reference && { reference: seen.reference }),
    ...(facts && side !== 'landlord' && { reasons: reasonsFor(seen, forHousehold, language) }),
    ...(facts && isStaff && { hardRules: hardRuleViews(language, facts.result) }),
    decisions: decisions.map(({ party, verdict, reasonCode, decidedAt, assisted }) => ({
      party,
      verdict,
      ...(reasonCode && (isStaff || side === party) && { reasonCode }),
      decidedAt: decidedAt.toISOString(),
      assisted,
    })),
    viewing: viewing && (isStaff || (!hold && stage !== 'MX')) ? viewingView(seen, viewing) : null,
    ...(isStaff && { assured: seen.assured, assuranceNeeded: seen.assuranceNeeded }),
    moves,
    ...(moves.includes('say-no') && { declineReasons: seen.declineReasons }),
    ...(seen.takeBack && { takeBack: { step: seen.takeBack.step, until: seen.takeBack.until.toISOString() } }),
  };
}

/** What the other side said of a viewing, and who comes along, is not told to the parties. */
function viewingView({ side, saidOfViewing, companion }: SeenProposal, viewing: Viewing): ViewingView {
  const isStaff = side === 'caseworker' || side === 'onlooker';
  const { household, landlord } = saidOfViewing;
  const said = side === 'landlord' ? landlord : household;
  return {
    id: viewing.id,
    startsAt: viewing.startsAt.toISOString(),
    withInterpreter: viewing.withInterpreter,
    ...(side !== 'landlord' && { withGuide: viewing.withGuide }),
    householdAccepted: viewing.householdAcceptedAt !== null,
    landlordAccepted: viewing.landlordAcceptedAt !== null,
    outcome: viewing.outcome,
    ...(!isStaff && said && { said }),
    ...(isStaff && household && { householdSaid: household }),
    ...(isStaff && landlord && { landlordSaid: landlord }),
    ...(side === 'caseworker' && companion && { companion }),
  };
}

const releasedTo = (seen: SeenProposal, party: 'household' | 'landlord'): Set<string> =>
  new Set(seen.releases.filter((one) => one.toParty === party && one.withdrawnAt === null).map(({ field }) => field));

function householdFields(seen: SeenProposal, now: Date): ReadonlySet<HouseholdField> {
  const oldest = new Date(now.getTime() - CONSENT_DAYS * 86_400_000);
  const bothFresh = seen.decisions.filter((one) => one.verdict === 'yes' && one.decidedAt >= oldest).length === 2;
  // A caseworker sees the address of an own case from M4 on (section 5); of the household, who said yes himself.
  // Pictures that nobody has seen yet are in no list of pictures.
  const met: HouseholdCondition[] = ['photos-reviewed'];
  if (seen.consentedHimself || seen.side === 'caseworker' || seen.side === 'onlooker') met.push('consented-himself');
  // Once a viewing or a promise is agreed, the consent has been renewed by it.
  if (bothFresh || ['viewing', 'promised', 'signed', 'moved-in'].includes(seen.proposal.state)) {
    met.push('both-consents-fresh');
  }
  if (!seen.hold) met.push('all-checks-passed');
  return fieldsForHousehold({
    stage: stageOf[seen.proposal.state],
    flags: { protectedUnit: seen.listing.listing.protectedHome, hold: seen.hold },
    released: releasedTo(seen, 'household') as Set<HouseholdField>,
    met: new Set(met),
  });
}

function landlordFields(seen: SeenProposal): ReadonlySet<LandlordField> {
  const { side, proposal, hold } = seen;
  // Before its yes the household is shown what the landlord would see then: the facts of M3.
  const stage = side !== 'landlord' && proposal.state === 'offered' ? 'M3' : stageOf[proposal.state];
  return fieldsForLandlord({
    stage,
    flags: { protected: false, hold },
    released: releasedTo(seen, 'landlord') as Set<LandlordField>,
  });
}

function listingOf({ side, listing }: SeenProposal, fields: ReadonlySet<HouseholdField>): ListingView {
  if (side === 'household' || side === 'helper') return listingFor(listing, fields);
  if (side === 'landlord') {
    const { id, kind, state } = listing.listing;
    return { id, kind, state, municipality: listing.municipality };
  }
  const { address: _address, ...withoutAddress } = staffListing(listing);
  return withoutAddress;
}

function addressOf(
  { side, listing: { location } }: SeenProposal,
  fields: ReadonlySet<HouseholdField>,
): { address?: AddressView } {
  if (side === 'landlord' || !location || !fields.has('streetAndNumber')) return {};
  return { address: { street: location.street, houseNumber: location.houseNumber } };
}

function landlordNameOf(
  { side, landlord }: SeenProposal,
  fields: ReadonlySet<HouseholdField>,
): { landlordName?: string } {
  if (side === 'landlord') return {};
  if (fields.has('companyName') && landlord.company) return { landlordName: landlord.company };
  const names = [
    fields.has('landlordFirstName') ? landlord.firstName : null,
    fields.has('landlordSurname') ? landlord.surname : null,
  ].filter((name) => name !== null);
  return names.length > 0 ? { landlordName: names.join(' ') } : {};
}

function presented(
  { presentation, household }: SeenProposal,
  fields: ReadonlySet<LandlordField>,
): PresentedHouseholdView {
  const may = (field: LandlordField) => fields.has(field);
  return {
    ...(may('adults') && { adults: presentation.adults }),
    ...(may('childrenByAgeBand') && { childrenByAgeBand: presentation.childrenByAgeBand }),
    ...(may('needsTowardsFlat') && { needsTowardsFlat: presentation.needsTowardsFlat }),
    ...(may('moveInWindow') && { moveInWindow: presentation.moveInWindow }),
    ...(may('stayLength') && { stayLength: presentation.stayLength }),
    ...(may('rentSecured') && { rentSecured: presentation.rentSecured }),
    ...(may('canTalkWithEachOther') && { canTalkWithEachOther: presentation.canTalkWithEachOther }),
    ...(may('languages') && household.languages && { languages: household.languages }),
    ...(may('firstName') && household.firstName && { firstName: household.firstName }),
    ...(may('surname') && household.surname && { surname: household.surname }),
  };
}
