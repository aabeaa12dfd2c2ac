import type { Result } from '../api/client';
import { nowOf } from '../api/now';
import type { Problem } from '../api/types';
import { asksForFactor } from '../door/hang-up';
import type { Visitor } from '../door/visitor';
import { linkTo } from '../paths';
import type { LetterBox } from './letter-box';
import { ownerOf } from './make-packet';
import type { Letter, Receipt } from './packet';

type Synced = Extract<Receipt, { state: 'taken' }>['form'];

/**
 * Opens one letter of a phone and hands it to the API, as the person who is signed in and who wrote it.
 * @returns null when she has to sign in again first
 */
export async function takeLetter(
  v: Visitor,
  box: LetterBox,
  clientId: string,
  sealed: Buffer,
): Promise<Receipt | null> {
  const letter = box.open(clientId, sealed) as Letter | null;
  if (!letter || letter.clientId !== clientId) return { state: 'refused', why: v.t.field.unreadable };
  // Somebody else has signed in on this phone since: it is not hers to send.
  if (letter.owner !== ownerOf(v)) return { state: 'later', why: v.t.field.otherOwner };
  const result = await hand(v, letter);
  if (result.ok) return { state: 'taken', form: letter.kind === 'form' ? (result.data as Synced) : null };
  const { problem } = result;
  if (problem.status === 401 || asksForFactor(problem)) return null;
  const why = problem.problems?.[0]?.message ?? problem.detail;
  return isForGood(problem) ? { state: 'refused', why } : { state: 'later', why };
}

/** What will be refused tomorrow too; a server in trouble or too many tries are no answer. */
const isForGood = ({ status }: Problem): boolean => status >= 400 && status < 500 && ![408, 429].includes(status);

async function hand(v: Visitor, letter: Letter): Promise<Result<unknown>> {
  const { clientId, visitId: id, writtenAt, skewMs } = letter;
  const when = { writtenAt, skewMs };
  switch (letter.kind) {
    case 'form': {
      const { baseVersion, own, fields } = letter;
      return v.api.post(linkTo('/visits/:id/form', { id }), { clientId, baseVersion, own, fields, ...when });
    }
    case 'report': {
      const { outcome, note } = letter;
      const now = await nowOf(v);
      const doneAt = new Date(Math.min(Date.parse(writtenAt) - skewMs, now.getTime())).toISOString();
      const report = { clientId, doneAt, outcome, concerns: [], note };
      return v.api.post(linkTo('/visits/:id/reports', { id }), report);
    }
    case 'signature': {
      const { role, name, agrees } = letter;
      return v.api.post(linkTo('/visits/:id/signatures', { id }), { clientId, role, name, agrees, ...when });
    }
    case 'photo':
      return v.api.put(
        linkTo('/visits/:id/photos/:photo', { id, photo: clientId }),
        Buffer.from(letter.base64, 'base64'),
      );
    case 'arrive':
      return v.api.post(linkTo('/visits/:id/arrivals', { id }), { minutes: letter.minutes, ...when });
    case 'leave':
      return v.api.post(linkTo('/visits/:id/departures', { id }));
  }
}
