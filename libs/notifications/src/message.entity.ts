import { Column, Entity, PrimaryColumn } from 'typeorm';

export const letterKinds = [
  'contact-code',
  'sign-in-code',
  'second-factor-reset',
  'proposal-offered',
  'proposal-asked',
  'proposal-agreed',
  'proposal-ended',
  'proposal-changed',
  'steps-waiting',
  'viewing-proposed',
  'viewing-agreed',
  'listing-cleared',
  'listing-held',
  'listing-confirmation-wanted',
  'listing-expired',
  'listing-week',
  'welcome',
  'survey-invitation',
  'survey-reminder',
  'escalation-raised',
  'follow-up-due',
  'worker-not-back',
  'appointment-changed',
  'duty-reminder',
  'duty-question',
] as const;
export type LetterKind = (typeof letterKinds)[number];

export type MessageState = 'queued' | 'sending' | 'sent' | 'dropped' | 'uncertain';

/** A letter to one person. Its words are put together when it is sent, in the language of that moment (R17). */
@Entity('message')
export class Message {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  @Column('text') kind: LetterKind;
  @Column('jsonb') ids: Record<string, string>;
  @Column('text') occasion: string;
  @Column('text') state: MessageState;
  @Column('timestamptz') sendAfter: Date;
  @Column('timestamptz') createdAt: Date;
  /** In which it was written. */
  @Column('text', { nullable: true }) language: string | null;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
}
