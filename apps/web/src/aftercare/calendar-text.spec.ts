import fc from 'fast-check';
import { calendarText } from './calendar-text';

const now = new Date('2027-01-10T08:00:00Z');
const entry = {
  uid: '6f0a3a52-3d0c-4d5e-9f0e-000000000001',
  sequence: 2,
  startsAt: '2027-03-28T08:00:00.000Z',
  cancelled: false,
  reference: 'H-6DW6-C4PJ',
  municipality: 'Köln',
};

describe('a calendar of visits', () => {
  it('tells instants in UTC, so that the clock change and the server’s zone do not matter', () => {
    const text = calendarText([entry], now, 'Bleibe');
    expect(text).toContain('DTSTART:20270328T080000Z\r\nDTEND:20270328T090000Z');
    expect(text).not.toContain('TZID');
  });

  it('keeps the UID of a visit that is called off, with a higher sequence', () => {
    const text = calendarText([{ ...entry, sequence: 3, cancelled: true }], now, 'Bleibe');
    expect(text).toContain(`UID:${entry.uid}@bleibe\r\nSEQUENCE:3`);
    expect(text).toContain('STATUS:CANCELLED');
  });

  it('says no place where the municipality is held back', () => {
    expect(calendarText([{ ...entry, municipality: null }], now, 'Bleibe')).not.toContain('LOCATION');
  });

  it('has no line over 75 bytes and no text that ends a line early, whatever a place is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (municipality) => {
        const lines = calendarText([{ ...entry, municipality }], now, 'Bleibe').split('\r\n');
        return lines.every((line) => Buffer.byteLength(line) <= 75 && /^([A-Z-]+[:]| |$)/.test(line));
      }),
    );
  });
});
