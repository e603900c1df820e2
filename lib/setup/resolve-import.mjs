import { existsSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'

/**
 * @typedef {{ kind: 'file', file: string } | { kind: 'package', name: string } | { kind: 'node' } | { kind: 'nothing' }} Target
 */

const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.js', '.d.ts']

/**
 * Finds what an import leads to.
 * @param {string} root the project folder
 * @param {string} from the importing file, relative to the root, with /
 * @param {string} specifier
 * @returns {Target} files relative to the root, with /
 */
export function resolveImport(root, from, specifier) {
  if (/^\.\.?(\/|$)/.test(specifier))
    return findFile(root, path.posix.join(path.posix.dirname(from), specifier))
  if (specifier.startsWith('@/')) return findFile(root, specifier.slice('@/'.length))
  if (isBuiltin(specifier)) return { kind: 'node' }
  const parts = specifier.split('/')
  return { kind: 'package', name: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/') }
}

/**
 * @param {string} root
 * @param {string} place
 * @returns {Target}
 */
function findFile(root, place) {
  const file = ENDINGS.map((ending) => place + ending).find((each) => isFile(path.join(root, each)))
  return file ? { kind: 'file', file } : { kind: 'nothing' }
}

/** @param {string} full */
const isFile = (full) => existsSync(full) && statSync(full).isFile()
