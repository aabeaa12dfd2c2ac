import type { CalendarEntry } from '../api/types';

const MOST_BYTES = 75;
/** A visit is shown as long as one usually takes. */
const VISIT_MS = 60 * 60_000;

/** '20270204T090000Z': instants without a time zone of their own, so that no program can shift them. */
const stamp = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d{3}/g, '');

const escaped = (text: string): string => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n');

/** Lines are at most 75 bytes long; longer ones go on after a blank, never inside a letter (RFC 5545, 3.1). */
function folded(line: string): string {
  const lines = [''];
  for (const letter of line) {
    const last = lines.length - 1;
    if (Buffer.byteLength(lines[last] + letter) > MOST_BYTES) lines.push(` ${letter}`);
    else lines[last] += letter;
  }
  return lines.join('\r\n');
}

/** Appointments as calendar programs read them (RFC 5545): time, code and municipality, no name, no address. */
export function calendarText(entries: readonly CalendarEntry[], now: Date, title: string): string {
  const events = entries.flatMap(({ uid, sequence, startsAt, cancelled, reference, municipality }) => {
    const start = new Date(startsAt);
    return [
      'BEGIN:VEVENT',
      `UID:${uid}@bleibe`,
      `SEQUENCE:${sequence}`,
      `DTSTAMP:${stamp(now)}`,
      `DTSTART:${stamp(start)}`,
      `DTEND:${stamp(new Date(start.getTime() + VISIT_MS))}`,
      `SUMMARY:${escaped(reference)}`,
      ...(municipality ? [`LOCATION:${escaped(municipality)}`] : []),
      `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
      'CLASS:PRIVATE',
      'END:VEVENT',
    ];
  });
  const calendar = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bleibe//Aftercare//EN',
    `X-WR-CALNAME:${escaped(title)}`,
  ];
  return [...calendar, ...events, 'END:VCALENDAR', ''].map(folded).join('\r\n');
}
