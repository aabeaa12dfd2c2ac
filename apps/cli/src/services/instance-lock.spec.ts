import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AlreadyRunning, instanceIn, lockInstance } from './instance-lock';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bleibe-instance-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('a second start in the same folder says who runs and where, once that is known', () => {
  const lock = lockInstance(folder);
  expect(() => lockInstance(folder)).toThrow(
    new AlreadyRunning(folder, { pid: process.pid, address: null }), // still starting
  );
  lock.announce('http://127.0.0.1:3000');
  expect(() => lockInstance(folder)).toThrow(
    `Bleibe is already running in ${folder} (process ${process.pid}) and answers at http://127.0.0.1:3000.`,
  );
});

test('after a clean stop the folder is free', () => {
  lockInstance(folder).release();
  expect(instanceIn(folder)).toBeNull();
  expect(() => lockInstance(folder)).not.toThrow();
});

test('nothing runs in a folder that does not exist', () => {
  expect(instanceIn(join(folder, 'nowhere'))).toBeNull();
});
