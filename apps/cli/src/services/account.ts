import { readFileSync, realpathSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';

export interface Account {
  uid: number;
  gid: number;
}

/** Root-owned, readable for everyone: where things go that an unprivileged account must reach past root's own folders. */
export const SHARED_FOLDER = '/var/lib/bleibe';

/**
 * The account PostgreSQL runs as when we are root, which it refuses to be: the owner of its data when there are
 * some, else `nobody`. Null means: as ourselves.
 */
export function unprivilegedAccount(data: string): Account | null {
  if (process.getuid?.() !== 0) {
    try {
      userInfo();
    } catch {
      throw new Error(
        `PostgreSQL cannot be set up by account number ${process.getuid?.()}, which has no name on this machine; give it one or set DATABASE_URL.`,
      );
    }
    return null;
  }
  const owner = statSync(data, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };

  const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(-?\d+):(-?\d+):/m);
  if (!line) {
    throw new Error(
      'PostgreSQL refuses to run as root and this machine has no account "nobody"; start as another account or set DATABASE_URL.',
    );
  }
  return { uid: Number(line[1]), gid: Number(line[2]) };
}

/** Whether an account without any rights of its own can read this file or folder. */
export function reachableByOthers(path: string): boolean {
  const real = realpathSync(path);
  const target = statSync(real);
  if ((target.mode & (target.isDirectory() ? 0o5 : 0o4)) === 0) return false;
  for (let folder = dirname(real); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o1) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
