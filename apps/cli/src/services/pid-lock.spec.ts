import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentHolder, isAlive, tryLock, waitForLock } from './pid-lock.cjs';

let folder: string;
let base: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bleibe-lock-'));
  base = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

const deadProcess = () => spawnSync(process.execPath, ['-e', '']).pid;
const ticket = (number: number, content: object) => writeFileSync(`${base}.${number}`, JSON.stringify(content));

test('is held by one process until it is released', () => {
  const first = tryLock(base);
  expect(tryLock(base).holder).toMatchObject({ pid: process.pid });
  first.lock!.release();
  expect(currentHolder(base)).toBeNull();
  expect(tryLock(base).lock).not.toBeNull();
});

test('is taken over from a process that no longer lives', () => {
  ticket(7, { pid: deadProcess(), started: '1' });
  expect(tryLock(base).lock).not.toBeNull();
  expect(readdirSync(folder)).toEqual(['lock.8']);
});

test('is taken over when the number of the dead process now belongs to another one', () => {
  ticket(1, { pid: process.pid, started: 'long ago' });
  expect(currentHolder(base)).toBeNull();
  expect(tryLock(base).lock).not.toBeNull();
});

test('stays with a process that has not finished writing its ticket', () => {
  writeFileSync(`${base}.1`, '');
  expect(tryLock(base).holder).toEqual({ pid: 0 });
});

test('is not lost to a ticket that the holder made superfluous', () => {
  const { lock } = tryLock(base);
  lock!.describe({ address: 'http://127.0.0.1:3000' });
  expect(currentHolder(base)).toMatchObject({ address: 'http://127.0.0.1:3000' });
  expect(readdirSync(folder)).toEqual(['lock.1']);
});

test('who waits gets it as soon as it is free, and is told once who is in the way', async () => {
  const { lock } = tryLock(base);
  const onWait = jest.fn();
  const waiting = waitForLock(base, { onWait });
  setTimeout(() => lock!.release(), 250);
  await waiting;
  expect(onWait.mock.calls).toEqual([[expect.objectContaining({ pid: process.pid })]]);
});

test('gives up with a sentence after the time that was given', async () => {
  tryLock(base);
  await expect(waitForLock(base, { timeoutMs: 10 })).rejects.toThrow(/still held by process/);
});

test('tells a living process from a dead one', () => {
  expect(isAlive(process.pid)).toBe(true);
  expect(isAlive(deadProcess())).toBe(false);
});
