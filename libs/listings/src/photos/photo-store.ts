import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, NotFound } from '@bleibe/platform';

/**
 * Pictures lie in a folder of the instance, by their id, so that rows stay small and backups of the database hold none.
 * Several machines share the folder.
 */
@Injectable()
export class PhotoStore {
  private readonly folder: string;

  constructor(@Inject(CONFIG) { dataFolder }: Config) {
    this.folder = join(dataFolder, 'photos');
  }

  /** Whole or not at all: a reader never meets half a picture. */
  async put(id: string, bytes: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await writeFile(`${this.pathOf(id)}.new`, bytes);
    await rename(`${this.pathOf(id)}.new`, this.pathOf(id));
  }

  /** @throws NotFound */
  get(id: string): Promise<Buffer> {
    return readFile(this.pathOf(id)).catch(() => {
      throw new NotFound();
    });
  }

  remove(id: string): Promise<void> {
    return rm(this.pathOf(id), { force: true });
  }

  /** Ids are made by us; still, nothing that comes in may leave the folder. */
  private pathOf(id: string): string {
    if (!/^[0-9a-f-]{36}$/u.test(id)) throw new NotFound();
    return join(this.folder, `${id}.webp`);
  }
}
