import { isProposed } from '../proposed-values'
import { compareText } from '../reading-order'
import type { Claim, Origin, OriginFacts } from '../record'
import { countVoices } from '../voice-count'
import type { ClusterView, CountOf, OriginsCounted, OriginView, ScopeCount } from './dossier-shape'
import type { DossierLink } from './link-shape'
import { compareIds } from './order'
import type { DossierScope } from './scope'

/**
 * The counts a dossier gives. A topic's: its own claims; a claim's: the claim with what corroborates it, and what
 * contradicts it (assessed or settled links only). Either: everything shown, where that is more.
 */
export function countScope({ claims, links }: DossierScope, facts: OriginFacts): ScopeCount[] {
  const count = (of: CountOf, counted: Claim[]): ScopeCount => ({
    of,
    claims: counted.length,
    voices: countVoices(counted, facts),
  })
  if (claims.length === 0) return []
  const all = claims.map(({ claim }) => claim)
  const subject = claims.find(({ role }) => role === 'SUBJECT')?.claim
  if (!subject) {
    const ofTopic = claims.filter(({ role }) => role === 'IN_TOPIC').map(({ claim }) => claim)
    const counts = [count('TOPIC', ofTopic)]
    return ofTopic.length < all.length ? [...counts, count('ALL', all)] : counts
  }
  const ends = (kind: string) =>
    new Set(
      links
        .filter(({ derived }) => derived.kind === kind)
        .map(({ link }) => (link.a.id === subject.id ? link.b.id : link.a.id)),
    )
  const [support, against] = [ends('CORROBORATES'), ends('CONTRADICTS')]
  return [
    count(
      'FOR',
      all.filter(({ id }) => id === subject.id || support.has(id)),
    ),
    count(
      'AGAINST',
      all.filter(({ id }) => against.has(id)),
    ),
    count('ALL', all),
  ]
}

/** The origins of the claims shown, with what decides whether two of them are one voice. */
export function describeOrigins(
  scope: DossierScope,
  origins: Origin[],
  listed: DossierLink[],
  counts: ScopeCount[],
): OriginsCounted {
  const claimsOf = new Map<string, string[]>()
  const refs = new Map<string, OriginView>()
  const guessed = new Set(
    scope.claims.flatMap(({ claim }) => (isProposed(claim, 'origin') ? [claim.id] : [])),
  )
  const known = new Map(origins.map((origin) => [origin.id, origin]))
  for (const { claim } of scope.claims) {
    if (!claim.origin) continue
    const { id } = claim.origin
    claimsOf.set(id, [...(claimsOf.get(id) ?? []), claim.id])
    if (!refs.has(id)) refs.set(id, describeOrigin(claim.origin, known.get(id)))
  }
  const views = [...refs.values()]
    .map((view) => {
      const claims = claimsOf.get(view.id) ?? []
      return { ...view, claims, unconfirmed: claims.filter((id) => guessed.has(id)) }
    })
    .sort((x, y) => compareText(x.label, y.label) || compareIds(x, y))
  return {
    counts,
    origins: views,
    clusters: listClusters(views, known),
    withoutOrigin: scope.claims.filter(({ claim }) => !claim.origin).map(({ claim }) => claim.id),
    disagreements: listDisagreements(listed),
  }
}

function describeOrigin(ref: NonNullable<Claim['origin']>, origin: Origin | undefined): OriginView {
  return {
    id: ref.id,
    label: ref.label,
    kind: ref.kind,
    identified: ref.identified,
    kindNote: origin?.kindNote ?? null,
    basis: origin?.basis ?? null,
    restsOn: (origin?.restsOn ?? [])
      .map(({ id, label, certainty, why }) => ({ id, label, certainty, why }))
      .sort(compareIds),
    clusters: (origin?.clusters ?? []).map(({ id, certainty }) => ({ id, certainty })).sort(compareIds),
    claims: [],
    unconfirmed: [],
  }
}

/** The clusters of the origins shown, with those of their members that are shown. */
function listClusters(views: OriginView[], known: ReadonlyMap<string, Origin>): ClusterView[] {
  const notes = new Map(
    views.flatMap(({ id }) => (known.get(id)?.clusters ?? []).map((cluster) => [cluster.id, cluster.note])),
  )
  return [...notes]
    .map(([id, note]) => ({
      id,
      note,
      members: views.flatMap((view) =>
        view.clusters
          .filter((cluster) => cluster.id === id)
          .map(({ certainty }) => ({ id: view.id, label: view.label, kind: view.kind, certainty })),
      ),
    }))
    .sort(compareIds)
}

/** A disputed link is listed under both kinds; each of its assessments is told once. */
function listDisagreements(listed: DossierLink[]): OriginsCounted['disagreements'] {
  const seen = new Set<string>()
  return [...listed].sort(compareIds).flatMap((link) =>
    link.assessments.flatMap(({ id, analyst, independence, againstOrigins }) => {
      if (!independence || !againstOrigins || againstOrigins === 'AGREES' || seen.has(id)) return []
      seen.add(id)
      return [
        {
          linkId: link.id,
          assessmentId: id,
          analyst: analyst.name,
          a: link.a.id,
          b: link.b.id,
          independence,
          againstOrigins,
        },
      ]
    }),
  )
}
