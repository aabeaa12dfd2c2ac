/**
 * Keeps the frame of the visits without network: page, script, words, style. No data about anybody goes through here;
 * what the server answers to `packet.json` and `outbox` is never kept.
 */
interface Worker {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(
    name: 'install' | 'activate',
    run: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(
    name: 'fetch',
    run: (event: { request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
}

{
  const worker = self as unknown as Worker;
  const FRAME = 'bleibe-field-1';
  const PATIENCE_MS = 4_000;
  const files = [
    '/field/visits',
    '/field/words.json',
    '/field/manifest.webmanifest',
    '/field/icon.svg',
    '/assets/style.css',
    ...['app', 'dom', 'drafts', 'outbox', 'screens', 'store', 'vault'].map((name) => `/field/app/${name}.mjs`),
  ];

  worker.addEventListener('install', (event) => {
    event.waitUntil(
      caches
        .open(FRAME)
        .then((frame) => frame.addAll(files))
        .then(() => worker.skipWaiting()),
    );
  });

  worker.addEventListener('activate', (event) => {
    const clear = async () => {
      for (const name of await caches.keys())
        if (name.startsWith('bleibe-field') && name !== FRAME) await caches.delete(name);
      await worker.clients.claim();
    };
    event.waitUntil(clear());
  });

  const fresh = async (request: Request, path: string): Promise<Response> => {
    const frame = await caches.open(FRAME);
    try {
      const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
      if (!answer.ok || answer.redirected) throw new Error('no answer to keep');
      await frame.put(path, answer.clone());
      return answer;
    } catch {
      return (await frame.match(path)) ?? Response.error();
    }
  };

  worker.addEventListener('fetch', (event) => {
    const { pathname } = new URL(event.request.url);
    if (event.request.method === 'GET' && files.includes(pathname)) event.respondWith(fresh(event.request, pathname));
  });
}
