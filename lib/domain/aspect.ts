/** The dimensions on which two claims are compared, in the order of PRODUCT.md's table. */
export const ASPECTS = [
  'actor',
  'action',
  'target',
  'place',
  'time',
  'quantity',
  'destination',
  'motive',
  'cause',
  'outcome',
  'attribution',
  'modality',
  'naming',
] as const
export type Aspect = (typeof ASPECTS)[number]

export const ASPECT_WORDS: Record<Aspect, { code: string; label: string }> = {
  actor: { code: 'Ac', label: 'actor' },
  action: { code: 'Do', label: 'action' },
  target: { code: 'Ta', label: 'target' },
  place: { code: 'Pl', label: 'place' },
  time: { code: 'Ti', label: 'time' },
  quantity: { code: 'Qu', label: 'quantity' },
  destination: { code: 'De', label: 'destination' },
  motive: { code: 'Mo', label: 'motive' },
  cause: { code: 'Ca', label: 'cause' },
  outcome: { code: 'Ou', label: 'outcome' },
  attribution: { code: 'At', label: 'attribution' },
  modality: { code: 'Md', label: 'modality' },
  naming: { code: 'Na', label: 'naming' },
}

/** What an aspect of a pair does. No entry at all means: not compared. */
export const RELATIONS = ['AGREE', 'DIFFER', 'CONFLICT', 'SILENT'] as const
export type Relation = (typeof RELATIONS)[number]

export const RELATION_WORDS: Record<Relation, { label: string; sign: string; definition: string }> = {
  AGREE: { label: 'agree', sign: '=', definition: 'The same value, or one contains the other.' },
  DIFFER: { label: 'differ', sign: '≠', definition: 'Other values that can both hold.' },
  CONFLICT: { label: 'conflict', sign: '⨯', definition: 'Values that cannot both hold.' },
  SILENT: { label: 'silent', sign: '–', definition: 'One of the two says nothing.' },
}

/** The compared aspects of a pair; an absent key was not compared. */
export type AspectRelations = Partial<Record<Aspect, Relation>>
