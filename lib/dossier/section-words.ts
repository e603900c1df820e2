/** The sections of a dossier in the order in which every format tells them. */
export const SECTIONS = [
  'glance',
  'contradictions',
  'corroborations',
  'neither',
  'silences',
  'evidence',
  'framing',
  'origins',
  'articles',
  'method',
] as const
export type SectionId = (typeof SECTIONS)[number]

export const SECTION_WORDS: Record<SectionId, { title: string; note: string | null }> = {
  glance: { title: 'Claims at a glance', note: null },
  contradictions: { title: 'Contradictions side by side', note: null },
  corroborations: {
    title: 'Corroborations',
    note: 'Repetition is told apart from the rest: what goes back to one origin confirms nothing.',
  },
  neither: { title: 'Looked at, and no link', note: 'Pairs without a link, with the reason why.' },
  silences: {
    title: 'Silence where marked',
    note: 'Articles that an analyst has read for the topic and found to say nothing on it. What nobody has read for it is not told here: that is no silence.',
  },
  evidence: { title: 'Evidence per claim', note: null },
  framing: {
    title: 'How each claim is put',
    note: 'Words in quotation marks are the article’s; the rest is the analyst’s reading, but for what is given as proposed by a rule: that nobody has confirmed.',
  },
  origins: { title: 'Origins counted', note: null },
  articles: { title: 'Articles', note: null },
  method: { title: 'Method and words', note: null },
}

/** Said where a section holds nothing: that is a finding of this record, not of the world. */
export const EMPTY_WORDS: Record<SectionId, string> = {
  glance: 'No live claim is in this scope.',
  contradictions: 'No contradiction is recorded in this scope.',
  corroborations: 'No corroboration is recorded in this scope.',
  neither: 'No such pair is recorded in this scope.',
  silences:
    'No article is marked as read and silent in this scope. That says nothing of articles nobody has read for it.',
  evidence: 'No live claim is in this scope.',
  framing: 'No live claim is in this scope.',
  origins: 'No origin is recorded in this scope.',
  articles: 'No article is in this scope.',
  method: '',
}
