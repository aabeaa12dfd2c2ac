import { Socket } from 'node:net';

/** Tests speak to this machine only: a test that needs the world outside proves nothing about the product. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/i;

interface Target {
  host?: string;
  path?: string;
}

/** `connect` may be called as (options), (port, host), (path), or, by Node itself, with one list of all that. */
function targetOf(args: unknown[]): Target {
  const [first, second] = args;
  if (Array.isArray(first)) return targetOf(first);
  if (typeof first === 'object' && first !== null) return first;
  if (typeof first === 'number' || /^\d+$/.test(String(first)))
    return typeof second === 'string' ? { host: second } : {};
  return { path: String(first) };
}

type Connect = (this: Socket, ...args: unknown[]) => Socket;

const guarded = Symbol.for('bleibe.no-network');
const prototype = Socket.prototype as unknown as { connect: Connect & { [guarded]?: true } };

// Jest shares Node's own modules between the files of a worker, so the second file finds the guard in place.
if (!prototype.connect[guarded]) {
  const connect = prototype.connect;
  prototype.connect = Object.assign(
    function (this: Socket, ...args: unknown[]): Socket {
      const { host, path } = targetOf(args);
      if (!path && host && !LOOPBACK.test(host)) {
        throw new Error(`A test tried to reach ${host}; tests may speak to this machine only.`);
      }
      return connect.apply(this, args);
    },
    { [guarded]: true as const },
  );
}
