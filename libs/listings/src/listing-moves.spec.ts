import { afterMove } from './listing-moves';

describe('the way of a listing', () => {
  it('goes from the draft over the checks to the market, and is let', () => {
    expect(afterMove('draft', 'submit')).toBe('submitted');
    expect(afterMove('submitted', 'clear')).toBe('cleared');
    expect(afterMove('cleared', 'let')).toBe('let');
  });

  it('never comes to the market without the checks', () => {
    expect(afterMove('draft', 'clear')).toBeNull();
    expect(afterMove('expired', 'clear')).toBeNull();
    expect(afterMove('withdrawn', 'clear')).toBeNull();
    expect(afterMove('draft', 'let')).toBeNull();
    expect(afterMove('withdrawn', 'let')).toBeNull();
  });

  it('is checked anew after a change and after it had expired', () => {
    expect(afterMove('cleared', 'change')).toBe('submitted');
    expect(afterMove('held', 'change')).toBe('submitted');
    expect(afterMove('expired', 'confirm')).toBe('submitted');
  });

  it('opens again when the move-in failed', () => {
    expect(afterMove('let', 'open-again')).toBe('submitted');
    expect(afterMove('withdrawn', 'open-again')).toBeNull();
  });

  it('is final once withdrawn', () => {
    for (const move of ['change', 'submit', 'clear', 'hold', 'let', 'expire', 'confirm'] as const) {
      expect(afterMove('withdrawn', move)).toBeNull();
    }
  });
});
