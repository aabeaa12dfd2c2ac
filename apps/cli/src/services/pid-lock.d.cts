export interface Holder {
  /** 0 while the holder is still writing its ticket. */
  pid: number;
  [detail: string]: unknown;
}

export interface Lock {
  /** Adds details that others may read while the lock is held. */
  describe(more: Record<string, unknown>): void;
  release(): void;
}

/** @param base path of the lock; ticket files `<base>.<number>` are kept beside it */
export function tryLock(
  base: string,
  details?: Record<string, unknown>,
): { lock: Lock; holder: null } | { lock: null; holder: Holder };

/** @throws Error when the lock is still held after `timeoutMs` */
export function waitForLock(
  base: string,
  options?: { timeoutMs?: number; onWait?: (holder: Holder) => void },
): Promise<Lock>;

/** The living holder, or null. */
export function currentHolder(base: string): Holder | null;

/** @param started as `startOf` said when the process was recorded; without it any process of that number counts */
export function isAlive(pid: number, started?: string): boolean;
