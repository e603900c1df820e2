import type { Verdict } from '@/lib/domain/verdict'

/** What a ruling says, as a form has it. */
export type Ruled = { verdict: Verdict | null; reason: string }
export const UNRULED: Ruled = { verdict: null, reason: '' }
