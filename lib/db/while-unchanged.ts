import type { Db } from './client'

type Kept = { change: number; answer: Promise<unknown> }

const kept = new WeakMap<object, Map<unknown, Kept>>()

/**
 * What a read answered, kept until anybody changes the record: for what most pages need whole and hardly anybody changes.
 * Every change to the record is audited with it, so nothing kept is ever older than the read would be while the last
 * audit entry is the same; what is written without being a change, as which pairs were seen, lets it stand. Callers share
 * the answer and must not change it.
 * @param db a connection that only reads, and no transaction
 * @param read of audited tables alone, asked with `db` where nothing is kept; always the same function for the same question
 */
export async function whileUnchanged<T>(db: Db, read: (db: Db) => Promise<T>): Promise<T> {
  const change = await getLastChangeNumber(db)
  const answers = kept.get(db) ?? new Map<unknown, Kept>()
  kept.set(db, answers)
  const held = answers.get(read)
  if (held?.change === change) return held.answer as Promise<T>
  const answer = read(db)
  answers.set(read, { change, answer })
  // What failed is asked again.
  answer.catch(() => answers.delete(read))
  return answer
}

/** The number of the last change; 0 before the first. Of the whole record, also for who works blind: it tells nothing of what it counts. */
export async function getLastChangeNumber(db: Db): Promise<number> {
  const [last] = await db.$queryRaw<
    { change: bigint | null }[]
  >`SELECT max(seq) AS change FROM main.AuditEntry`
  return Number(last?.change ?? 0)
}
