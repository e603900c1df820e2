import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { inProject, ROOT } from './project.mjs'
import { hashFiles } from './stamp.mjs'

/**
 * What a record was last brought up to, kept in the file itself (PRAGMA user_version): it travels with copies of it.
 * @param {string} root the project folder
 * @returns {Promise<number>} 31 bits over schema, migrations and search
 */
export async function deploymentMark(root = ROOT) {
  const hash = await hashFiles(root, ['prisma/schema.prisma', 'prisma/migrations', 'prisma/search.sql'])
  return createHash('sha256').update(hash).digest().readUInt32BE(0) & 0x7fffffff
}

/**
 * @param {string} [folder] of the migrations
 * @returns {Promise<string[]>} their names, oldest first
 */
export async function listMigrationNames(folder = inProject('prisma/migrations')) {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}
