import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * A compiled file, to be started as a thread.
 * @param folder `__dirname` of the caller
 * @param name without ending; it stands beside the caller, unless Jest runs the TypeScript in place: then under dist
 */
export function threadFile(folder: string, name: string): string {
  const beside = join(folder, `${name}.js`);
  if (existsSync(beside)) return beside;
  let root = folder;
  while (!existsSync(join(root, 'package.json'))) root = dirname(root);
  return join(root, 'dist', relative(root, beside));
}
