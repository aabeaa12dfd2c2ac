import { type ChildProcess, fork } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';

export type DoorName = 'api' | 'worker' | 'web';

export class DoorFailed extends Error {
  constructor(door: DoorName, log: string) {
    super(`The ${door} door did not start; ${log} says why.`);
    this.name = 'DoorFailed';
  }
}

/** A door in a process of its own, from the compiled code; its log goes to a file. */
export class DoorProcess {
  private child: ChildProcess | null = null;
  private stopping = false;

  constructor(
    readonly name: DoorName,
    private readonly env: Record<string, string>,
    private readonly logFolder: string,
    private readonly onDeath: (door: DoorName) => void = () => undefined,
  ) {}

  /** Resolves when the door says that it is ready. @throws DoorFailed */
  async start(): Promise<void> {
    mkdirSync(this.logFolder, { recursive: true });
    const logFile = join(this.logFolder, `${this.name}.log`);
    const log = createWriteStream(logFile, { flags: 'a' });
    const child = fork(join(process.cwd(), 'dist/apps', this.name, 'src/main.js'), {
      env: { ...process.env, ...this.env, NODE_NO_WARNINGS: '1' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Of its own group, so that Ctrl-C reaches the launcher first and the order of stopping is ours.
      detached: true,
    });
    this.child = child;
    child.stdout?.pipe(log);
    child.stderr?.pipe(log);
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', () => reject(new DoorFailed(this.name, logFile)));
      child.once('error', () => reject(new DoorFailed(this.name, logFile)));
    });
    child.once('exit', () => {
      if (!this.stopping) this.onDeath(this.name);
    });
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Asks the door to close in order, and ends it after 25 s. */
  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), 25_000);
    await gone;
    clearTimeout(impatience);
  }
}
