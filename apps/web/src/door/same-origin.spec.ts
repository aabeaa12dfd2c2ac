import { isSameOrigin } from './same-origin';

describe('a form', () => {
  const host = 'bleibe.example';

  it('is taken from our own pages', () => {
    expect(isSameOrigin({ 'sec-fetch-site': 'same-origin', origin: 'null' }, host)).toBe(true);
    expect(isSameOrigin({ origin: 'https://bleibe.example' }, host)).toBe(true);
  });

  it('is not taken from a stranger, nor from a neighbour under the same domain', () => {
    expect(isSameOrigin({ 'sec-fetch-site': 'cross-site' }, host)).toBe(false);
    expect(isSameOrigin({ 'sec-fetch-site': 'same-site' }, host)).toBe(false);
    expect(isSameOrigin({ origin: 'https://bleibe.example.attacker.example' }, host)).toBe(false);
    expect(isSameOrigin({ origin: 'nonsense' }, host)).toBe(false);
  });

  it('of a browser that says nothing is left to its token', () => {
    expect(isSameOrigin({}, host)).toBe(true);
    expect(isSameOrigin({ origin: 'null' }, host)).toBe(true);
  });
});
