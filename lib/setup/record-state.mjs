import Database from 'better-sqlite3'

/**
 * @typedef {object} RecordState
 * @property {number} mark what it was last brought up to (see deployment.mjs)
 * @property {string[]} migrations names of those applied, oldest first
 * @property {boolean} hasArticles whether anything is in it
 * @property {boolean} hasAnalyst whether there is somebody to annotate
 */

/**
 * Reads how far a record is, on a read-only connection.
 * @param {string} file absolute path of an existing record
 * @returns {RecordState}
 */
export function readRecordState(file) {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const tables = new Set(
      database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all(),
    )
    /** @param {string} table */
    const hasRows = (table) =>
      tables.has(table) && database.prepare(`SELECT EXISTS (SELECT 1 FROM "${table}")`).pluck().get() === 1
    const applied = tables.has('_prisma_migrations')
      ? database
          .prepare(
            'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name',
          )
          .pluck()
          .all()
      : []
    return {
      mark: Number(database.pragma('user_version', { simple: true })),
      migrations: applied.map(String),
      hasArticles: hasRows('Article'),
      hasAnalyst: hasRows('Analyst'),
    }
  } finally {
    database.close()
  }
}
