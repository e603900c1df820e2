import { existsSync } from 'node:fs'
import { runChild } from './child.mjs'
import { during } from './progress.mjs'
import { inProject, ROOT, TOOL } from './project.mjs'
import { hashFiles, hasStamp, stampAfter } from './stamp.mjs'

const STAMP = inProject('.next/crossread-build')

/** What the build is made from. */
const SOURCES = [
  ...['app', 'lib', 'public', 'proxy.ts'],
  ...['next.config.js', 'package.json', 'package-lock.json', 'tsconfig.json'],
]

/** @param {string} file relative to the project, with / */
export const isBuilt = (file) => !/\.test\.[a-z]+$|^lib\/(testing|setup|server|upkeep|bench)\//.test(file)

/** Builds the app for production, where its sources changed since the last build. */
export async function buildApp() {
  const stamp = await hashFiles(ROOT, SOURCES, isBuilt)
  if (existsSync(inProject('.next/BUILD_ID')) && (await hasStamp(STAMP, stamp))) return
  await stampAfter(STAMP, stamp, () => during('Building (half a minute)', build))
}

function build() {
  return runChild(TOOL.next, ['build'], {
    env: { NODE_ENV: 'production' },
    sentence: 'The app could not be built; the reason is above.',
  })
}
