import type { RefusalCode } from './refusal'

/** The refusals that are about the record's file or disk, not about what was asked. */
export const RECORD_FAILURES = {
  RECORD_BUSY: 'Another program holds the record. Close that program, or wait.',
  DISK_FULL:
    'The disk is full, so nothing can be saved. Free some space; Crossread need not be restarted, and nothing that was saved is lost.',
  DISK_FAILED:
    'The disk could not be read or written. Stop Crossread and look at the disk before you go on; `npm run doctor` then says whether the record is whole.',
  RECORD_READ_ONLY:
    'The record cannot be written to. Give yourself write permission on the file and its folder, and see that the disk is not read-only.',
  RECORD_DAMAGED:
    'The record is damaged. Stop Crossread, run `npm run doctor`, and restore a backup with `npm run restore -- FILE`.',
  RECORD_GONE:
    'The record’s file was moved or replaced while Crossread runs. Stop Crossread, put the file back with its -wal beside it, and start again.',
} as const satisfies Partial<Record<RefusalCode, string>>

export type RecordFailure = keyof typeof RECORD_FAILURES
