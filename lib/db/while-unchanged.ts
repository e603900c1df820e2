import type { Db } from './client'

type Kept = { change: bigint; answer: Promise<unknown> }

const kept = new WeakMap<object, Map<unknown, Kept>>()

/**
 * What a read answered, kept until anybody changes the record: for what most pages need whole and hardly anybody changes.
 * SQLite counts the changes that other connections have committed, so on a connection that only reads, nothing kept is
 * ever older than the read would be. Callers share the answer and must not change it.
 * https://www.sqlite.org/pragma.html#pragma_data_version
 * @param db a connection that only reads, and no transaction
 * @param read asked with `db` where nothing is kept; always the same function for the same question
 */
export async function whileUnchanged<T>(db: Db, read: (db: Db) => Promise<T>): Promise<T> {
  const rows = await db.$queryRaw<
    { change: bigint }[]
  >`SELECT data_version AS change FROM pragma_data_version`
  const change = BigInt(rows[0]?.change ?? 0)
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
