// Ends with an error where the SQLite driver does not load on this Node; run in a process of its own, because a
// native module that failed to load cannot be tried again.
import Database from 'better-sqlite3'

new Database(':memory:').close()
