/** Shelves of the phone. `meta` and `drafts` can be read with the PIN, `outbox` by the server alone. */
const NAME = 'bleibe-field';
const SHELVES = ['meta', 'drafts', 'outbox'] as const;
type Shelf = (typeof SHELVES)[number];

export interface Waiting {
  clientId: string;
  /** By the clock of the phone. */
  at: number;
  sealed: Uint8Array<ArrayBuffer>;
  /** Why the server will not take it; null = it waits. */
  refused: string | null;
}

const done = <Value,>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('store'));
  });

let opened: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  opened ??= (() => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      for (const shelf of SHELVES) request.result.createObjectStore(shelf, { autoIncrement: shelf === 'outbox' });
    };
    return done(request);
  })();
  return opened;
}

const shelf = async (name: Shelf, mode: IDBTransactionMode) => (await open()).transaction(name, mode).objectStore(name);

export const get = async <Value,>(name: Shelf, key: string): Promise<Value | undefined> =>
  (await done((await shelf(name, 'readonly')).get(key))) as Value | undefined;

export const put = async (name: Shelf, key: string, value: unknown): Promise<void> =>
  void (await done((await shelf(name, 'readwrite')).put(value, key)));

export const remove = async (name: Shelf, key: IDBValidKey): Promise<void> =>
  done((await shelf(name, 'readwrite')).delete(key));

/** Everything readable goes; what is sealed for the server stays until it is sent. */
export async function wipe(): Promise<void> {
  for (const name of ['meta', 'drafts'] as const) await done((await shelf(name, 'readwrite')).clear());
}

export const wait = async (waiting: Waiting): Promise<void> =>
  void (await done((await shelf('outbox', 'readwrite')).add(waiting)));

export const refuse = async (key: IDBValidKey, waiting: Waiting): Promise<void> =>
  void (await done((await shelf('outbox', 'readwrite')).put(waiting, key)));

/** In the order in which they were written. */
export async function outbox(): Promise<{ key: IDBValidKey; waiting: Waiting }[]> {
  const box = await shelf('outbox', 'readonly');
  const [keys, all] = await Promise.all([done(box.getAllKeys()), done(box.getAll())]);
  return keys.map((key, index) => ({ key, waiting: all[index] as Waiting }));
}
