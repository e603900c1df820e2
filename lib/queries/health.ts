import 'server-only'
import { reader } from '@/lib/db/connections'
import { failureOf } from '@/lib/db/failure'
import { checkAnalystTable } from '@/lib/db/health'
import { RECORD_FAILURES } from '@/lib/domain/record-failure'
import { readyWork } from '@/lib/work/ask'

export type Health = { status: 'ok' } | { status: 'failing'; sentence: string }

/** Whether pages can be answered from the record. Open to everyone: it says nothing of what is in it. */
export async function loadHealth(): Promise<Health> {
  try {
    await checkAnalystTable(reader())
    // Setup asks this before anybody is shown the address.
    readyWork()
    return { status: 'ok' }
  } catch (error) {
    const failure = failureOf(error)
    if (failure) return { status: 'failing', sentence: RECORD_FAILURES[failure] }
    // biome-ignore lint/suspicious/noConsole: the cause belongs in the terminal where Crossread runs, not in the answer
    console.error(error)
    return { status: 'failing', sentence: 'The record cannot be read. Restart Crossread with npm start.' }
  }
}
