import { readFileSync } from 'node:fs'
import path from 'node:path'
import { findCycles } from './cycles.mjs'
import { listImports } from './imports.mjs'
import { ROOT } from './project.mjs'
import { resolveImport } from './resolve-import.mjs'
import { roomOf } from './rooms.mjs'
import { listFiles } from './stamp.mjs'

const LOOKED_AT = ['app', 'lib', 'seed', 'e2e', 'prisma', 'proxy.ts']
const ASSETS = /\.(css|svg|png|ico|woff2)$/

/** Written by Prisma; only lib/db may look inside. */
const GENERATED = 'lib/db/generated/'

/** @param {string} file */
const isLookedAt = (file) => /\.(tsx?|mts|mjs|js)$/.test(file) && !file.startsWith(GENERATED)

/**
 * Checks that every import of the project leads where the rooms allow.
 * @param {string} root the project folder
 * @returns {Promise<{ files: number, violations: string[] }>} one sentence per violation
 */
export async function checkDirection(root) {
  const listed = await Promise.all(LOOKED_AT.map((part) => listFiles(root, part)))
  const files = listed.flat().filter(isLookedAt)
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  )
  const declared = new Set(Object.keys({ ...dependencies, ...devDependencies }))

  /** @type {string[]} */
  const violations = []
  /** @type {Map<string, string[]>} */
  const graph = new Map()
  for (const file of files) {
    /** @type {string[]} */
    const leadsTo = []
    graph.set(file, leadsTo)
    if (!roomOf(file))
      violations.push(`${file} lies in no room. Move it, or add its room to lib/setup/rooms.mjs.`)
    for (const { specifier, line } of listImports(readFileSync(path.join(root, file), 'utf8'), file)) {
      const target = resolveImport(root, file, specifier)
      if (target.kind === 'file') leadsTo.push(target.file)
      const reason = refuse(file, target, declared)
      if (reason) violations.push(`${file}:${line} imports ${specifier}: ${reason}`)
    }
  }
  for (const cycle of findCycles(graph))
    violations.push(`These import one another in a circle: ${cycle.join(' → ')}.`)
  return { files: files.length, violations }
}

/**
 * @param {string} from
 * @param {import('./resolve-import.mjs').Target} target
 * @param {Set<string>} declared packages of package.json
 * @returns {string | null} why the import is not allowed
 */
function refuse(from, target, declared) {
  const room = roomOf(from)
  if (target.kind === 'nothing') return 'nothing is there.'
  if (!room) return null
  if (target.kind === 'node') return room.node ? null : `${room.name} does without Node.`
  if (target.kind === 'package') {
    if (!declared.has(target.name)) return `${target.name} is not in package.json.`
    if (room.packages === 'any' || room.packages.includes(target.name)) return null
    return `${room.name} may use ${room.packages.join(', ') || 'no package'}.`
  }
  return refuseFile(from, room, target.file)
}

/**
 * @param {string} from
 * @param {import('./rooms.mjs').Room} room
 * @param {string} file
 */
function refuseFile(from, room, file) {
  if (ASSETS.test(file)) return null
  const owner = /^(app\/.*?)_components\//.exec(file)?.[1]
  if (owner && !from.startsWith(owner)) return `it is private to ${owner}.`
  if (file.startsWith(GENERATED) && room.name !== 'lib/db') return 'the generated client is for lib/db alone.'
  const entered = roomOf(file)
  if (!entered) return null
  const allowed = entered.name === room.name || room.rooms.includes(entered.name) || room.rooms.includes(file)
  return allowed ? null : `${room.name} may import ${room.rooms.join(', ') || 'no other room'}.`
}

if (process.argv[1] === import.meta.filename) {
  const { files, violations } = await checkDirection(ROOT)
  for (const violation of violations) console.error(violation)
  console.log(`${files} files, ${violations.length} imports against the rooms.`)
  // Nothing looked at means that nothing was checked.
  process.exitCode = violations.length > 0 || files === 0 ? 1 : 0
}
