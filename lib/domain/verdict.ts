/** The verdicts of an assessment, in the order they are offered. PRODUCT.md, "Rules of judgement". */
export const VERDICTS = ['CORROBORATES', 'CONTRADICTS', 'NEITHER', 'CANNOT_TELL'] as const
export type Verdict = (typeof VERDICTS)[number]

/** The kinds a link can have on screen; a verdict of neither or cannot tell makes none. */
export const LINK_KINDS = ['CORROBORATES', 'CONTRADICTS'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** Does the verdict make a link of a kind? Only such a one has strength, aspects and independence. */
export function takesKind(verdict: Verdict | null): verdict is LinkKind {
  return LINK_KINDS.some((kind) => kind === verdict)
}

export const VERDICT_WORDS: Record<Verdict, { label: string; sign: string; definition: string }> = {
  CORROBORATES: {
    label: 'Corroborates',
    sign: '≈',
    definition:
      'If one claim holds, a named aspect of the other holds too, or is better supported. Not “is about the same thing”.',
  },
  CONTRADICTS: {
    label: 'Contradicts',
    sign: '≠',
    definition: 'On a named aspect both cannot hold as stated, or (apparent) seem unable to.',
  },
  NEITHER: {
    label: 'Neither',
    sign: '○',
    definition: 'Looked at, no link, with the reason; kept, so that nobody has to look again.',
  },
  CANNOT_TELL: {
    label: 'Cannot tell',
    sign: '?',
    definition: 'An honest verdict: the record does not allow a judgement yet.',
  },
}
