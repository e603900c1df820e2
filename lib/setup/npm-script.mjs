import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { readEnvironment } from '../environment.mjs'
import { ROOT } from './project.mjs'
import { SetupProblem } from './setup-problem.mjs'

/**
 * npm as a script that Node runs: the one that started this process, else the one that lies beside Node, else the one
 * on the path. (On Windows npm itself is a .cmd file, which only a shell can start.)
 * @returns {string} absolute path
 * @throws {SetupProblem}
 */
export function findNpm() {
  const { npmScript, searchPath } = readEnvironment(undefined, ROOT)
  const bin = path.dirname(process.execPath)
  const places = [
    path.basename(npmScript ?? '') === 'npm-cli.js' ? npmScript : undefined,
    path.join(bin, 'node_modules/npm/bin/npm-cli.js'),
    path.join(bin, '../lib/node_modules/npm/bin/npm-cli.js'),
    ...searchPath.map((folder) => followToScript(path.join(folder, 'npm'))),
    ...searchPath.map((folder) => path.join(folder, 'node_modules/npm/bin/npm-cli.js')),
  ]
  const found = places.find((place) => place && existsSync(place))
  if (found) return found
  throw new SetupProblem(
    'npm was not found beside Node. Install Node from https://nodejs.org (npm comes with it) and try again.',
  )
}

/** @param {string} command */
function followToScript(command) {
  if (!existsSync(command)) return undefined
  const script = realpathSync(command)
  return path.basename(script) === 'npm-cli.js' ? script : undefined
}
