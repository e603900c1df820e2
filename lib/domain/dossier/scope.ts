import { deriveLink } from '../link-state'
import { compareClaims } from '../reading-order'
import type { Claim, Link } from '../record'
import type { ClaimRole } from './claim-shape'
import type { DossierFacts } from './dossier-facts'
import { compareAssessments, compareIds, compareRulings } from './order'

/** A link with what its live assessments make of it. */
export type ScopedLink = { link: Link; derived: ReturnType<typeof deriveLink> }

export type DossierScope = {
  /** In the dossier's order. */
  claims: { claim: Claim; role: ClaimRole }[]
  /** By id; no retracted link, and none with a retracted end. */
  links: ScopedLink[]
}

/**
 * What belongs to a dossier. A claim's: the claim, its links, their other ends. A topic's: the topic's live claims,
 * every link among them or of the topic, and the other ends of those as context. The order depends on nothing but the
 * record itself.
 */
export function selectScope({ subject, claims, links }: DossierFacts): DossierScope {
  const inScope =
    subject.kind === 'claim'
      ? [subject.claim]
      : claims.filter((claim) => claim.topics.some((topic) => topic.id === subject.topic.id))
  const live = new Map(inScope.filter(isLive).map((claim) => [claim.id, claim]))
  const ofTopic = (link: Link) =>
    (live.has(link.a.id) && live.has(link.b.id)) ||
    (subject.kind === 'topic' && link.topics.some((topic) => topic.id === subject.topic.id))
  const ofClaim = (link: Link) => live.has(link.a.id) || live.has(link.b.id)
  const belongs = subject.kind === 'claim' ? ofClaim : ofTopic

  const scoped = links
    .filter((link) => isLive(link.a) && isLive(link.b) && belongs(link))
    .map(inOrder)
    .map((link) => ({ link, derived: deriveLink(link) }))
    .filter(({ derived }) => derived.state !== 'RETRACTED')
    .sort((x, y) => compareIds(x.link, y.link))

  const all = new Map(live)
  for (const { link } of scoped)
    for (const end of [link.a, link.b]) if (!all.has(end.id)) all.set(end.id, end)
  const role: ClaimRole = subject.kind === 'claim' ? 'SUBJECT' : 'IN_TOPIC'
  return {
    claims: [...all.values()]
      .sort(compareClaims)
      .map((claim) => ({ claim, role: live.has(claim.id) ? role : 'CONTEXT' })),
    links: scoped,
  }
}

function isLive(claim: Claim): boolean {
  return claim.retractedAt === null
}

function inOrder(link: Link): Link {
  return {
    ...link,
    assessments: [...link.assessments].sort(compareAssessments),
    rulings: [...link.rulings].sort(compareRulings),
  }
}
