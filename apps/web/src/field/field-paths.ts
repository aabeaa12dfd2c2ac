/** Everything under one folder, so that the service worker reaches these pages and no other. */
const FOLDER = '/field';

export const fieldPaths = {
  scope: `${FOLDER}/`,
  visits: `${FOLDER}/visits`,
  left: `${FOLDER}/left`,
  words: `${FOLDER}/words.json`,
  packet: `${FOLDER}/packet.json`,
  outbox: `${FOLDER}/outbox`,
  manifest: `${FOLDER}/manifest.webmanifest`,
  icon: `${FOLDER}/icon.svg`,
  worker: `${FOLDER}/service-worker.mjs`,
  script: (name: string) => `${FOLDER}/app/${name}.mjs`,
} as const;

/** Modules of the island; the service worker is served at an address of its own, because its folder is its reach. */
export const fieldModules = ['app', 'dom', 'drafts', 'left', 'outbox', 'screens', 'store', 'vault'] as const;
