import type { FieldWords } from '../../field/field-door.js';
import type { PackedVisit, Packet, Receipt } from '../../field/packet.js';
import { el, fill, shrink } from './dom.mjs';
import { type Draft, newDraft, unsent, whenSent, whenTaken } from './drafts.mjs';
import { type Sent, flush, post } from './outbox.mjs';
import { clock, listScreen, pinScreen, visitScreen } from './screens.mjs';
import { get, outbox, put, remove, wipe } from './store.mjs';
import { type Lock, type Locked, lockValue, newLock, openLock, unlockValue } from './vault.mjs';

const MOST_TRIES = 5;
const USUAL_MINUTES = 60;
const DAY_MS = 86_400_000;
/** trust.md: what waits so long is said aloud. */
const REMIND_AFTER_DAYS = 3;

/** What may be known of a packet without the PIN. */
interface About {
  owner: string;
  /** By the clock of the phone. */
  fetchedAt: number;
  expiresAt: number;
  skewMs: number;
  boxKey: string;
}

type Notes = Record<string, { isIn?: boolean; isFinished?: boolean }>;

let words: FieldWords;
let key: CryptoKey | null = null;
let packet: Packet | null = null;
let about: About | null = null;
let link: Sent | 'sending' = 'sending';
/** What this phone has done that the packet does not know yet. */
let notes: Notes = {};
let openVisit: string | null = null;
let draft: Draft | null = null;
let said = '';

const place = () => document.getElementById('field') as HTMLElement;
const show = (...nodes: Node[]) => place().replaceChildren(...nodes);

async function begin(): Promise<void> {
  words = (await (await fetch('/field/words.json')).json()) as FieldWords;
  // Without it everything works but opening the page without network.
  void navigator.serviceWorker?.register('/field/service-worker.mjs', { scope: '/field/' }).catch(() => undefined);
  void navigator.storage?.persist?.();
  if (!globalThis.crypto?.subtle || !globalThis.indexedDB) return tell(words.t.noStore);
  about = (await get<About>('meta', 'about')) ?? null;
  await showLock('');
  for (const name of ['online', 'offline']) addEventListener(name, () => void sync());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void sync());
  await sync();
}

/** After three days by the last word of the server nothing readable stays. */
async function letGo(): Promise<void> {
  if (!about || Date.now() < about.expiresAt) return;
  await forget();
  await showLock(words.t.expired);
}

async function forget(): Promise<void> {
  await wipe();
  [key, packet, about, draft, openVisit, notes] = [null, null, null, null, null, {}];
}

async function showLock(message: string): Promise<void> {
  const lock = await get<Lock>('meta', 'lock');
  const open = async (pin: string) => {
    if (!lock) {
      if (!/^\d{6,}$/.test(pin)) return showLock(words.t.pinShort);
      const made = await newLock(pin);
      await put('meta', 'lock', made.lock);
      return enter(made.key);
    }
    const tried = (await get<number>('meta', 'tries')) ?? 0;
    // Counted before it is tried: switching the phone off does not give the try back.
    await put('meta', 'tries', tried + 1);
    const found = await openLock(lock, pin);
    if (found) {
      await put('meta', 'tries', 0);
      return enter(found);
    }
    if (tried + 1 < MOST_TRIES) return showLock(fill(words.t.pinWrong, { left: MOST_TRIES - tried - 1 }));
    await forget();
    return showLock(words.t.pinGone);
  };
  const notice = message || said;
  said = '';
  show(pinScreen(words, { isNew: !lock, said: notice, submit: (pin) => void open(pin) }));
}

async function enter(opened: CryptoKey): Promise<void> {
  key = opened;
  const kept = await get<Locked>('meta', 'packet');
  packet = kept ? await unlockValue<Packet>(key, kept) : null;
  const noted = await get<Locked>('meta', 'notes');
  notes = noted ? await unlockValue<Notes>(key, noted) : {};
  await showList();
  await sync();
}

// ------------------------------------------------------------------------------------------------- the server

let running: Promise<void> | null = null;

/** Sends what waits, then takes a fresh packet along. Two at once would do everything twice. */
function sync(): Promise<void> {
  running ??= syncOnce().finally(() => (running = null));
  return running;
}

async function syncOnce(): Promise<void> {
  link = 'sending';
  await letGo();
  await tellState();
  link = await flush(heard);
  if (key && (link === 'all' || link === 'later')) await fetchPacket();
  await tellState();
}

async function heard(clientId: string, receipt: Receipt): Promise<void> {
  if (receipt.state !== 'taken' || !receipt.form || !key) return;
  for (const { id } of packet?.visits ?? []) {
    const of = await draftOf(id);
    if (!of?.own.includes(clientId)) continue;
    const before = JSON.stringify([of.values, of.conflicts]);
    const merged = whenTaken(id === openVisit && draft ? draft : of, clientId, receipt.form);
    await keepDraft(id, merged);
    // Drawn anew only where a colleague's answer came in: somebody may be typing.
    const isNews = before !== JSON.stringify([merged.values, merged.conflicts]);
    if (id === openVisit && isNews) await showVisit(id);
  }
}

async function fetchPacket(): Promise<void> {
  let answer: Response;
  try {
    answer = await fetch('/field/packet.json');
  } catch {
    link = 'offline';
    return;
  }
  if (answer.status === 401) link = 'signed-out';
  // No aftercare worker any more: what was taken along is not hers.
  if (answer.status === 403) {
    await forget();
    return showLock('');
  }
  if (!answer.ok || !key) return;
  const fresh = (await answer.json()) as Packet;
  if (about && about.owner !== fresh.owner) {
    await forget();
    return showLock('');
  }
  const skewMs = Math.round(Date.now() - Date.parse(fresh.now));
  const { owner, boxKey } = fresh;
  about = { owner, boxKey, skewMs, fetchedAt: Date.now(), expiresAt: Date.parse(fresh.expiresAt) + skewMs };
  packet = fresh;
  const waits = (await outbox()).some(({ waiting }) => waiting.refused === null);
  if (!waits) notes = {};
  await put('meta', 'about', about);
  await put('meta', 'packet', await lockValue(key, packet));
  await put('meta', 'notes', await lockValue(key, notes));
  if (!openVisit) await showList();
}

// ------------------------------------------------------------------------------------------------- in words

function tell(text: string): void {
  const state = document.getElementById('state');
  if (state) state.textContent = text;
}

async function tellState(): Promise<void> {
  const { t } = words;
  const waiting = (await outbox()).filter((one) => one.waiting.refused === null).map((one) => one.waiting);
  const time = about ? clock(words, about.fetchedAt) : '–';
  const lines = {
    sending: t.sending,
    all: about ? fill(t.synced, { time }) : t.noPacket,
    offline: about ? fill(t.offline, { time }) : t.noPacket,
    'signed-out': t.signedOut,
    later: t.otherOwner,
  };
  const days = waiting[0] ? Math.floor((Date.now() - waiting[0].at) / DAY_MS) : 0;
  tell(
    [
      lines[link],
      waiting.length > 0 && link !== 'sending' ? fill(t.waiting, { count: waiting.length }) : '',
      days >= REMIND_AFTER_DAYS ? fill(t.overdue, { days }) : '',
    ].join(' '),
  );
  if (link === 'signed-out') {
    document.getElementById('state')?.append(' ', el('a', { href: '/sign-in?next=/field/visits' }, t.signIn));
  }
}

async function refusals(): Promise<Node[]> {
  const refused = (await outbox()).filter(({ waiting }) => waiting.refused !== null);
  return refused.map(({ key: at, waiting }) =>
    el(
      'div',
      { class: 'notice notice-bad' },
      el('p', {}, fill(words.t.refused, { why: waiting.refused ?? '' })),
      el(
        'button',
        { class: 'button button-quiet', type: 'button', click: () => void remove('outbox', at).then(showList) },
        words.t.drop,
      ),
    ),
  );
}

// ------------------------------------------------------------------------------------------------- screens

async function showList(): Promise<void> {
  openVisit = null;
  draft = null;
  const finished = Object.keys(notes).filter((id) => notes[id]?.isFinished);
  const list = { visits: packet?.visits ?? [], today: packet?.today ?? '', finished, refused: await refusals() };
  const lockAgain = () => {
    [key, packet, notes] = [null, null, {}];
    void showLock('');
  };
  show(
    listScreen(words, list, {
      open: (id) => void openOne(id),
      lock: lockAgain,
      wipe: () => void (confirm(words.t.wipeSure) && forget().then(() => showLock(''))),
    }),
  );
}

const visitOf = (id: string): PackedVisit | undefined => {
  const visit = packet?.visits.find((one) => one.id === id);
  return visit && { ...visit, isIn: notes[id]?.isIn ?? visit.isIn };
};

async function draftOf(id: string): Promise<Draft | null> {
  const kept = await get<Locked>('drafts', id);
  return kept && key ? unlockValue<Draft>(key, kept) : null;
}

async function keepDraft(id: string, changed: Draft): Promise<void> {
  // The same object, because the fields on the screen hold on to it.
  if (id === openVisit) draft = Object.assign(draft ?? changed, changed);
  if (key) await put('drafts', id, await lockValue(key, changed));
}

async function openOne(id: string): Promise<void> {
  const visit = visitOf(id);
  if (!visit) return;
  openVisit = id;
  draft = (await draftOf(id)) ?? newDraft(visit);
  said = '';
  await showVisit(id);
  document.getElementById('visit')?.focus();
}

async function showVisit(id: string): Promise<void> {
  const visit = visitOf(id);
  if (!visit || !draft) return showList();
  const screen = visitScreen(
    words,
    { visit, draft, said },
    {
      // What is typed lives in the fields; the screen is drawn anew only when something else has changed it.
      changed: (changed) => void keepDraft(id, changed),
      keep: () =>
        void keepVisit(id)
          .then(() => showVisit(id))
          .then(sync),
      finish: () => void finishVisit(id),
      photo: (file) => void addPhoto(id, file),
      arrive: () => void come(id, true),
      leave: () => void come(id, false),
      back: () => void showList(),
    },
  );
  show(screen);
}

const letterOf = (id: string) => ({ owner: about?.owner ?? '', visitId: id, skewMs: about?.skewMs ?? 0 });

/** Seals what was changed; it goes as soon as it can. */
async function keepVisit(id: string): Promise<void> {
  if (!draft || !about) return;
  const fields = unsent(draft);
  if (Object.keys(fields).length > 0) {
    const form = { kind: 'form', baseVersion: draft.base, own: draft.own, fields } as const;
    // The draft knows of the change before it can leave, so that its answer finds it.
    const clientId = crypto.randomUUID();
    await keepDraft(id, whenSent(draft, clientId, fields));
    await post(about.boxKey, { ...letterOf(id), ...form }, clientId);
  }
  said = words.t.kept;
}

async function finishVisit(id: string): Promise<void> {
  if (!draft || !about) return;
  const { outcome, note, signer, signerRole, agrees } = draft;
  const name = signer.trim();
  said = !outcome ? words.t.outcomeMissing : name && !agrees ? words.t.agreeMissing : '';
  if (said) return showVisit(id);
  await keepVisit(id);
  if (name) await post(about.boxKey, { ...letterOf(id), kind: 'signature', role: signerRole, name, agrees });
  await post(about.boxKey, { ...letterOf(id), kind: 'report', outcome, note });
  await jot(id, { isFinished: true });
  await remove('drafts', id);
  await showList();
  tell(words.t.sealed);
  await sync();
}

async function addPhoto(id: string, file: File): Promise<void> {
  if (!draft || !about) return;
  try {
    await post(about.boxKey, { ...letterOf(id), kind: 'photo', base64: await shrink(file) });
    await keepDraft(id, { ...draft, photos: draft.photos + 1 });
    said = words.t.sealed;
  } catch {
    said = words.t.photoBad;
  }
  await showVisit(id);
  await sync();
}

async function come(id: string, isIn: boolean): Promise<void> {
  if (!about) return;
  const letter = isIn ? ({ kind: 'arrive', minutes: USUAL_MINUTES } as const) : ({ kind: 'leave' } as const);
  await post(about.boxKey, { ...letterOf(id), ...letter });
  await jot(id, { isIn });
  await showVisit(id);
  await sync();
}

async function jot(id: string, noted: Notes[string]): Promise<void> {
  notes = { ...notes, [id]: { ...notes[id], ...noted } };
  if (key) await put('meta', 'notes', await lockValue(key, notes));
}

void begin();
