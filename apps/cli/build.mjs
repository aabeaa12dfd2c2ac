// Turns the TypeScript of apps, libs and migrations into JavaScript under dist, in the same folders.
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const options = createRequire(import.meta.url)('../../swc.config.cjs');

const FOLDERS = ['apps', 'libs', 'migrations'];
const COMPILED = /(?<!\.spec|\.d)\.(ts|tsx|mts)$/;
/** What compiled files require as it is; only inside src, where no data lies. */
const COPIED = /(^|\/)src\/.*\.(cjs|json)$/;

function filesIn(folder) {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

async function compile(source) {
  const module = source.endsWith('.mts') ? { type: 'es6' } : options.module;
  const target = `dist/${source.replace(/\.tsx?$/, '.js').replace(/\.mts$/, '.mjs')}`;
  const { code, map } = await transform(readFileSync(join(root, source), 'utf8'), {
    ...options,
    module,
    filename: join(root, source),
    sourceFileName: relative(dirname(target), source),
  });
  const mapName = `${target.split('/').at(-1)}.map`;
  return [
    [target, `${code}\n//# sourceMappingURL=${mapName}\n`],
    [`${target}.map`, map],
  ];
}

/** Leaves an equal file alone and never shows half a one: an instance may be running from these files. */
function writeIfChanged(file, content) {
  const path = join(root, file);
  try {
    if (readFileSync(path, 'utf8') === content) return false;
  } catch {
    mkdirSync(dirname(path), { recursive: true });
  }
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
  return true;
}

function removeEmptyFolders(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name));
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

const startedAt = performance.now();
const sources = FOLDERS.flatMap(filesIn);
const compiled = await Promise.allSettled(sources.filter((file) => COMPILED.test(file)).map(compile));
const failures = compiled.filter(({ status }) => status === 'rejected');
if (failures.length > 0) {
  // The compiler shows the place first and its own inner life after that.
  for (const { reason } of failures)
    console.error(
      String(reason.message ?? reason)
        .split('\n\nCaused by')[0]
        .trimEnd(),
    );
  process.exit(1);
}
const wanted = new Map([
  ...compiled.flatMap(({ value }) => value),
  ...sources
    .filter((file) => COPIED.test(file))
    .map((file) => [`dist/${file}`, readFileSync(join(root, file), 'utf8')]),
]);

let changed = 0;
for (const [file, content] of wanted) if (writeIfChanged(file, content)) changed++;
const stale = filesIn('dist').filter((file) => !wanted.has(file));
for (const file of stale) rmSync(join(root, file));
if (stale.length > 0) removeEmptyFolders(join(root, 'dist'));

if (changed + stale.length > 0) {
  console.error(`Built ${compiled.length} files in ${Math.round(performance.now() - startedAt)} ms.`);
}
