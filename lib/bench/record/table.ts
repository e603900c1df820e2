import type { Database } from 'better-sqlite3'

type Cell = string | number | null

/**
 * Inserts rows into a table, all with the same columns.
 * @returns a function that inserts one row; booleans are stored as 0 and 1, as Prisma stores them
 */
export function inserting<Row extends Record<string, Cell | boolean>>(
  database: Database,
  table: string,
  columns: readonly (keyof Row & string)[],
): (row: Row) => void {
  const names = columns.map((column) => `"${column}"`).join(', ')
  const marks = columns.map(() => '?').join(', ')
  const statement = database.prepare(`INSERT INTO "${table}" (${names}) VALUES (${marks})`)
  const cell = (value: Cell | boolean | undefined): Cell =>
    typeof value === 'boolean' ? Number(value) : (value ?? null)
  return (row) => {
    statement.run(columns.map((column) => cell(row[column])))
  }
}
