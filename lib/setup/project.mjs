import path from 'node:path'

/** The project folder. */
export const ROOT = path.resolve(import.meta.dirname, '../..')

/**
 * @param {string[]} parts
 * @returns {string} an absolute path inside the project
 */
export const inProject = (...parts) => path.join(ROOT, ...parts)

/** The scripts of the tools, run by Node itself: a shell would stumble over spaces and differs on Windows. */
export const TOOL = {
  biome: inProject('node_modules/@biomejs/biome/bin/biome'),
  next: inProject('node_modules/next/dist/bin/next'),
  playwright: inProject('node_modules/playwright/cli.js'),
  prisma: inProject('node_modules/prisma/build/index.js'),
  tsc: inProject('node_modules/typescript/bin/tsc'),
  tsx: inProject('node_modules/tsx/dist/cli.mjs'),
  vitest: inProject('node_modules/vitest/vitest.mjs'),
}
