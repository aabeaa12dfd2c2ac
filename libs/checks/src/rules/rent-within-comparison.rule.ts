import { addMonths } from '@bleibe/calendar';
import type { ListingCheck } from '../check';
import { type Comparator, type LawFigure, type RentFacts, isMoney, isStated } from '../facts';
import { type CheckResult, findingsOf } from '../finding';
import { compareRent } from './compare-rent';

/** The rent is compared again at least twice a year, and whenever rent or comparator change. */
const VALID_MONTHS = 6;

const RULE_VERSION = 1;
const finding = findingsOf('rent-within-comparison', RULE_VERSION);

/** The area the rent is paid for, and whether it is the whole of it. */
function areaPaidFor({ kind, area, sharedArea }: RentFacts): { area: number; complete: boolean } | null {
  if (!isStated(area) || Math.round(area * 100) === 0) return null;
  if (kind === 'flat') return { area, complete: true };
  return isStated(sharedArea) ? { area: area + sharedArea, complete: true } : { area, complete: false };
}

/** The mean of other places shows what is far off, but it is not the usual rent of this place. */
const resultAboveOffence = ({ kind }: Comparator): CheckResult => (kind === 'census-by-level' ? 'review' : 'hold');

/**
 * R02 to R05: the net cold rent per m² against the comparative rent of the place, with the steps of the law. Below is
 * always welcome: a reduced or free rent is common here and no sign of anything.
 */
export const rentWithinComparison: ListingCheck = {
  code: 'rent-within-comparison',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine({ rent, today }) {
    const validUntil = addMonths(today, VALID_MONTHS);
    const { netColdRent, comparator, brake, brakeGround, law } = rent;
    if (netColdRent === 0) return finding('pass', 'rent-free', {}, { validUntil });

    const paidFor = areaPaidFor(rent);
    if (!isMoney(netColdRent) || !paidFor) return finding('unknown', 'rent-or-area-not-stated', {});
    if (!comparator || !((comparator.high ?? comparator.mid) > 0)) return finding('unknown', 'no-comparison-known', {});

    const { isOver, highestWithin, ...figures } = compareRent(netColdRent, paidFor.area, comparator);
    const compared = {
      ...figures,
      comparisonKind: comparator.kind,
      comparisonSource: comparator.source,
      comparisonDate: comparator.validFrom,
    };
    const measuredBy = { source: comparator.source, sourceDate: comparator.validFrom };
    if (!isOver(0)) return finding('pass', 'rent-within-comparison', compared, { ...measuredBy, validUntil });

    // Part of the area is missing, so it would be unfair to call the rent too high, and careless to let it pass.
    if (!paidFor.complete) return finding('unknown', 'shared-area-not-stated', compared, measuredBy);

    const { brakePercent, offencePercent, usuryPercent } = law;
    // Where it is not known whether the brake holds, the rent that is lawful either way is named.
    const lowestStep = brake === 'no' ? offencePercent : (brakePercent ?? offencePercent);
    const tooHigh = ({ value, paragraph }: LawFigure) =>
      [
        { ...compared, allowedPercent: value, lawfulRent: highestWithin(Math.min(value, lowestStep?.value ?? value)) },
        { ...measuredBy, paragraph },
      ] as const;

    if (usuryPercent && isOver(usuryPercent.value)) {
      return finding('hold', 'rent-may-be-usury', ...tooHigh(usuryPercent));
    }
    if (offencePercent && isOver(offencePercent.value)) {
      return finding(resultAboveOffence(comparator), 'rent-unreasonably-high', ...tooHigh(offencePercent));
    }
    if (!offencePercent || !usuryPercent) return finding('unknown', 'rent-limits-not-known', compared, measuredBy);
    if (brake === 'no') return finding('info', 'rent-above-comparison', compared, { ...measuredBy, validUntil });
    if (!brakePercent) return finding('unknown', 'rent-limits-not-known', compared, measuredBy);

    if (!isOver(brakePercent.value)) {
      return finding('info', 'rent-above-comparison', compared, { ...measuredBy, validUntil });
    }
    if (brake === 'unknown') return finding('unknown', 'rent-brake-not-known', compared, measuredBy);
    const [values, grounds] = tooHigh(brakePercent);
    return brakeGround === null
      ? finding('review', 'rent-above-brake', values, grounds)
      : finding('review', 'rent-above-brake-with-ground', { ...values, ground: brakeGround }, grounds);
  },
};
