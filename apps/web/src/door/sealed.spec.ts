import { sealer } from './sealed';

const ours = sealer('a secret of at least thirty-two characters');

describe('what the browser keeps for us', () => {
  it('comes back as it was', () => {
    expect(ours.open('draft', ours.seal('draft', { name: 'Олена' }))).toEqual({ name: 'Олена' });
  });

  it('cannot be read', () => {
    expect(Buffer.from(ours.seal('draft', { name: 'Olena' }), 'base64url').toString('latin1')).not.toContain('Olena');
  });

  it('cannot be changed, used for something else, or come from somewhere else', () => {
    const sealed = ours.seal('draft', [1, 2, 3]);
    const changed = sealed.slice(0, -2) + (sealed.endsWith('A') ? 'BB' : 'AA');
    expect(ours.open('draft', changed)).toBeNull();
    expect(ours.open('survey', sealed)).toBeNull();
    expect(sealer('another secret, also long enough for this').open('draft', sealed)).toBeNull();
    for (const text of ['', 'x', '%%%']) expect(ours.open('draft', text)).toBeNull();
  });

  it('fits into a cookie even for twelve people with long names', () => {
    const letters = 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя';
    const name = (seed: number) =>
      Array.from({ length: 30 }, (_, index) => letters[(seed * 31 + index * index * 7) % letters.length]).join('');
    const others = Array.from({ length: 11 }, (_, index) => ({
      firstName: name(index),
      surname: name(index + 50),
      birthDate: '1990-01-01',
    }));
    expect(ours.seal('draft', { fields: {}, others, wishes: [], area: null }).length).toBeLessThan(3_900);
  });

  it('holds a token that belongs to one browser', () => {
    expect(ours.isFormToken('one', ours.formToken('one'))).toBe(true);
    expect(ours.isFormToken('other', ours.formToken('one'))).toBe(false);
    expect(ours.isFormToken('one', '')).toBe(false);
  });
});
