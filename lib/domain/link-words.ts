/** States of a link, derived by deriveLink (link-state.ts). */
export const LINK_STATES = ['PROPOSED', 'ASSESSED', 'DISPUTED', 'SETTLED', 'RETRACTED'] as const
export type LinkState = (typeof LINK_STATES)[number]

export const LINK_STATE_WORDS: Record<LinkState, { label: string; definition: string }> = {
  PROPOSED: { label: 'proposed', definition: 'A rule or program proposed it; nobody has assessed it yet.' },
  ASSESSED: { label: 'assessed', definition: 'Every analyst who gave a verdict gave the same one.' },
  DISPUTED: { label: 'disputed', definition: 'Analysts gave different verdicts; all of them stand.' },
  SETTLED: { label: 'settled', definition: 'A reviewer ruled; the minority view stays in sight.' },
  RETRACTED: {
    label: 'retracted',
    definition: 'Every assessment was retracted; assessing the pair again revives it.',
  },
}
