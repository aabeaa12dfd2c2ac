import { Injectable } from '@nestjs/common';
import { type Actor, Database, NotFound } from '@bleibe/platform';
import { correctedTime } from '../rules/merge-form';
import { Tenancy } from '../tenancies/tenancy.entity';
import { findVisit, mustBeVisitor, tenancyOfVisit } from './find-visit';
import { formOf } from './sync-form';

export const signatureRoles = ['household', 'worker', 'landlord', 'interpreter'] as const;
export type SignatureRole = (typeof signatureRoles)[number];

export interface NewSignature {
  /** Made on the phone; the same signature again changes nothing. */
  clientId: string;
  role: SignatureRole;
  /** As the person wrote it, under the sentence that what is written here is right. */
  name: string;
  signedAt: Date;
  /** The clock of the phone runs ahead of ours by so much. */
  skewMs: number;
}

/** Somebody who was there signs the form as it is now; a later change shows that it came after. */
@Injectable()
export class SignForm {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a visit of another organisation; Forbidden for one of a colleague */
  async run(actor: Actor, visitId: string, { clientId, role, name, signedAt, skewMs }: NewSignature): Promise<void> {
    await this.db.inContext(actor, (tx) => findVisit(tx, visitId));
    await this.db.onBehalfOf(actor, async (tx) => {
      const visited = await findVisit(tx, visitId);
      const tenancy = await tx.lock(Tenancy, { id: tenancyOfVisit(visited) });
      await mustBeVisitor(tx, tenancy, visited);
      const [known] = await tx.query<{ visit_id: string }>(`select visit_id from visit_signature where id = $1`, [
        clientId,
      ]);
      if (known && known.visit_id !== visitId) throw new NotFound();
      if (known) return;
      const { version } = await formOf(tx, visitId);
      await tx.query(
        `insert into visit_signature (id, visit_id, role, name, form_version, signed_at, received_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [clientId, visitId, role, name, version, correctedTime(signedAt, skewMs, tx.now), tx.now],
      );
      tx.audit('sign-visit-form', 'visit', visitId, { role });
    });
  }
}
