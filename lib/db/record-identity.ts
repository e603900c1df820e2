import { statSync } from 'node:fs'
import { DriverAdapterError } from '@prisma/driver-adapter-utils'

/**
 * Which file on the disk a connection has open. A file that was moved, replaced or deleted keeps taking writes through
 * an open connection, acknowledges them, and loses them when the connection closes; so each write asks here first.
 * Only `stat` is used: opening and closing the record in this process would drop SQLite's own locks on it (POSIX).
 */
export class RecordIdentity {
  readonly #opened: string
  #log: string | null = null

  /** @throws an error that reads RECORD_GONE where there is no file */
  constructor(readonly file: string) {
    const found = identify(file)
    if (found === null) throw gone()
    this.#opened = found
  }

  /** Call once the connection has read: from then on the write-ahead log stays the same file until it is closed. */
  noteLog(): void {
    this.#log = identify(`${this.file}-wal`)
    this.assertSame()
  }

  /** @throws an error that reads RECORD_GONE where the record or its log is another file than the one opened */
  assertSame(): void {
    if (identify(this.file) !== this.#opened) throw gone()
    if (this.#log !== null && identify(`${this.file}-wal`) !== this.#log) throw gone()
  }
}

function identify(file: string): string | null {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found ? `${found.dev}:${found.ino}` : null
}

/** SQLite's own code for this; it looks for it only where there is no write-ahead log. */
function gone(): DriverAdapterError {
  return new DriverAdapterError({
    kind: 'sqlite',
    extendedCode: 1032,
    message: 'the file was moved or replaced',
    originalCode: 'SQLITE_READONLY_DBMOVED',
    originalMessage: 'the file was moved or replaced',
  })
}
