import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'

/** How many statements a connection keeps; those of lists differ by their filters, a few hundred in all. */
const KEPT = 300

/** What the driver adapter asks of a statement of better-sqlite3. */
type Statement = {
  readonly reader: boolean
  columns: () => unknown[]
  raw: () => { all: (args: unknown[]) => unknown[] }
  run: (args: unknown[]) => unknown
}
type Driver = { prepare: (sql: string) => unknown }

/**
 * Lets a connection prepare each statement once. The driver adapter prepares anew for every query, and of a claim with
 * all its parts that takes longer than reading it. SQLite itself prepares again where the schema changed. The one that
 * was not used for longest is let go when there are too many.
 */
export function keepStatements(adapter: SqlDriverAdapter): void {
  const { client } = adapter as SqlDriverAdapter & { client?: Driver }
  // Without the driver in reach every query is prepared anew: slower, and as right.
  if (!client) return
  const kept = new Map<string, Statement>()
  const prepare = client.prepare.bind(client)
  client.prepare = (sql) => {
    const statement = kept.get(sql) ?? (prepare(sql) as Statement)
    kept.delete(sql)
    kept.set(sql, statement)
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
    return bindLater(statement)
  }
}

/** The driver's own bind is for good: it would spend the statement on one query. */
function bindLater(statement: Statement) {
  const bind = (args: unknown[]) => ({
    reader: statement.reader,
    columns: () => statement.columns(),
    raw: () => ({ all: () => statement.raw().all(args) }),
    run: () => statement.run(args),
  })
  return { bind, run: () => statement.run([]) }
}
