import { Injectable } from '@nestjs/common';
import type { Severity } from '@bleibe/calendar';
import { type Actor, Database } from '@bleibe/platform';
import { LEXICON_SEVERITY, type SignalCategory } from '../surveys/answer-rules';
import { dangersIn } from '../surveys/lexicon/dangers-in';
import { subjectKindOf } from '../tenancies/subject-kind';
import { Tenancy } from '../tenancies/tenancy.entity';
import { raise } from './raise';

export interface Concern {
  tenancyId: string;
  personId: string;
  /** What the worker says it is about; null = only the words count. */
  about: { category: SignalCategory; severity: Severity } | null;
  /** What the person said or wrote; goes through the danger lexicon and is not kept. */
  words: { text: string; language: string } | null;
}

/** A worker notes what was said on the telephone or in a letter; it raises what the same words in a survey would. */
@Injectable()
export class NoteConcern {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a tenancy of another organisation, or somebody who is not of this one */
  async run(actor: Actor, { tenancyId, personId, about, words }: Concern): Promise<void> {
    await this.db.inContext(actor, (tx) => tx.one(Tenancy, { id: tenancyId }));
    await this.db.onBehalfOf(actor, async (tx) => {
      const tenancy = await tx.lock(Tenancy, { id: tenancyId });
      await subjectKindOf(tx, tenancy, personId);
      const found = words ? dangersIn(words.text, words.language) : [];
      const heard = found.map((category) => ({ category, severity: LEXICON_SEVERITY, itemCode: 'heard' }));
      await raise(tx, tenancy, personId, [...heard, ...(about ? [{ ...about, itemCode: 'noted' }] : [])], null);
      tx.audit('note-concern', 'tenancy', tenancyId);
    });
  }
}
