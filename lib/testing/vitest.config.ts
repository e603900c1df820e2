import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '../..')

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${root}/` },
      // Next gives it a meaning; outside Next it throws by design.
      { find: 'server-only', replacement: path.join(root, 'node_modules/server-only/empty.js') },
      // It throws where no request is answered.
      { find: 'next/headers', replacement: path.join(root, 'lib/testing/no-request.ts') },
    ],
  },
  test: {
    include: ['app/**/*.test.ts', 'lib/**/*.test.ts', 'seed/**/*.test.ts'],
    pool: 'forks',
    globalSetup: 'lib/testing/template-database.ts',
    // Outside a request there is no cookie to look at; tests of the door itself set it back.
    env: { CROSSREAD_AUTH: 'none' },
    setupFiles: 'lib/testing/console-guard.ts',
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
