import type { Link } from './record'
import type { Verdict } from './verdict'

/**
 * Does the record say this of the pair? Only where analysts agree on it or a ruling holds: what a rule or program
 * proposed is no support and no contradiction until a person says so, and what is disputed is counted apart.
 */
export function isAssessedAs({ state, kind }: Pick<Link, 'state' | 'kind'>, verdict: Verdict): boolean {
  return (state === 'ASSESSED' || state === 'SETTLED') && kind === verdict
}

export type LinkGroups = {
  contradictions: Link[]
  corroborations: Link[]
  neither: Link[]
  /** Disputed, proposed, or looked at and nobody could tell. */
  open: Link[]
}

/** Links by what the record says of them, each in one group, in the given order. Retracted ones are left out. */
export function groupLinks(links: Link[]): LinkGroups {
  const of = (verdict: Verdict) => links.filter((link) => isAssessedAs(link, verdict))
  const said = {
    contradictions: of('CONTRADICTS'),
    corroborations: of('CORROBORATES'),
    neither: of('NEITHER'),
  }
  const told = new Set(Object.values(said).flat())
  return { ...said, open: links.filter((link) => !told.has(link) && link.state !== 'RETRACTED') }
}
