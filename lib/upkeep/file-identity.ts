import { statSync } from 'node:fs'
import { SetupProblem } from '@/lib/setup/setup-problem.mjs'

/**
 * Which file on the disk a name leads to. Only `stat` is used: opening and closing a record would drop the locks that
 * this process holds on it (POSIX).
 * @param file absolute path
 * @returns device and inode; “none” where there is nothing
 */
export function identify(file: string): string {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found ? `${found.dev}:${found.ino}` : 'none'
}

/**
 * @param file absolute path
 * @param identity what it led to when it was looked at
 * @throws SetupProblem where it leads elsewhere by now: whatever was found out is about another file
 */
export function requireSame(file: string, identity: string): void {
  if (identify(file) === identity) return
  throw new SetupProblem(
    `Another program moved or replaced the record ${file} in the meantime, so it was left as it is. Try again.`,
  )
}
