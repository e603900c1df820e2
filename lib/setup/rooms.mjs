// The rooms of the house and what each may import: the one place of these rules. direction.mjs enforces them, the
// README's map is checked against them. The first room whose pattern fits a file is its room.

/**
 * @typedef {object} Room
 * @property {string} name as in the README's map
 * @property {RegExp} files paths relative to the project, with /
 * @property {string} holds what lives there
 * @property {string[]} rooms rooms, or single files of rooms, that it may import beside itself
 * @property {string[] | 'any'} packages of package.json
 * @property {boolean} node whether it may import what Node brings along
 */

const ENVIRONMENT = 'lib/environment.mjs'

/** @type {Room} */
const TESTS = {
  name: 'tests',
  files: /\.test\.tsx?$/,
  holds: 'Beside the file they test',
  rooms: [
    ...[
      'lib/domain',
      'lib/db',
      'lib/commands',
      'lib/session',
      'lib/queries',
      'lib/work',
      'lib/actions',
      'lib/actions/action.ts',
    ],
    ...[
      'lib/import',
      'lib/prefill',
      'lib/dossier',
      'lib/format',
      'lib/testing',
      'lib/setup',
      'lib/server',
      'lib/upkeep',
      'lib/bench',
      'seed',
      'app components',
      ENVIRONMENT,
    ],
  ],
  packages: 'any',
  node: true,
}

/** @type {Room[]} */
export const ROOMS = [
  TESTS,
  {
    name: 'lib/domain',
    files: /^lib\/domain\//,
    holds:
      'Types, input schemas, rules, policy, spans, comparison, dossier content. Pure: clock and ids are arguments',
    rooms: [],
    packages: ['zod', 'edtf', 'approx-string-match', 'diff'],
    node: false,
  },
  {
    name: 'lib/db',
    files: /^lib\/db\//,
    holds: 'All queries and all raw SQL, the generated client, the connections. Returns domain types',
    rooms: ['lib/domain', ENVIRONMENT],
    packages: [
      '@prisma/client',
      '@prisma/adapter-better-sqlite3',
      '@prisma/driver-adapter-utils',
      'server-only',
    ],
    node: true,
  },
  {
    name: 'lib/commands',
    files: /^lib\/commands\//,
    holds: 'What a write does: load the facts, ask the domain, write, audit',
    rooms: ['lib/domain', 'lib/db'],
    packages: ['nanoid'],
    node: true,
  },
  {
    name: 'lib/session',
    files: /^lib\/session\//,
    holds: 'Who is asking',
    rooms: ['lib/domain', 'lib/db', ENVIRONMENT],
    packages: ['next', 'react', 'server-only'],
    node: true,
  },
  {
    name: 'lib/work',
    files: /^lib\/work\//,
    holds: 'Questions about the whole record, answered in a worker thread that holds what they need of it',
    rooms: ['lib/domain', 'lib/db', ENVIRONMENT],
    packages: ['better-sqlite3'],
    node: true,
  },
  {
    name: 'lib/queries',
    files: /^lib\/queries\//,
    holds: 'Reads for pages, behind the session check',
    rooms: ['lib/domain', 'lib/db', 'lib/session', 'lib/work'],
    packages: ['next', 'react', 'server-only'],
    node: false,
  },
  {
    name: 'lib/actions/action.ts',
    files: /^lib\/actions\/action\.ts$/,
    holds: 'The door of every write: who, what, allowed, one transaction, one answer',
    rooms: ['lib/domain', 'lib/commands', 'lib/session', 'lib/db', 'lib/actions'],
    packages: ['next', 'react', 'server-only', 'zod', 'nanoid', 'rate-limiter-flexible'],
    node: true,
  },
  {
    name: 'lib/actions',
    files: /^lib\/actions\//,
    holds: 'One line per action, through the door',
    rooms: [
      'lib/domain',
      'lib/commands',
      'lib/session',
      'lib/import',
      'lib/prefill',
      'lib/actions/action.ts',
    ],
    packages: ['next', 'server-only'],
    node: false,
  },
  {
    name: 'lib/import',
    files: /^lib\/import\//,
    holds: 'Bytes in, an article draft out; one reader per kind of file',
    rooms: ['lib/domain'],
    packages: ['chardet', 'tinyld', 'chrono-node'],
    node: true,
  },
  {
    name: 'lib/prefill',
    files: /^lib\/prefill\//,
    holds: 'A passage in, what rules propose for its claim out; one rule per file',
    rooms: ['lib/domain'],
    packages: ['chrono-node'],
    node: false,
  },
  {
    name: 'lib/dossier',
    files: /^lib\/dossier\//,
    holds: 'Dossier content in, bytes of one format out; one file per format',
    rooms: ['lib/domain', 'lib/format'],
    packages: [],
    node: true,
  },
  {
    name: 'lib/format',
    files: /^lib\/format\//,
    holds: 'Dates and counts into words',
    rooms: ['lib/domain'],
    packages: [],
    node: false,
  },
  {
    name: 'lib/testing',
    files: /^lib\/testing\//,
    holds: 'Factories and test databases; only tests import it',
    rooms: TESTS.rooms,
    packages: 'any',
    node: true,
  },
  {
    name: 'lib/setup',
    files: /^lib\/setup\//,
    holds:
      'Plain Node scripts: install, migrate, seed when empty, build when stale, start, test, find a browser',
    rooms: ['lib/db', 'lib/upkeep', 'lib/server', ENVIRONMENT],
    packages: 'any',
    node: true,
  },
  {
    name: 'lib/server',
    files: /^lib\/server\//,
    holds: 'The HTTP server around Next: whose connections are answered, headers and limits of every answer',
    rooms: ['lib/session', ENVIRONMENT],
    packages: ['next'],
    node: true,
  },
  {
    name: 'lib/upkeep',
    files: /^lib\/upkeep\//,
    holds: 'What keeps the record whole: backup, restore, doctor',
    rooms: ['lib/domain', 'lib/db', 'lib/setup', ENVIRONMENT],
    packages: ['better-sqlite3'],
    node: true,
  },
  {
    name: 'lib/bench',
    files: /^lib\/bench\//,
    holds: 'Programs that measure: the benchmark, the fault run, the interruptions. Nothing imports them',
    rooms: [
      'lib/domain',
      'lib/db',
      'lib/commands',
      'lib/prefill',
      'lib/work',
      'lib/setup',
      'lib/server',
      'lib/upkeep',
      'seed',
      ENVIRONMENT,
    ],
    packages: ['better-sqlite3', '@playwright/test'],
    node: true,
  },
  {
    name: ENVIRONMENT,
    files: /^lib\/environment\.mjs$/,
    holds: 'The only reader of the environment’s variables',
    rooms: [],
    packages: [],
    node: true,
  },
  {
    name: 'app pages',
    files: /^app\/(.*\/)?(page|layout|template|loading|error|global-error|not-found|icon)\.tsx$/,
    holds: 'Compose a load with components',
    rooms: ['lib/queries', 'lib/actions', 'lib/domain', 'lib/format', 'app components'],
    packages: ['next', 'react', '@fontsource-variable/inter', '@fontsource-variable/source-serif-4'],
    node: false,
  },
  {
    name: 'app routes',
    files: /^app\/(.*\/)?route\.ts$/,
    holds: 'Bytes out: dossiers, health',
    rooms: ['lib/queries', 'lib/dossier', 'lib/domain'],
    packages: ['next'],
    node: false,
  },
  {
    name: 'app components',
    files: /^app\/(.*\/)?_components\//,
    holds: 'Interface parts, props in, events out: shared in app/_components, private in a route’s own',
    rooms: ['lib/domain', 'lib/format', 'lib/actions'],
    packages: ['next', 'react', 'react-dom', '@xyflow/react'],
    node: false,
  },
  {
    name: 'proxy.ts',
    files: /^proxy\.ts$/,
    holds: 'The content policy of each page, with a nonce of its own',
    rooms: ['lib/domain', ENVIRONMENT],
    packages: ['next'],
    node: false,
  },
  {
    name: 'prisma',
    files: /^prisma\//,
    holds: 'Schema, migrations, search, the configuration of Prisma’s tool',
    rooms: [],
    packages: ['prisma'],
    node: true,
  },
  {
    name: 'seed',
    files: /^seed\//,
    holds: 'The corpus, its annotations, one runner. Writes through commands, so it obeys the same rules',
    rooms: ['lib/domain', 'lib/commands', 'lib/db/client.ts', ENVIRONMENT],
    packages: ['zod'],
    node: true,
  },
  {
    name: 'e2e',
    files: /^e2e\//,
    holds: 'Journeys in product verbs, in a real browser on the production build',
    rooms: ['lib/domain', 'lib/testing', 'lib/setup/browser.mjs', ENVIRONMENT],
    packages: ['@playwright/test', '@axe-core/playwright'],
    node: true,
  },
]

/**
 * @param {string} file relative to the project, with /
 * @returns {Room | undefined} undefined: it lies in no room, which is not allowed
 */
export const roomOf = (file) => ROOMS.find((room) => room.files.test(file))
