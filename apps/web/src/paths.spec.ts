import { linkTo, ownPath, paths } from './paths';

describe('addresses', () => {
  it('are filled with ids, encoded', () => {
    expect(linkTo(paths.pair, { id: 'a/b', listing: 'c' })).toBe('/cases/a%2Fb/listings/c');
    expect(linkTo(paths.signIn, {}, { next: '/homes', empty: undefined })).toBe('/sign-in?next=%2Fhomes');
  });

  it('are our own before anybody is led to one', () => {
    expect(ownPath('/homes/1?done=yes')).toBe('/homes/1?done=yes');
    for (const text of ['//x', '/\\x', 'https://x', 'javascript:x', '', null]) expect(ownPath(text)).toBeNull();
  });
});
