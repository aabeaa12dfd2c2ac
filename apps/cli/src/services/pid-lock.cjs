// Plain JavaScript, because the bootstrap needs it before anything is compiled.
'use strict';
const { execFileSync } = require('node:child_process');
const { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { basename, dirname } = require('node:path');

/** A ticket is written right after it is created; one that is still empty after this long belongs to nobody. */
const WRITING_MS = 2_000;

/**
 * When a process began, in words of the system, or null when it does not live. A number alone proves nothing:
 * inside a container the same few numbers come back after every restart.
 */
function startOf(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return null;
  }
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
    }
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name of the program stands in brackets and may hold anything; the fields that count follow the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? null : fields[19];
  } catch {
    return 'unknown';
  }
}

function isAlive(pid, started = 'unknown') {
  const now = startOf(pid);
  return now !== null && (now === 'unknown' || started === 'unknown' || now === started);
}

function ticketsOf(base) {
  const prefix = `${basename(base)}.`;
  return readdirSync(dirname(base))
    .filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
    .map((name) => Number(name.slice(prefix.length)))
    .sort((a, b) => b - a);
}

/** Who holds the ticket; null for a released ticket or a dead holder; undefined when the ticket itself is gone. */
function holderOf(file) {
  try {
    const text = readFileSync(file, 'utf8');
    if (text === '') return Date.now() - statSync(file).mtimeMs < WRITING_MS ? { pid: 0 } : null;
    const holder = JSON.parse(text);
    return holder.pid && isAlive(holder.pid, holder.started) ? holder : null;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function currentHolder(base) {
  try {
    const [highest] = ticketsOf(base);
    return (highest && holderOf(`${base}.${highest}`)) || null;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * A lock of one process that a killed holder cannot keep. Each holder owns a numbered ticket file and only the
 * highest number counts; a ticket goes away only after a higher one exists. So two processes that both find a
 * dead holder cannot both win, which a lock file that is deleted and made again does not promise.
 */
function tryLock(base, details = {}) {
  mkdirSync(dirname(base), { recursive: true });
  for (;;) {
    const highest = ticketsOf(base)[0] ?? 0;
    const holder = highest > 0 ? holderOf(`${base}.${highest}`) : null;
    if (holder === undefined) continue;
    if (holder) return { lock: null, holder };

    const number = highest + 1;
    const file = `${base}.${number}`;
    const identity = { pid: process.pid, started: startOf(process.pid) };
    try {
      writeFileSync(file, JSON.stringify({ ...identity, ...details }), { flag: 'wx' });
    } catch (error) {
      if (error.code === 'EEXIST') continue;
      throw error;
    }
    const tickets = ticketsOf(base);
    if (tickets[0] !== number) {
      rmSync(file, { force: true });
      continue;
    }
    for (const older of tickets.slice(1)) rmSync(`${base}.${older}`, { force: true });
    const replace = (content) => {
      writeFileSync(`${file}-new`, JSON.stringify(content));
      renameSync(`${file}-new`, file);
    };
    return {
      holder: null,
      lock: { describe: (more) => replace({ ...identity, ...details, ...more }), release: () => replace({}) },
    };
  }
}

/** As `tryLock`, but waits. `onWait` is told once who is in the way. */
async function waitForLock(base, { timeoutMs = Infinity, onWait = () => {} } = {}) {
  const end = Date.now() + timeoutMs;
  for (let told = false; ;) {
    const { lock, holder } = tryLock(base);
    if (lock) return lock;
    if (!told) onWait(holder);
    told = true;
    if (Date.now() > end) throw new Error(`${base} is still held by process ${holder.pid}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

module.exports = { currentHolder, isAlive, tryLock, waitForLock };
