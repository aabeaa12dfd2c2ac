import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import { fieldModules } from '../../field/field-paths';

/** trust.md: what a phone loads to work without network, not packed. */
const MOST_BYTES = 40_000;
const options = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'es6' },
} as const;

it('what a phone loads to work without network stays small', () => {
  const sizes = [...fieldModules, 'service-worker'].map((name) => {
    const source = readFileSync(join(__dirname, `${name}.mts`), 'utf8');
    return transformSync(source, options).code.length;
  });
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
});
