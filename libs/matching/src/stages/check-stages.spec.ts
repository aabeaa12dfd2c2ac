import fc from 'fast-check';
import { firstStageTable } from '../proposals/first-stage-table';
import type { Stage, TimedState } from '../proposals/stage-table';
import { checkStages, timedStates } from './check-stages';

const withStage = (state: TimedState, but: Partial<Stage>) => ({
  ...firstStageTable,
  stages: { ...firstStageTable.stages, [state]: { ...firstStageTable.stages[state], ...but } },
});
const said = (table: Parameters<typeof checkStages>[0]) => checkStages(table).map(({ field, code }) => [field, code]);

describe('a stage table', () => {
  it('is usable as delivered', () => {
    expect(checkStages(firstStageTable)).toEqual([]);
  });

  it('reminds before it is due, and is due before it ends', () => {
    expect(said(withStage('asked', { remindAfter: 4 }))).toEqual([
      ['stages.asked.expireAfter', 'stage-days-not-in-order'],
    ]);
    expect(said(withStage('promised', { escalateAfter: 5 }))).toEqual([
      ['stages.promised.expireAfter', 'stage-days-not-in-order'],
    ]);
  });

  it('warns the team leads before a step of theirs ends, and never about an answer', () => {
    expect(said(withStage('agreed', { escalateAfter: null }))).toEqual([['stages.agreed.escalateAfter', 'required']]);
    expect(said(withStage('offered', { escalateAfter: 2 }))).toEqual([['stages.offered.escalateAfter', 'not-right']]);
  });

  it('lets nobody answer for the other side, and nobody but a caseworker promise', () => {
    expect(said(withStage('asked', { lane: 'caseworker' }))).toEqual([['stages.asked.lane', 'not-one-of']]);
    expect(said(withStage('promised', { lane: 'landlord' }))).toEqual([['stages.promised.lane', 'not-one-of']]);
    expect(said(withStage('agreed', { lane: 'landlord' }))).toEqual([]);
  });

  it('keeps nobody waiting for ever, and ends nothing on the day it began', () => {
    expect(said(withStage('offered', { dueAfter: 11, expireAfter: 11 }))).toContainEqual([
      'stages.offered.expireAfter',
      'too-big',
    ]);
    expect(said(withStage('offered', { remindAfter: 0 }))).toEqual([['stages.offered.remindAfter', 'too-small']]);
    expect(said(withStage('offered', { dueAfter: 2.5 }))).toEqual([['stages.offered.dueAfter', 'not-whole']]);
  });

  it('never asks again about a home that did not feel safe, and always lets both sides say no', () => {
    const { declineReasons } = firstStageTable;
    const withReason = (but: object) => ({ ...firstStageTable, declineReasons: { ...declineReasons, ...but } });
    const unsafe = { parties: ['household'], consequence: { kind: 'none' } };
    expect(said(withReason({ 'does-not-feel-safe': unsafe }))).toEqual([
      ['declineReasons.does-not-feel-safe.kind', 'not-right'],
    ]);
    const other = { parties: ['household'], consequence: { kind: 'none' } };
    expect(said(withReason({ 'other-reason': other }))).toEqual([['declineReasons.other-reason.parties', 'required']]);
    const parked = { parties: ['household', 'landlord'], consequence: { kind: 'park', days: 0 } };
    expect(said(withReason({ 'not-now': parked }))).toEqual([['declineReasons.not-now.days', 'too-small']]);
  });

  it('in which every step ends is the only one that is let through', () => {
    const days = fc.integer({ min: 0, max: 70 });
    fc.assert(
      fc.property(
        fc.constantFrom(...timedStates),
        fc.record({ remindAfter: days, dueAfter: days, escalateAfter: fc.option(days), expireAfter: days }),
        (state, counts) => {
          const table = withStage(state, counts);
          if (checkStages(table).length > 0) return;
          const { remindAfter, dueAfter, escalateAfter, expireAfter } = table.stages[state];
          expect(1 <= remindAfter && remindAfter <= dueAfter && dueAfter <= expireAfter).toBe(true);
          expect(expireAfter).toBeLessThanOrEqual(60);
          if (escalateAfter !== null) expect(remindAfter < escalateAfter && escalateAfter <= expireAfter).toBe(true);
        },
      ),
    );
  });
});
