import type { Claim, Link } from '@/lib/domain/record'

/** How the text shows that a claim is linked to the selected one. */
export type LinkedTone = 'corroborates' | 'contradicts' | 'disputed'

/** The other ends of the selected claim's links, by claim id. Links are drawn for the selected claim only. */
export function linkedTones(selected: Claim | null, links: Link[]): Map<string, LinkedTone> {
  const tones = new Map<string, LinkedTone>()
  if (!selected) return tones
  for (const link of links) {
    const other = link.a.id === selected.id ? link.b.id : link.a.id
    if (link.state === 'DISPUTED') tones.set(other, 'disputed')
    else if (link.kind === 'CONTRADICTS') tones.set(other, 'contradicts')
    else if (link.kind === 'CORROBORATES') tones.set(other, 'corroborates')
  }
  return tones
}
