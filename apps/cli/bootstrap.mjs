// The first thing that runs on a fresh machine: nothing is installed or compiled yet, so this is plain Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants as files, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import locks from './src/services/pid-lock.cjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);

const MAIN = 'dist/apps/cli/src/main.js';
const STAMP = 'node_modules/.bleibe-lock';
const CHROME_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const TOOLS = {
  jest: 'node_modules/jest/bin/jest.js',
  tsc: 'node_modules/typescript/bin/tsc',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
};

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const secondsSince = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;

/** Stops here with one sentence. */
class Mistake extends Error {}

// ------------------------------------------------------------------------------------------------- processes

const children = new Set();
let stoppedBy;

function startProcess(command, args, options) {
  const child = spawn(command, args, options);
  children.add(child);
  return child;
}

/** The exit code, counted as shells do when a signal ended the process. */
function endOf(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      children.delete(child);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

const run = (command, args, options) => endOf(startProcess(command, args, { stdio: 'inherit', ...options }));

/** As `run`, but keeps what the program says and shows that time passes. */
async function runWithTicker(label, command, args, options) {
  const start = Date.now();
  const terminal = process.stdout.isTTY;
  if (!terminal) console.error(`${label} …`);
  const tick = () =>
    terminal ? process.stdout.write(`\r${label} … ${secondsSince(start)} `) : console.error('  still busy …');
  const ticker = setInterval(tick, terminal ? 200 : 15_000);
  const child = startProcess(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await endOf(child).finally(() => clearInterval(ticker));
  if (terminal) process.stdout.write('\r\x1b[K');
  // What a stopped program complains about is no news to who stopped it.
  if (stoppedBy) process.exit(128 + constants.signals[stoppedBy]);
  return { code, output, took: secondsSince(start) };
}

function passOn(signal) {
  stoppedBy = signal;
  if (children.size === 0) process.exit(128 + constants.signals[signal]);
  for (const child of children) child.kill(signal);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => passOn(signal));

/** Who started us, as far up as npm: on Linux npm may stand behind the shell it calls. */
function startedBy() {
  try {
    const [, program, , parent] = readFileSync(`/proc/${process.ppid}/stat`, 'latin1').match(/\((.*)\) (\S+) (\d+)/);
    return program.endsWith('sh') ? `${process.ppid} ${parent}` : `${process.ppid}`;
  } catch {
    return `${process.ppid}`;
  }
}

if (process.env.npm_lifecycle_event) {
  // A killed npm cannot tell us; without this the product would go on with nobody there to stop it.
  const npm = startedBy();
  setInterval(() => startedBy() !== npm && passOn('SIGTERM'), 500).unref();
}

// ------------------------------------------------------------------------------------ Node, packages, building

function fits(version, range) {
  const numbers = (text) => text.match(/\d+/g).map(Number);
  const [major, minor, patch] = numbers(version);
  return range.split('||').some((part) => {
    const [m, n = 0, p = 0] = numbers(part);
    const atLeast = major !== m ? major > m : minor !== n ? minor > n : patch >= p;
    return atLeast && (part.trim().startsWith('>=') || major === m);
  });
}

function checkNode() {
  const { engines } = readJson('package.json');
  if (fits(process.versions.node, engines.node)) return;
  throw new Mistake(
    `Bleibe needs Node.js ${engines.node}, but this is ${process.versions.node}; Node.js 24 is a good choice.`,
  );
}

/** Packages may also have been installed by npm itself; its own record says which. */
function npmInstalled({ withTools }) {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const wanted = readJson('package-lock.json').packages;
  const present = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(wanted).every(([path, { version, optional, dev, devOptional }]) => {
    if (path === '' || present[path]?.version === version) return true;
    return !present[path] && (optional || devOptional || (dev && !withTools));
  });
}

/** What node_modules was made from; a folder copied from another kind of machine does not count. */
const stampFor = (kind) => {
  const digest = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  return `${digest} ${process.platform}-${process.arch} ${kind}`;
};

async function install({ withTools }) {
  const stamps = withTools ? [stampFor('all')] : [stampFor('all'), stampFor('run')];
  if (existsSync(STAMP) && stamps.includes(readFileSync(STAMP, 'utf8'))) return;

  const stampedOtherwise = existsSync(STAMP);
  if (stampedOtherwise || !npmInstalled({ withTools })) {
    const count = Object.keys(readJson('package-lock.json').packages).length;
    const npm = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ['npm', []];
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', ...(withTools ? ['--include=dev'] : [])];
    const label = `Installing about ${count} packages (half a minute or so)`;
    const { code, output, took } = await runWithTicker(label, npm[0], [...npm[1], ...args]);
    if (code !== 0) throw new Mistake(`${output.trim()}\nThe packages could not be installed.`);
    console.error(`Installed the packages in ${took}.`);
    installHook();
  }
  writeFileSync(STAMP, stampFor(withTools || process.env.NODE_ENV !== 'production' ? 'all' : 'run'));
}

/** The checks run before a commit too. Whoever has set another folder for hooks keeps it. */
function installHook() {
  if (!existsSync('.git')) return;
  const git = (...args) => spawnSync('git', args, { encoding: 'utf8' });
  if (git('config', 'core.hooksPath').stdout === '') git('config', 'core.hooksPath', '.githooks');
}

/** Installs and builds what is missing; two bootstraps in one folder take turns. */
async function prepare({ withTools }) {
  const lock = await locks.waitForLock('.bleibe/bootstrap.lock', {
    onWait: ({ pid }) => console.error(`Waiting for process ${pid}, which is installing or building here …`),
  });
  try {
    await install({ withTools });
    const code = await run(process.execPath, ['apps/cli/build.mjs']);
    if (code !== 0) throw new Mistake('The build failed.');
  } finally {
    lock.release();
  }
}

// ---------------------------------------------------------------------------------------------------- commands

/** The channel tells main.js when this process is gone, even when it was killed. */
function runMain(command, args) {
  return run(process.execPath, ['--enable-source-maps', MAIN, command, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
}

function findChrome() {
  const given = process.env.CHROME_PATH;
  if (given && !existsSync(given)) throw new Mistake(`CHROME_PATH names ${given}, but there is no such file.`);
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => CHROME_NAMES.map((name) => join(folder, name)));
  return given || [...candidates, MAC_CHROME].find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, files.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Chromium for the browser tests, with letters for every language we speak; undefined when there is none to get. */
async function provideChrome() {
  const found = findChrome();
  if (found) return found;
  const apt = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'apt-get'))
    .find(isProgram);
  if (!apt || process.getuid() !== 0) {
    console.log(
      'Browser tests are skipped: no Chromium on PATH or in CHROME_PATH, and only root can install one with apt-get.',
    );
    return undefined;
  }
  const script = `${apt} update && ${apt} install -y --no-install-recommends chromium fonts-noto-core`;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const label = 'Installing Chromium and fonts with apt-get for the browser tests (a minute or so)';
  const { code, output } = await runWithTicker(label, 'sh', ['-c', script], { env });
  if (code !== 0)
    console.log(`Browser tests are skipped: apt-get could not install Chromium: ${output.trim().split('\n').at(-1)}`);
  return findChrome();
}

async function runTests(args) {
  // Who asks for some files of the rules only does not wait for a browser.
  const files = args.filter((arg) => !arg.startsWith('-'));
  const needsBrowser = files.length === 0 || files.some((file) => file.includes('browser'));
  const chrome = needsBrowser ? await provideChrome() : findChrome();
  const env = { ...process.env, ...(chrome ? { CHROME_PATH: chrome } : {}) };
  return run(process.execPath, [TOOLS.jest, ...args], { env });
}

async function runChecks() {
  const steps = [
    ['types', TOOLS.tsc, '-p', '.'],
    ['lint', TOOLS.eslint, '.'],
    ['formatting', TOOLS.prettier, '--check', '.'],
    ['allowed imports', TOOLS.depcruise, '--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'migrations', 'test'],
    ['generated files', MAIN, 'check-generated'],
  ];
  let failed = 0;
  for (const [name, ...args] of steps) {
    const { code, output, took } = await runWithTicker(`Checking ${name}`, process.execPath, args);
    if (code !== 0) failed++;
    if (code !== 0) console.log(output.trimEnd());
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${took})`);
  }
  return failed > 0 ? 1 : 0;
}

try {
  const [command = 'help', ...args] = process.argv.slice(2);
  const withTools = command === 'test' || command === 'check';
  checkNode();
  await prepare({ withTools });
  if (command === 'test') process.exitCode = await runTests(args);
  else if (command === 'check') process.exitCode = await runChecks();
  else process.exitCode = await runMain(command, args);
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
