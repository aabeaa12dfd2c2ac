import fc from 'fast-check';
import { type Act, type ActCondition, actRules, acts, judgeAct } from './actions';
import { type Viewer, viewers } from './actors';

/**
 * Section 7 and 6 as read: per act who may ('who+conditions/second,second', joined by ' | ') and, after '&', what is
 * needed of everybody.
 */
const everyPerson = viewers.filter((viewer) => !['VIS', 'LNK', 'SVC'].includes(viewer)).join(' | ');
const landlordStages = 'no-hold no-minor-alone-or-team-lead-agreed';
const promise = `only-promise-of-unit only-promise-of-household step-up ${landlordStages}`;
const matrix: Record<Act, string> = {
  'publish-unit': 'LAN & own-unit landlord-identity-passed rent-check-passed photos-reviewed',
  'create-candidate': 'SVC | CW-A & no-hold only-active-match-of-pair no-minor-alone-or-youth-office-released',
  'offer-to-household': 'CW-A | SVC+household-allowed-system-offers & no-hold',
  'answer-as-household': 'SEE+himself | HLP+ticked | CW-A+wish-documented & no-hold',
  'answer-as-landlord': `LAN+himself & all-checks-passed ${landlordStages}`,
  'release-address': `SVC & household-not-protected both-consents-fresh all-checks-passed ${landlordStages}`,
  'release-address-to-protected': `CW-A/TL & both-consents-fresh all-checks-passed ${landlordStages}`,
  'agree-viewing': `LAN | SEE | CW-A & ${landlordStages}`,
  'choose-household': `LAN & ${promise}`,
  'approve-promise': `CW-A & landlord-chose ${promise}`,
  'override-check': 'CK/TL | TL/CK & reason-given end-date-given check-may-be-overridden',
  'record-signing': `CW-A & ${landlordStages}`,
  'confirm-signing': `SEE | LAN & ${landlordStages}`,
  'end-match': 'SEE | LAN | CW-A+reason-given | TL+reason-given &',
  'lift-hold': 'CK | TL & not-who-caused-match',
  'assign-case': 'TL &',
  'refer-case': 'TL & receiver-accepted household-accepted',
  'take-over-case': 'TL &',
  'decline-seeker-request': 'CW-A/TL & reason-given',
  'change-weights': 'COO/COO,TL & new-version',
  'export-many': 'TL/AUD | AUD/TL & step-up',
  'merge-duplicates': 'TL/TL & no-protected-flag',
  'erase-data': 'CW-A/TL | OA/TL & on-request no-open-safety-report',
  'restrict-data': 'CW-A | OA & on-request',
  'hand-out-data': 'CW-A | OA & on-request',
  'grant-staff-role': 'OA/OA,TL & not-oneself',
  'reset-second-factor': 'OA/OA,TL & not-oneself',
  'change-own-contact': `${everyPerson} & himself step-up`,
  'read-dead-letters': 'PA & by-id',
  'replay-jobs': 'PA & by-id',
};

const split = (text: string, by: string) =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean);
const rows = acts.map((act) => {
  const [who = '', needs = ''] = matrix[act].split('&');
  const ways = split(who, '|').map((way) => {
    const [withNeeds = '', second = ''] = way.split('/');
    const [viewer = '', ...own] = withNeeds.split('+');
    return { viewer, needs: [...own, ...split(needs, ' ')] as ActCondition[], second: split(second, ',') as Viewer[] };
  });
  return { act, ways };
});
const ways = rows.flatMap(({ act, ways: list }) => list.map((way) => ({ act, ...way, viewer: way.viewer as Viewer })));
const allConditions = new Set(ways.flatMap(({ needs }) => needs));

describe('who may do what: every row of section 7', () => {
  it.each(rows)('$act is for those named in the document and for nobody else', ({ act, ways: list }) => {
    expect(Object.keys(actRules[act].by).sort()).toEqual(list.map(({ viewer }) => viewer).sort());
    for (const viewer of viewers.filter((one) => !list.some((way) => way.viewer === one))) {
      for (const second of [undefined, ...viewers]) {
        expect(judgeAct(act, { viewer, met: allConditions, ...(second && { second }) })).toBe('not_allowed');
      }
    }
  });

  it.each(ways)('$act by $viewer needs $needs, and $second besides', ({ act, viewer, needs, second: seconds }) => {
    const second = seconds[0];
    const who = { viewer, ...(second && { second }) };
    expect(judgeAct(act, { ...who, met: new Set(needs) })).toBe('allowed');

    for (const left of needs) {
      const code = { 'no-hold': 'on_hold', 'step-up': 'needs_step_up' }[left as string] ?? 'not_allowed';
      expect(judgeAct(act, { ...who, met: new Set([...allConditions].filter((one) => one !== left)) })).toBe(code);
    }
    const alone = seconds.length ? 'needs_second_person' : 'allowed';
    expect(judgeAct(act, { viewer, met: allConditions })).toBe(alone);
    for (const other of viewers) {
      const enough = !seconds.length || seconds.includes(other);
      const code = enough ? 'allowed' : 'needs_second_person';
      expect(judgeAct(act, { viewer, met: allConditions, second: other })).toBe(code);
    }
  });

  it('allows nothing more for one condition less', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...acts),
        fc.constantFrom(...viewers),
        fc.subarray([...allConditions]),
        fc.option(fc.constantFrom(...viewers), { nil: undefined }),
        (act, viewer, met, second) => {
          const who = { viewer, ...(second && { second }) };
          const code = judgeAct(act, { ...who, met: new Set(met) });
          if (code === 'allowed') expect(judgeAct(act, { ...who, met: allConditions })).toBe('allowed');
          else expect(judgeAct(act, { ...who, met: new Set(met.slice(1)) })).not.toBe('allowed');
        },
      ),
    );
  });

  it('lets both parties leave a match at any time, on hold too, without a reason', () => {
    expect(judgeAct('end-match', { viewer: 'SEE', met: new Set() })).toBe('allowed');
    expect(judgeAct('end-match', { viewer: 'LAN', met: new Set() })).toBe('allowed');
  });

  it('tells of a missing condition before hold, second person and step-up, so that these give nothing away', () => {
    expect(judgeAct('approve-promise', { viewer: 'CW-A', met: new Set() })).toBe('not_allowed');
    expect(judgeAct('export-many', { viewer: 'TL', met: new Set() })).toBe('needs_second_person');
  });
});
