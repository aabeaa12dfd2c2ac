import { randomInt } from 'node:crypto';
import { hashOfToken } from '@bleibe/platform';

/** Without the letters and digits that people mix up: 0 O, 1 I L. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const GROUPS = 4;
const GROUP_SIZE = 4;

/** 16 signs, 79 bits: nobody guesses one, and it can be written down by hand. 'K7QF-2MNP-9RTX-WB3D' */
export const newReportCode = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP_SIZE }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
  ).join('-');

/** However it was typed: with spaces, in small letters, without the lines between. */
export const hashOfReportCode = (code: string): Buffer => hashOfToken(code.toUpperCase().replace(/[^A-Z0-9]/gu, ''));
