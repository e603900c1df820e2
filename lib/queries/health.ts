import 'server-only'
import { reader } from '@/lib/db/connections'
import { checkAnalystTable } from '@/lib/db/health'

export type Health = { status: 'ok' } | { status: 'failing'; sentence: string }

/** Whether pages can be answered from the record. Open to everyone: it says nothing of what is in it. */
export async function loadHealth(): Promise<Health> {
  try {
    await checkAnalystTable(reader())
    return { status: 'ok' }
  } catch (error) {
    // biome-ignore lint/suspicious/noConsole: the cause belongs in the terminal where Crossread runs, not in the answer
    console.error(error)
    return { status: 'failing', sentence: 'The record cannot be read. Restart Crossread with npm start.' }
  }
}
