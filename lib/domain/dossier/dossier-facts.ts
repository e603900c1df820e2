import type { Placement, SettledRecheck } from '../placement'
import type { Article, Claim, Instant, Link, Origin, OriginFacts, Topic } from '../record'
import type { Silence } from '../silence'

export type DossierSubject = { kind: 'claim'; claim: Claim } | { kind: 'topic'; topic: Topic }

/**
 * What a dossier is composed from. More than the scope may be given: composeDossier keeps what belongs to it, in an
 * order of its own. `articles` holds every version of the claims’ articles, at least those that claims stand on; `facts` all that scopeOrigins keeps, because a
 * count depends on origins that no claim in view has.
 */
export type DossierFacts = {
  subject: DossierSubject
  claims: Claim[]
  links: Link[]
  placements: Placement[]
  settled: SettledRecheck[]
  /** Marks of silence, at least those of the subject’s topics. */
  silences: Silence[]
  articles: Article[]
  origins: Origin[]
  facts: OriginFacts
  /** The last change in the scope: the dossier's only date. */
  lastChange: Instant
}
