import { getSilence, updateSilence } from '@/lib/db/silences'
import type { SilenceRecord } from '@/lib/domain/versioned-record'
import type { Reversal } from './reversal'

/** A mark that stands again beside a claim made since does not hold, and says so wherever it is shown. */
export const silenceReversal: Reversal<SilenceRecord> = {
  read: (ctx, id) => getSilence(ctx.db, id),
  write: (ctx, now, next) => updateSilence(ctx.db, now, next),
}
