import { Form, dateFields, euroField, numberFrom } from './form';

describe('what people type', () => {
  it.each([
    ['640', 640],
    ['640,5', 640.5],
    ['640,50 €', 640.5],
    ['1.200', 1200],
    ['1.200,50', 1200.5],
    ['1,200.50', 1200.5],
    ['12.345.678', 12345678],
    ['0,125', 0.125],
    ['54,5 m²', 54.5],
    ['٦٤٠', 640],
    ['-3', -3],
  ])('is understood: %s', (typed, value) => {
    expect(numberFrom(typed)).toBe(value);
  });

  it('is not taken for a number where it is none', () => {
    for (const typed of ['', 'viel', '12a', '1e9', '-', '.']) expect(numberFrom(typed)).toBeNull();
  });

  it('becomes cents, and goes on as typed where it cannot', () => {
    const form = new Form({ rent: '0,29', words: 'etwa 600', nothing: ' ' });
    expect(form.cents('rent')).toBe(29);
    expect(form.cents('words')).toBe('etwa 600');
    expect(form.cents('nothing')).toBeNull();
  });

  it('becomes a date from three fields, whatever digits were used', () => {
    const form = new Form({ 'on.day': '٥', 'on.month': '3', 'on.year': '1990', 'half.day': '5' });
    expect(form.date('on')).toBe('1990-03-05');
    expect(form.isDate('on')).toBe(true);
    expect(form.isDate('half')).toBe(false);
    expect(form.date('none')).toBeNull();
  });

  it('is shown again as it came from the API', () => {
    expect(new Form(dateFields('on', '2027-02-01')).date('on')).toBe('2027-02-01');
    expect([euroField(64050), euroField(64000), euroField(null)]).toEqual(['640,50', '640', '']);
  });

  it('says neither yes nor no where nothing was chosen', () => {
    const form = new Form({ a: 'yes', b: 'no' });
    expect([form.yes('a'), form.yes('b'), form.yes('c')]).toEqual([true, false, null]);
  });
});
