/** How an article stands to a topic, measured against one claim of it; derived by stanceOf (silence.ts). */
export const STANCES = [
  'MAKES',
  'SAYS',
  'REPEATS',
  'DENIES',
  'SEEMS_TO_DENY',
  'SAYS_AND_DENIES',
  'DISPUTED',
  'MENTIONS',
  'SILENT',
  'SILENT_EARLIER',
  'UNREAD',
] as const
export type Stance = (typeof STANCES)[number]

export const STANCE_WORDS: Record<Stance, { label: string; sign: string; definition: string }> = {
  MAKES: { label: 'says it', sign: '=', definition: 'The article makes the claim itself.' },
  SAYS: {
    label: 'says so',
    sign: '≈',
    definition: 'A claim of the article corroborates it, and not its background alone.',
  },
  REPEATS: {
    label: 'repeats it',
    sign: '≈₁',
    definition:
      'A claim of the article corroborates it from a shared or likely shared origin: repetition, not confirmation.',
  },
  DENIES: { label: 'denies it', sign: '≠', definition: 'A claim of the article contradicts it.' },
  SEEMS_TO_DENY: {
    label: 'seems to deny',
    sign: '≠?',
    definition:
      'A claim of the article contradicts it in appearance only (both hold if something is so), and none bears it out.',
  },
  SAYS_AND_DENIES: {
    label: 'says and denies',
    sign: '=≠',
    definition: 'The article makes or corroborates the claim in one place and contradicts it in another.',
  },
  DISPUTED: {
    label: 'disputed',
    sign: '≈≠',
    definition: 'Analysts disagree on how a claim of the article stands to it, and agree on none.',
  },
  MENTIONS: {
    label: 'mentions',
    sign: '•',
    definition:
      'The article has claims on the topic; none of them is known to bear the claim out or deny it.',
  },
  SILENT: {
    label: 'silent',
    sign: '–',
    definition: 'An analyst has read its latest text for this topic and found nothing. Silence is evidence.',
  },
  SILENT_EARLIER: {
    label: 'was silent',
    sign: '–?',
    definition: 'An analyst found nothing in an earlier version; the text was corrected since.',
  },
  UNREAD: {
    label: 'not read',
    sign: '',
    definition:
      'It has no claim on the topic, and nobody has said that they read it for that. That is no silence.',
  },
}
