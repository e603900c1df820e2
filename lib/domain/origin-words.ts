/** Kinds of origin, as the annotations use them. */
export const ORIGIN_KINDS = [
  'MEDIA_REPORT',
  'OFFICIAL_STATEMENT',
  'REMARK',
  'RESEARCH',
  'AUTHOR',
  'UNNAMED',
] as const
export type OriginKind = (typeof ORIGIN_KINDS)[number]

export const ORIGIN_KIND_WORDS: Record<OriginKind, string> = {
  MEDIA_REPORT: 'media report',
  OFFICIAL_STATEMENT: 'official statement',
  REMARK: 'remark',
  RESEARCH: 'research',
  AUTHOR: 'the article’s own voice',
  UNNAMED: 'unnamed',
}

/** Each kind, where a person chooses among them. */
export const ORIGIN_KIND_DEFINITIONS: Record<OriginKind, string> = {
  MEDIA_REPORT: 'A report by an outlet or agency that others draw on.',
  OFFICIAL_STATEMENT: 'What a state, office or organisation declared.',
  REMARK: 'Something a named person said, in an interview, a speech or a post.',
  RESEARCH: 'A study, an analysis or collected figures.',
  AUTHOR: 'The author says it, and names nobody for it.',
  UNNAMED: 'Somebody who is not named: “sources”, “experts”.',
}

/** How sure it is that two origins are one voice, or that one rests on the other. */
export const MEMBERSHIPS = ['CERTAIN', 'LIKELY'] as const
export type Membership = (typeof MEMBERSHIPS)[number]

export const MEMBERSHIP_WORDS: Record<Membership, string> = { CERTAIN: 'certain', LIKELY: 'likely' }

/** Admiralty scale; F and 6 mean "cannot be judged" and are what stands where nobody has graded. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Reliability = (typeof RELIABILITIES)[number]
export const RELIABILITY_WORDS: Record<Reliability, string> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}

export const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const
export type Credibility = (typeof CREDIBILITIES)[number]
export const CREDIBILITY_WORDS: Record<Credibility, string> = {
  '1': 'confirmed by other sources',
  '2': 'probably true',
  '3': 'possibly true',
  '4': 'doubtful',
  '5': 'improbable',
  '6': 'truth cannot be judged',
}
