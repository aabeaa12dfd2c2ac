/**
 * The arrows of the house (README, "The house on one page"). Call down, publish up: a room imports only what this
 * table allows, through its index; doors import rooms; nothing imports a door.
 */
const arrows = {
  calendar: [],
  disclosure: [],
  scoring: ['calendar'],
  platform: [],
  places: ['platform', 'calendar', 'scoring'],
  accounts: ['platform', 'places', 'disclosure', 'calendar'],
  notifications: ['platform', 'accounts', 'calendar', 'places'],
  seekers: ['platform', 'places', 'accounts', 'notifications', 'calendar', 'disclosure', 'scoring'],
  listings: ['platform', 'places', 'accounts', 'notifications', 'calendar', 'disclosure', 'scoring'],
  checks: ['platform', 'places', 'accounts', 'notifications', 'seekers', 'listings', 'calendar', 'disclosure'],
  matching: [
    'platform',
    'places',
    'accounts',
    'notifications',
    'seekers',
    'listings',
    'checks',
    'calendar',
    'disclosure',
    'scoring',
  ],
  aftercare: [
    'platform',
    'places',
    'accounts',
    'notifications',
    'seekers',
    'listings',
    'checks',
    'matching',
    'calendar',
    'disclosure',
  ],
  reports: ['platform', 'seekers', 'matching', 'aftercare', 'calendar', 'disclosure', 'scoring'],
  // Sentences for the codes of all rooms; read by doors only. Types alone may be imported, see the rule below.
  words: [
    'scoring',
    'checks',
    'matching',
    'aftercare',
    'listings',
    'accounts',
    'notifications',
    'seekers',
    'calendar',
    'disclosure',
    'platform',
  ],
};

const rooms = Object.keys(arrows);
const others = (room) => rooms.filter((name) => name !== room && !arrows[room].includes(name));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rooms.map((room) => ({
      name: `arrows-of-${room}`,
      severity: 'error',
      comment: `libs/${room} may import: ${arrows[room].join(', ') || 'no other room'}.`,
      from: { path: `^libs/${room}/` },
      to: { path: `^libs/(${others(room).join('|')})/` },
    })),
    {
      name: 'rooms-through-their-index',
      severity: 'error',
      comment: 'A room is entered through its src/index.ts only.',
      from: { path: '^(apps|libs/([^/]+)|migrations|test)/' },
      to: { path: '^libs/([^/]+)/src/(?!index\\.ts$)', pathNot: '^libs/$2/' },
    },
    {
      name: 'no-room-knows-a-door',
      severity: 'error',
      from: { path: '^(libs|migrations)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'doors-do-not-share',
      severity: 'error',
      comment: 'What two doors need belongs into a room. The command line starts the others, so it may import them.',
      from: { path: '^apps/(api|worker|web)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'words-are-for-doors',
      severity: 'error',
      from: { path: '^libs/(?!words/)' },
      to: { path: '^libs/words/' },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: { path: '^(apps|libs)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-rooms-stay-pure',
      severity: 'error',
      comment: 'Rules run in milliseconds because they touch no framework, no database and no file.',
      from: { path: '^libs/(scoring|calendar|disclosure|words)/', pathNot: '(\\.spec\\.ts|example-[^/]+\\.ts)$' },
      to: { path: '(^|node_modules/)(@nestjs|typeorm|pg|bullmq|ioredis|fs|net|http)(/|$)' },
    },
    {
      name: 'queue-and-web-stay-in-doors',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: 'node_modules/(bullmq|ioredis|fastify|@nestjs/swagger|preact)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.cjs', '.mjs', '.json'],
    },
  },
};
