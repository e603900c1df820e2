import { describeRecheck, EDIT_UNDONE } from '@/lib/domain/claim-standing'
import type { LaterVersion, Placement, SettledRecheck } from '@/lib/domain/placement'
import { describeInstant } from './instant-words'

/** "Read in version 1; placed in version 2 on 22 Nov 2026, 12:00 UTC.", and what that means for the rest. */
export function describePlacement({ readIn, placedIn, at }: Omit<Placement, 'claimId'>): string {
  return `Read in version ${readIn}; placed in version ${placedIn} on ${describeInstant(at)}. Its statement and what is recorded of it are of version ${readIn}.`
}

/** Said beside recorded words that stand in none of a claim’s quotes. */
export const NOT_IN_QUOTE = 'not in this quote'

/** "Recorded before, and not in this quote: “60”; “last month”." */
export function describeNotInQuotes(words: string[]): string | null {
  if (words.length === 0) return null
  return `Recorded before, and ${NOT_IN_QUOTE}: ${words.map((one) => `“${one}”`).join('; ')}.`
}

/** "Assessed before version 2 of “Title”."; null where the claims are quoted from what was there. */
export function describeLaterVersions(later: LaterVersion[], judged: 'Assessed' | 'Ruled'): string | null {
  if (later.length === 0) return null
  return `${judged} before ${later.map(({ title, number }) => `version ${number} of “${title}”`).join(' and ')}.`
}

/**
 * "Looked at again on 22 Nov 2026, 12:00 UTC by Ana, because c1 was changed in version 2 of its article: still
 * holds."; of an edit that was undone, that the link need not be looked at for it any more.
 */
export function describeSettled({ clearedAt, by, found, ...asked }: Omit<SettledRecheck, 'linkId'>): string {
  const whom = by ? ` by ${by.name}` : ''
  if (found === EDIT_UNDONE)
    return `Not to be looked at again for this since ${describeInstant(clearedAt)}: ${describeRecheck(asked)}, and ${found}${whom}.`
  return `Looked at again on ${describeInstant(clearedAt)}${whom}, because ${describeRecheck(asked)}${found ? `: ${found}` : ''}.`
}
