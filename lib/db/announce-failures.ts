import { RECORD_FAILURES, type RecordFailure } from '@/lib/domain/record-failure'

/** How long the same failure is not told again, in milliseconds: each page and each save would meet it. */
const QUIET = 60_000

/**
 * Says in the terminal, in one sentence, what is wrong with the record's file or disk.
 * @param file absolute path of the record
 */
export function announceFailures(file: string): (failure: RecordFailure) => void {
  const told = new Map<RecordFailure, number>()
  return (failure) => {
    const now = performance.now()
    if (now - (told.get(failure) ?? -QUIET) < QUIET) return
    told.set(failure, now)
    // biome-ignore lint/suspicious/noConsole: the terminal where Crossread runs is where this can be mended
    console.error(`${file}: ${RECORD_FAILURES[failure]}`)
  }
}
