import type { Letter, Receipt } from '../../field/packet.js';
import { base64Of } from './dom.mjs';
import { outbox, refuse, remove, wait } from './store.mjs';
import { sealLetter } from './vault.mjs';

export type Unwritten<One = Letter> = One extends Letter ? Omit<One, 'clientId' | 'writtenAt'> : never;

/** Seals a letter and lets it wait. @returns its id */
export async function post(boxKey: string, letter: Unwritten, clientId: string = crypto.randomUUID()): Promise<string> {
  const whole = { ...letter, clientId, writtenAt: new Date(Date.now()).toISOString() };
  const sealed = await sealLetter(boxKey, clientId, whole);
  await wait({ clientId, at: Date.now(), sealed, refused: null });
  return clientId;
}

export type Sent = 'all' | 'offline' | 'signed-out' | 'later';

/**
 * Sends what waits, the oldest first, each until the server has said that it has it. What is sent twice is taken once.
 * @param heard what became of one letter
 */
export async function flush(heard: (clientId: string, receipt: Receipt) => Promise<void>): Promise<Sent> {
  let kept: Sent = 'all';
  for (const { key, waiting } of await outbox()) {
    if (waiting.refused !== null) continue;
    const answer = await send(waiting.clientId, waiting.sealed);
    if (typeof answer === 'string') return answer;
    if (answer.state === 'taken') await remove('outbox', key);
    if (answer.state === 'refused') await refuse(key, { ...waiting, refused: answer.why });
    // One that has to wait must not hold up the others.
    if (answer.state === 'later') kept = 'later';
    await heard(waiting.clientId, answer);
  }
  return kept;
}

async function send(clientId: string, sealed: Uint8Array): Promise<Receipt | 'offline' | 'signed-out'> {
  try {
    const response = await fetch('/field/outbox', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-bleibe-field': '1' },
      body: JSON.stringify({ clientId, sealed: base64Of(sealed) }),
    });
    if (response.status === 401) return 'signed-out';
    if (!response.ok) return 'offline';
    return (await response.json()) as Receipt;
  } catch {
    return 'offline';
  }
}
