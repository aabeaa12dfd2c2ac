import { Injectable } from '@nestjs/common';
import { GERMANY, type LocalDate, addDays, addMonths, localDateOf, severities } from '@bleibe/calendar';
import { LEAST_TOLD } from '@bleibe/disclosure';
import { type Actor, Database, Forbidden, type Tx, hasRole } from '@bleibe/platform';
import { type ToldShare, toldCount, toldShare } from '../told-share';
import { type HelpRow, type CountedFlag, helpTimes } from './help-times';
import {
  type Period,
  flagsOf,
  invitationsOf,
  notSurveyed,
  tenanciesOf,
  triesOf,
  visitsOf,
  wellbeingOf,
} from './outcome-rows';
import { type ResponseRow, responseRates } from './response-rates';
import { type CountedTenancy, type CurvePoint, curvePoints, lastingOf, sustainedAfter } from './sustained';
import { type VisitFigures, visitFigures } from './visit-figures';
import { type WellbeingChange, wellbeingChange } from './wellbeing-change';

export interface SustainedRow {
  months: number;
  share: ToldShare;
  /** Of those not sustained: nobody knows where the people live; null = withheld. */
  unknown: number | null;
}

export interface Outcomes {
  /** First and last day of the period that surveys, flags and visits are counted in. */
  from: LocalDate;
  until: LocalDate;
  /** Of all tenancies that began early enough, whenever that was. */
  sustained: SustainedRow[];
  curve: CurvePoint[];
  responses: { tenants: ResponseRow[]; landlords: ResponseRow[] };
  /** People not asked; null = withheld. */
  notSurveyed: { noConsent: number | null; withdrawn: number | null; noChannel: number | null };
  help: HelpRow[];
  visits: VisitFigures;
  /** Rent not paid: solved, of all that were raised. */
  arrears: ToldShare;
  wellbeing: WellbeingChange;
}

const MONTHS = 12;
const SUSTAINED_AFTER = [6, 12];
const CURVE_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * What aftercare has come to (aftercare.md, section 12): definition first, then the number, always with what it is a share
 * of. The twelve whole months before the present one, so that two looks on two days do not differ by one person.
 */
@Injectable()
export class SeeOutcomes {
  constructor(private readonly db: Database) {}

  async run(actor: Actor): Promise<Outcomes> {
    if (!hasRole(actor, 'coordinator', 'team-lead')) throw new Forbidden();
    // Coordinators may not read answers or flags; this reads them as the product does and hands out counts alone.
    return this.db.onBehalfOf(actor, async (tx) => {
      const organisationId = String(actor.organisationId);
      const firstOfMonth = `${localDateOf(tx.now, GERMANY).slice(0, 8)}01`;
      tx.audit('see-outcomes', 'organisation', organisationId);
      return figuresOf(tx, {
        organisationId,
        from: addMonths(firstOfMonth, -MONTHS),
        until: addDays(firstOfMonth, -1),
      });
    });
  }
}

async function figuresOf(tx: Tx, period: Period): Promise<Outcomes> {
  const { from, until } = period;
  const tenancies = await tenanciesOf(tx, period);
  const invitations = await invitationsOf(tx, period);
  const { noConsent, withdrawn, noChannel } = await notSurveyed(tx, period);
  const flags = await flagsOf(tx, period);
  return {
    from,
    until,
    sustained: SUSTAINED_AFTER.map((months) => sustainedRow(tenancies, months, until)),
    curve: curvePoints(lastingOf(tenancies, until), CURVE_MONTHS, LEAST_TOLD),
    responses: {
      tenants: responseRates(invitations, 'tenant'),
      landlords: responseRates(invitations, 'landlord'),
    },
    notSurveyed: {
      noConsent: toldCount(noConsent),
      withdrawn: toldCount(withdrawn),
      noChannel: toldCount(noChannel),
    },
    help: helpTimes(flags, severities),
    visits: visitFigures(await visitsOf(tx, period), await triesOf(tx, period)),
    arrears: arrearsOf(flags),
    wellbeing: wellbeingChange(await wellbeingOf(tx, period)),
  };
}

function sustainedRow(tenancies: readonly CountedTenancy[], months: number, until: LocalDate): SustainedRow {
  const { of, sustained, unknown } = sustainedAfter(tenancies, months, until);
  return {
    months,
    share: toldShare(sustained, of, of),
    unknown: of > 0 && of < LEAST_TOLD ? null : toldCount(unknown),
  };
}

function arrearsOf(flags: readonly CountedFlag[]): ToldShare {
  const arrears = flags.filter(({ category }) => category === 'arrears');
  const people = new Set(arrears.map(({ personId }) => personId)).size;
  return toldShare(arrears.filter(({ solved }) => solved).length, arrears.length, people);
}
