import type { Db } from './client'

/** Whether the file answers and holds a record: one without the Analyst table throws. */
export async function checkAnalystTable(db: Db): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM Analyst LIMIT 1`
}
