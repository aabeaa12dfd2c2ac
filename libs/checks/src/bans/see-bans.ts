import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { type Actor, Database } from '@bleibe/platform';
import { Ban } from './ban.entity';

/** Bans of the organisation that are proposed or in force, the newest first. For the desk alone. */
@Injectable()
export class SeeBans {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<Ban[]> {
    return this.db.inContext(actor, (tx) =>
      tx.manager.find(Ban, { where: { endedAt: IsNull() }, order: { proposedAt: 'DESC', id: 'ASC' } }),
    );
  }
}
