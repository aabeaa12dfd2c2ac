import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleProblems, exampleRefusals } from './example-values';

const root = join(__dirname, '../../..');

/** Never leave the product: a worker that lost its task says so to nobody. */
const neverSaid = ['lost-fence'];

interface Source {
  path: string;
  text: string;
}

const sources: Source[] = ['libs', 'apps'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[^/]+\/src\/.*\.tsx?$/.test(path) && !/\.spec\.tsx?$/.test(path) && !path.startsWith('words/'))
    .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(join(root, folder, path), 'utf8') })),
);

const codesIn = (pattern: RegExp, within: (source: Source) => boolean = () => true) =>
  sources
    .filter(within)
    .flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([, code = '']) => ({ path, code })));

const withoutSentence = (found: { path: string; code: string }[], sentences: object) =>
  found
    .filter(({ code }) => !Object.hasOwn(sentences, code) && !neverSaid.includes(code))
    .map(({ path, code }) => `${code} (${path})`);

it('every refusal that a room throws has a sentence', () => {
  const found = codesIn(/new Refused\(\s*'([^']+)'/g);
  expect(found.length).toBeGreaterThan(10);
  expect(withoutSentence(found, exampleRefusals)).toEqual([]);
});

it('every obstacle of a proposal has a sentence', () => {
  const union = /type Obstacle =([^;]+);/.exec(
    sources.find(({ path }) => path.endsWith('proposal-moves.ts'))?.text ?? '',
  );
  const codes = [...(union?.[1] ?? '').matchAll(/'([^']+)'/g)].map(([, code = '']) => code);
  expect(codes.length).toBeGreaterThan(3);
  expect(codes.filter((code) => !Object.hasOwn(exampleRefusals, code))).toEqual([]);
});

it('every problem of a field that a room finds has a sentence', () => {
  // In one object with the field, the code first or last; a choice of two codes counts as both.
  const found = [
    ...codesIn(/\bfield\b[^{}]*?\bcode: '([^']+)'/g),
    ...codesIn(/\bfield\b[^{}]*?\bcode: [^'{}]*? \? '([^']+)'/g),
    ...codesIn(/\bfield\b[^{}]*?\bcode: [^'{}]*? \? '[^']+' : '([^']+)'/g),
    ...codesIn(/\bcode: '([^']+)'[^{}]*?\bfield\b/g),
    // Rules that find problems first and add the field afterwards.
    ...codesIn(/\{ code: '([^']+)'/g, ({ text }) => text.includes('FieldProblem')),
  ];
  expect(found.length).toBeGreaterThan(10);
  expect(withoutSentence(found, exampleProblems)).toEqual([]);
});
