import { hiddenLinksIn } from './links';

const isHidden = (text: string) => hiddenLinksIn(text).length > 0;

describe('a link', () => {
  it.each([
    'https://bit.ly/3xYz',
    'https://airbnb-zahlung.com/kaution',
    'https://booking.com.pay-secure.net/x',
    'https://www.bo0king.com/x',
    'https://xn--arbnb-zta.com',
    'https://аirbnb.com/rooms/1',
    'http://192.168.4.20/login',
    'wohnung-check.top/ausweis',
  ])('that hides or fakes its aim is shown to a person: %s', (text) =>
    expect(isHidden(`Hier: ${text} bitte`)).toBe(true),
  );

  it.each([
    'https://www.airbnb.de/rooms/1',
    'https://www.booking.com/hotel',
    'https://www.halle.de/wohnen',
    'Zimmer frei.Bitte melden',
    'mietverein.example.org',
  ])('that says where it leads is none of our business: %s', (text) => expect(isHidden(text)).toBe(false));

  it('says where it stands', () => {
    const text = 'Hier: https://bit.ly/3xYz';
    const [sign] = hiddenLinksIn(text);
    expect(sign?.words.map(({ from, to }) => text.slice(from, to))).toEqual(['https://bit.ly/3xYz']);
  });
});
