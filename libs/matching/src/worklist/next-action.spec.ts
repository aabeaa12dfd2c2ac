import { type CaseSituation, nextAction } from './next-action';

const now = new Date('2026-11-25T10:00:00Z');
const situation = (but: Partial<CaseSituation> = {}): CaseSituation => ({
  proposal: null,
  viewingStartsAt: null,
  viewingAgreed: false,
  viewingWentWell: false,
  viewingDiffers: false,
  assuranceNeeded: false,
  assured: false,
  candidates: 3,
  reassess: false,
  ...but,
});
const next = (but: Partial<CaseSituation>) => nextAction(situation(but), now);

describe('the next thing to do for a household', () => {
  it('is to choose a home while none is proposed, or to wait for one', () => {
    expect(next({})).toBe('choose-home');
    expect(next({ candidates: 0 })).toBe('wait-for-homes');
  });

  it('is to look at the needs when the last no was about them', () => {
    expect(next({ reassess: true })).toBe('look-at-needs');
  });

  it('is to wait while somebody else has to answer', () => {
    expect(next({ proposal: 'offered' })).toBe('wait-for-household');
    expect(next({ proposal: 'asked' })).toBe('wait-for-landlord');
  });

  it('is to arrange the viewing once both sides agreed, and to record it once it is over', () => {
    expect(next({ proposal: 'agreed' })).toBe('arrange-viewing');
    const agreed = { proposal: 'viewing', viewingAgreed: true } as const;
    expect(next({ ...agreed, viewingStartsAt: new Date('2026-11-25T10:00:01Z') })).toBe('wait-for-viewing');
    expect(next({ ...agreed, viewingStartsAt: now })).toBe('record-viewing');
    expect(next({ ...agreed, viewingStartsAt: now, viewingWentWell: true })).toBe('promise');
    expect(next({ ...agreed, viewingStartsAt: now, viewingDiffers: true })).toBe('settle-viewing');
  });

  it('is the assurance before the lease where a job centre pays', () => {
    expect(next({ proposal: 'promised', assuranceNeeded: true })).toBe('record-assurance');
    expect(next({ proposal: 'promised', assuranceNeeded: true, assured: true })).toBe('record-lease');
    expect(next({ proposal: 'promised' })).toBe('record-lease');
  });
});
