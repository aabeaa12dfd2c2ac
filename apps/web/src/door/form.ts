import { isLocalDate } from '@bleibe/calendar';

type Fields = Record<string, unknown>;

const pad = (text: string, length: number) => text.padStart(length, '0');

/** Arabic and Persian digits as people type them on their own keyboard. */
const latinDigits = (text: string) =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** '1.234,50', '1,234.50', '640,5' and '640' as numbers; null where it is none. */
export function numberFrom(text: string): number | null {
  const bare = latinDigits(text)
    .replace(/[\s\u00a0\u202f€']|m²$/g, '')
    .replace(/\u066b/g, ',')
    .replace(/\u066c/g, '.');
  if (!/^-?\d[\d.,]*$/.test(bare)) return null;
  const last = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
  if (last === -1) return Number(bare);
  const [whole, part] = [bare.slice(0, last).replace(/[.,]/g, ''), bare.slice(last + 1)];
  // One kind of mark before exactly three digits separates thousands, in German and in English alike.
  const isThousands = part.length === 3 && !whole.startsWith('0') && new Set(bare.match(/[.,]/g)).size === 1;
  return Number(isThousands ? `${whole}${part}` : `${whole}.${part || '0'}`);
}

/**
 * What somebody typed. It hands out values as the API wants them; what cannot be understood is handed on as it is, so that
 * the API names the mistake and the field keeps what was typed.
 */
export class Form {
  constructor(private readonly fields: Fields = {}) {}

  /** As typed; '' where there is nothing. For showing it again. */
  raw(name: string): string {
    const value = this.fields[name];
    return typeof value === 'string' ? value : Array.isArray(value) ? String(value[0] ?? '') : '';
  }

  has(name: string): boolean {
    return this.raw(name) !== '';
  }

  text(name: string): string | null {
    return this.raw(name).trim() || null;
  }

  /** What was chosen in a file field; null = nothing. */
  file(name: string): Buffer | null {
    const value = this.fields[name];
    return Buffer.isBuffer(value) ? value : null;
  }

  /** Every ticked value. */
  list(name: string): string[] {
    const value = this.fields[name];
    if (Array.isArray(value)) return value.map(String).filter((one) => one !== '');
    return typeof value === 'string' && value !== '' ? [value] : [];
  }

  number(name: string): number | string | null {
    const text = this.text(name);
    return text === null ? null : (numberFrom(text) ?? text);
  }

  /** Euros as typed, in cents. */
  cents(name: string): number | string | null {
    const value = this.number(name);
    return typeof value === 'number' ? Math.round(value * 100) : value;
  }

  /** 'yes' or 'no' of a question, or a ticked box; null = not answered. */
  yes(name: string): boolean | null {
    const text = this.raw(name);
    return text === 'yes' ? true : text === 'no' ? false : null;
  }

  ticked(name: string): boolean {
    return this.raw(name) === 'yes';
  }

  /** Three fields for day, month and year, or one of the kind that browsers offer. */
  date(name: string): string | null {
    const whole = this.text(name);
    if (whole) return whole;
    const [day, month, year] = ['day', 'month', 'year'].map((part) => latinDigits(this.raw(`${name}.${part}`).trim()));
    if (!day && !month && !year) return null;
    return `${pad(year ?? '', 4)}-${pad(month ?? '', 2)}-${pad(day ?? '', 2)}`;
  }

  isDate(name: string): boolean {
    return isLocalDate(this.date(name) ?? '');
  }

  with(more: Fields): Form {
    return new Form({ ...this.fields, ...more });
  }
}

/** A date as the three fields show it. */
export function dateFields(name: string, date: string | null | undefined): Fields {
  const [year, month, day] = (date ?? '').split('-');
  return date
    ? { [`${name}.day`]: String(Number(day)), [`${name}.month`]: String(Number(month)), [`${name}.year`]: year }
    : {};
}

/** Cents as people type them: 64050 is '640,50', 64000 is '640'. */
export function euroField(cents: number | string | null | undefined): string {
  if (typeof cents !== 'number') return cents ?? '';
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',');
}
