/** How a claim was found again in a later version of its article. */
export const REFINDING_OUTCOMES = ['SAME', 'MOVED', 'CHANGED', 'LOST'] as const
export type RefindingOutcome = (typeof REFINDING_OUTCOMES)[number]

export const REFINDING_WORDS: Record<RefindingOutcome, { label: string; definition: string }> = {
  SAME: { label: 'same', definition: 'Its quotes stand word for word where they stood.' },
  MOVED: { label: 'moved', definition: 'Its quotes stand word for word, elsewhere in the text.' },
  CHANGED: {
    label: 'changed',
    definition: 'Its quotes no longer stand word for word; a passage close to them is proposed.',
  },
  LOST: { label: 'lost', definition: 'Nothing close to its quotes stands in the text any more.' },
}

/**
 * Why a link is to be looked at again: a claim of it was not found unchanged in a later version of its article, or an
 * analyst edited what the link was judged by.
 */
export const RECHECK_OUTCOMES = ['CHANGED', 'LOST', 'EDITED'] as const
export type RecheckOutcome = (typeof RECHECK_OUTCOMES)[number]

/** What happened to the claim, as part of a sentence: "004-c05 was changed in version 2 of its article". */
export function describeRecheck({
  claimId,
  outcome,
  versionNumber,
}: {
  claimId: string
  outcome: RecheckOutcome
  versionNumber: number
}): string {
  if (outcome === 'EDITED') return `${claimId} was edited`
  const what = outcome === 'LOST' ? 'is no longer in' : 'was changed in'
  return `${claimId} ${what} version ${versionNumber} of its article`
}

/** What is found of a link that was to be looked at again because of an edit that was undone. */
export const EDIT_UNDONE = 'the edit was undone'

/**
 * Where a claim stands that is not anchored in the latest version of its article: not found again (`CHANGED`, `LOST`),
 * or left with the earlier version by an analyst's decision (`KEPT`).
 */
export const CLAIM_STANDINGS = ['CHANGED', 'LOST', 'KEPT'] as const
export type ClaimStanding = (typeof CLAIM_STANDINGS)[number]

export const CLAIM_STANDING_WORDS: Record<ClaimStanding, string> = {
  CHANGED: 'The article was corrected, and this quote no longer stands in it word for word.',
  LOST: 'The article was corrected, and this quote no longer stands in it.',
  KEPT: 'Quoted from an earlier version of the article.',
}

/** What an analyst decides on a claim that was not found again. */
export const REFINDING_DECISIONS = ['TAKEN', 'KEPT'] as const
export type RefindingDecision = (typeof REFINDING_DECISIONS)[number]

/** Whether a claim was not found word for word in the latest text, and nobody has decided where it stands. */
export function isUndecided({ standing }: { standing: ClaimStanding | null }): boolean {
  return standing === 'CHANGED' || standing === 'LOST'
}
