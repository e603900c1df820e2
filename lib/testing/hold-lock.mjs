// Run as a process of its own: holds a lock on a record, says “held”, and lets go after a while.
// Arguments: file, 'write' (the write lock) or 'exclusive' (nobody else can open it), milliseconds.
import Database from 'better-sqlite3'

const [, , file = '', kind = 'write', milliseconds = '0'] = process.argv
const database = new Database(file, { fileMustExist: true, timeout: 5_000 })
if (kind === 'exclusive') {
  database.pragma('locking_mode = EXCLUSIVE')
  database.exec('BEGIN EXCLUSIVE; COMMIT')
} else {
  database.exec('BEGIN IMMEDIATE')
}
process.stdout.write('held\n')
setTimeout(() => {
  if (database.inTransaction) database.exec('ROLLBACK')
  database.close()
}, Number(milliseconds))
