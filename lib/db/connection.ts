import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type { RecordIdentity } from './record-identity'

/** An open connection, which file it has open, what it is for, and who hears of errors that are thrown. */
export type Connection = {
  plain: SqlDriverAdapter
  identity: RecordIdentity
  access: 'write' | 'read'
  tell: (error: unknown) => void
}
