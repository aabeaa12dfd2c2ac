import { base } from './base';
import { fields } from './fields';
import { frame } from './frame';
import { parts } from './parts';
import { screens } from './screens';
import { tokens } from './tokens';

/** White space costs bytes on a slow phone. */
const squeeze = (text: string) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}')
    .trim();

/** One file for all pages: at most 15 kB packed, no picture, no font of its own. */
export const stylesheet = squeeze([tokens, base, frame, fields, parts, screens].join('\n'));
