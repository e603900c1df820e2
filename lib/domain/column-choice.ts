import { leadAssessment } from './live-assessment'
import { compareClaims } from './reading-order'
import type { Claim, Link } from './record'
import { STRENGTHS } from './strength'
import { LINK_KINDS } from './verdict'

/** What makes a link worth a table: a contradiction first, then how much it compares, then how directly. */
function rankLink(link: Link): readonly number[] | null {
  const lead = leadAssessment(link)
  const kind = lead?.verdict ?? link.kind
  if (link.state === 'RETRACTED' || !LINK_KINDS.some((known) => known === kind)) return null
  const strength = lead?.strength ? STRENGTHS.indexOf(lead.strength) : STRENGTHS.length
  return [kind === 'CONTRADICTS' ? 0 : 1, -Object.keys(lead?.aspects ?? {}).length, strength]
}

function compareRanks(x: readonly number[], y: readonly number[]): number {
  const differing = x.findIndex((part, index) => part !== y[index])
  return differing === -1 ? 0 : (x[differing] ?? 0) - (y[differing] ?? 0)
}

/** The strongest first; links without a kind are left out. */
function rankLinks(links: Link[]): Link[] {
  return links
    .flatMap((link) => {
      const rank = rankLink(link)
      return rank ? [{ link, rank }] : []
    })
    .sort((x, y) => compareRanks(x.rank, y.rank) || (x.link.id < y.link.id ? -1 : 1))
    .map(({ link }) => link)
}

/**
 * The claims that stand side by side in a topic's table, one per article, by date of publication. Chosen claims come
 * first, even two of one article. The rest is preset: both ends of the strongest link between articles that the choice
 * leaves open; then, of each further article, the claim most linked to those, or its first. A topic of one article
 * shows both ends of its strongest link.
 * @param claims the topic's claims
 * @param links the topic's links; one that leads out of its claims is used only where there is no other
 * @param chosen claim ids, e.g. from the address; unknown ones are ignored
 */
export function chooseColumns(claims: Claim[], links: Link[], chosen: string[]): Claim[] {
  const ordered = [...claims].sort(compareClaims)
  const claimOf = new Map(ordered.map((claim) => [claim.id, claim]))
  const articles = [...new Set(ordered.map((claim) => claim.article.id))]
  const columns = new Map<string, Claim>()
  const take = (claim: Claim | undefined) => claim && columns.set(claim.id, claim)
  for (const id of chosen) take(claimOf.get(id))

  const isOpen = (articleId: string) => ![...columns.values()].some((claim) => claim.article.id === articleId)
  const fits = ({ a, b }: Link) =>
    articles.length > 1
      ? a.article.id !== b.article.id && [a, b].every((end) => columns.has(end.id) || isOpen(end.article.id))
      : columns.size === 0 || (columns.size === 1 && (columns.has(a.id) || columns.has(b.id)))
  const endsInside = ({ a, b }: Link) => [a, b].filter((end) => claimOf.has(end.id)).length
  const ranked = rankLinks(links).filter((link) => endsInside(link) > 0 && fits(link))
  const strongest = ranked.find((link) => endsInside(link) === 2) ?? ranked[0]
  take(strongest?.a)
  take(strongest?.b)

  for (const articleId of articles.filter(isOpen)) {
    const seen = new Set(columns.keys())
    const linked = ({ id }: Claim) =>
      links.filter(({ a, b }) => (a.id === id && seen.has(b.id)) || (b.id === id && seen.has(a.id))).length
    const own = ordered.filter((claim) => claim.article.id === articleId)
    take(own.reduce((best, claim) => (linked(best) >= linked(claim) ? best : claim)))
  }
  return [...columns.values()].sort(compareClaims)
}
