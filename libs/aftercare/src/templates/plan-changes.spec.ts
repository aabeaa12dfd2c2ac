import { aPlan } from '../rules/example-plan';
import { standard12m } from '../rules/standard-12m';
import { type PresentOccurrence, planChanges } from './plan-changes';
import { type StepWishes, templateOfWishes, wishesOf } from './step-catalogue';

const MOVE_IN = '2027-02-01';
const standard = wishesOf(standard12m);

/** A plan by the standard template on 20 February: the first survey is out, a visit is agreed. */
const present: PresentOccurrence[] = aPlan(MOVE_IN, 'NW').map(({ step, subjectId, ordinal, on }) => ({
  id: `${step} ${subjectId}`,
  step,
  subjectId,
  ordinal,
  on,
  state: on < '2027-02-20' ? 'completed' : step === 'v2' ? 'confirmed' : 'planned',
}));

const changesBy = (wishes: StepWishes) => {
  const template = templateOfWishes('own', 2, wishes);
  const fresh = aPlan(MOVE_IN, 'NW', { template, activatedAt: new Date('2027-02-20T09:00:00Z') });
  return planChanges({ from: standard12m, to: template }, present, fresh);
};

describe('a running plan under another version of its template', () => {
  it('stays as it is when the versions say the same', () => {
    expect(changesBy(standard)).toEqual({ added: [], moved: [], dropped: [] });
  });

  it('gets a new step on its day, unless that day is over', () => {
    const wish = { months: 0, days: 70, before: 2, after: 5, long: false };
    const { added } = changesBy({ ...standard, v6: wish, v7: { ...wish, days: 5 } });
    expect(added.map(({ step, on }) => [step, on])).toEqual([['v6', '2027-04-12']]);
  });

  it('has only what is planned moved and dropped: what was sent or agreed stays', () => {
    const { s3: _s3, v2, s1, l2, ...rest } = standard;
    if (!v2 || !s1 || !l2) throw new Error('the standard template has these steps');
    const later = { ...rest, v2: { ...v2, days: 35 }, s1: { ...s1, days: 21 }, l2: { ...l2, days: 7 } };
    const { added, moved, dropped } = changesBy(later);
    expect(added).toEqual([]);
    expect(moved.map(({ id, from, to }) => [id, from, to.on])).toEqual([['l2 landlord-1', '2027-05-03', '2027-05-08']]);
    expect(dropped).toEqual([{ id: 's3 adult-a', step: 's3', on: '2027-04-21', reason: 'template_changed' }]);
  });

  it('loses a planned step whose new window is over', () => {
    const { l1, ...rest } = standard;
    if (!l1) throw new Error('the standard template has this step');
    const { dropped } = changesBy({ ...rest, l1: { ...l1, days: 5, before: 0, after: 2 } });
    expect(dropped).toMatchObject([{ step: 'l1', reason: 'past_at_activation' }]);
  });

  it('keeps rechecks and the survey at the end, which no version takes away', () => {
    const recheck: PresentOccurrence = {
      id: 'recheck',
      step: 'recheck',
      subjectId: 'adult-a',
      ordinal: 1,
      on: '2027-04-01',
      state: 'planned',
    };
    const { s3: _s3, ...rest } = standard;
    const template = templateOfWishes('own', 2, rest);
    const { dropped } = planChanges({ from: standard12m, to: template }, [recheck], []);
    expect(dropped).toEqual([]);
  });
});
