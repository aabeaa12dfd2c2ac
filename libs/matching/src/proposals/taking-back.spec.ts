import { isOwnStep, undoable } from './taking-back';

describe('taking a step back', () => {
  it('is for answers, outcomes, promises and own endings, never for what time or others did', () => {
    expect(undoable({ move: 'household-yes' }, null)).toBe('household-yes');
    expect(undoable({ move: 'promise' }, null)).toBe('promise');
    expect(undoable({ move: 'end' }, 'withdrawn')).toBe('end');
    expect(undoable({ move: 'end' }, 'viewing-failed')).toBe('viewing-outcome');
    for (const ending of ['superseded', 'listing-gone', 'household-gone', 'no-longer-fits'] as const) {
      expect(undoable({ move: 'end' }, ending)).toBeNull();
    }
    for (const move of ['expire', 'viewing-agreed', 'sign-lease', 'move-in', 'reopen', 'ask-anew'] as const) {
      expect(undoable({ move }, null)).toBeNull();
    }
  });

  it('is for whoever took it; a step of staff belongs to the case', () => {
    const olena = { accountId: 'olena', isCaseworkerOfCase: false };
    const karin = { accountId: 'karin', isCaseworkerOfCase: true };
    const step = (takenBy: string | null, byStaff = false) => ({ move: 'end' as const, takenBy, byStaff });
    expect(isOwnStep(step('olena'), olena)).toBe(true);
    expect(isOwnStep(step('gerda'), olena)).toBe(false);
    expect(isOwnStep(step('olena'), karin)).toBe(false);
    expect(isOwnStep(step('a colleague', true), karin)).toBe(true);
    expect(isOwnStep(step(null), { accountId: null, isCaseworkerOfCase: false })).toBe(false);
  });
});
