import Database from 'better-sqlite3'

/** How long another program's lock is waited for, in milliseconds. */
const PATIENCE = 5_000

/**
 * Opens one state of a record for reading, whatever is written meanwhile (WAL), and closes it after the work. The
 * connection cannot write; what is made on the way lies in temporary space.
 * @param file absolute path of an existing record
 * @throws SqliteError where SQLite cannot read the file
 */
export function onSnapshot<T>(file: string, work: (record: Database.Database) => T): T {
  const record = new Database(file, { readonly: true, fileMustExist: true, timeout: PATIENCE })
  try {
    // Off while WAL is read: the file may be cut while it is mapped.
    record.exec('PRAGMA mmap_size = 0; PRAGMA cache_size = -65536; PRAGMA temp_store = FILE; BEGIN')
    // A transaction begins with its first read.
    record.prepare('SELECT count(*) FROM sqlite_schema').get()
    return work(record)
  } finally {
    record.close()
  }
}
