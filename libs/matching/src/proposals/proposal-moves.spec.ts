import fc from 'fast-check';
import {
  type MoveFacts,
  type ProposalMove,
  type ProposalState,
  afterMove,
  obstacleTo,
  stageOf,
} from './proposal-moves';

const facts = (state: ProposalState, but: Partial<MoveFacts> = {}): MoveFacts => ({
  state,
  viewingWentWell: false,
  assuranceNeeded: false,
  assuranceGiven: false,
  ...but,
});

const moves: ProposalMove[] = [
  'household-yes',
  'household-no',
  'landlord-yes',
  'landlord-no',
  'viewing-agreed',
  'promise',
  'sign-lease',
  'move-in',
  'end',
  'expire',
];

describe('the way of a proposal', () => {
  it('asks the household first and the landlord after its yes', () => {
    expect(afterMove('offered', 'household-yes')).toBe('asked');
    expect(afterMove('asked', 'landlord-yes')).toBe('agreed');
    expect(obstacleTo('landlord-yes', facts('offered'))).toBe('not-your-turn');
  });

  it('takes one answer of each side', () => {
    expect(obstacleTo('household-yes', facts('asked'))).toBe('already-decided');
    expect(obstacleTo('household-no', facts('agreed'))).toBe('already-decided');
    expect(obstacleTo('landlord-no', facts('agreed'))).toBe('already-decided');
  });

  it('promises only after a viewing that both sides liked', () => {
    expect(obstacleTo('promise', facts('agreed'))).toBe('viewing-not-agreed');
    expect(obstacleTo('promise', facts('viewing'))).toBe('viewing-outcome-missing');
    expect(obstacleTo('promise', facts('viewing', { viewingWentWell: true }))).toBeNull();
  });

  it('signs only with the assurance where a job centre pays', () => {
    expect(obstacleTo('sign-lease', facts('promised', { assuranceNeeded: true }))).toBe('assurance-missing');
    expect(obstacleTo('sign-lease', facts('promised', { assuranceNeeded: true, assuranceGiven: true }))).toBeNull();
    expect(obstacleTo('sign-lease', facts('promised'))).toBeNull();
  });

  it('lets both sides go at any time before the move-in', () => {
    for (const state of ['offered', 'asked', 'agreed', 'viewing', 'promised', 'signed'] as const) {
      expect(obstacleTo('end', facts(state))).toBeNull();
    }
  });

  it('does nothing any more once it has ended', () => {
    for (const move of moves)
      expect(obstacleTo(move, facts('ended', { viewingWentWell: true }))).toBe('proposal-ended');
  });

  it('expires wherever somebody has to do something, and never once the lease is signed', () => {
    for (const state of ['offered', 'asked', 'agreed', 'viewing', 'promised'] as const) {
      expect(obstacleTo('expire', facts(state))).toBeNull();
    }
    expect(obstacleTo('expire', facts('signed'))).toBe('not-your-turn');
    expect(obstacleTo('expire', facts('moved-in'))).not.toBeNull();
  });

  it('is opened again only by taking an ending back, or after the match that it made way for', () => {
    for (const move of ['take-back-no', 'take-back-failure', 'reopen'] as const) {
      expect(obstacleTo(move, facts('ended'))).toBeNull();
      expect(obstacleTo(move, facts('moved-in'))).toBe('not-your-turn');
    }
    expect(afterMove('ended', 'reopen')).toBe('offered');
    expect(obstacleTo('take-back-yes', facts('viewing'))).toBe('not-your-turn');
  });

  it('never goes back to an earlier stage, whatever else is tried in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moves)), (tried) => {
        let state: ProposalState = 'offered';
        for (const move of tried) {
          if (obstacleTo(move, facts(state, { viewingWentWell: true })) !== null) continue;
          const next = afterMove(state, move);
          expect(stageOf[next] >= stageOf[state]).toBe(true);
          state = next;
        }
      }),
    );
  });
});
