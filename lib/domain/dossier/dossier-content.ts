import { compareText } from '../reading-order'
import type { LinkKind } from '../verdict'
import { describeArticles } from './article-view'
import { describeClaim, describeEvidence, describeFraming, listMarks, type Texts } from './claim-view'
import type { DossierFacts } from './dossier-facts'
import type { DossierContent, DossierHeader, GlanceRow } from './dossier-shape'
import { CORROBORATION_GROUPS, type CorroborationGroup } from './link-shape'
import { describeLink, describePair, groupCorroboration, type LinkContext, strengthsOf } from './link-view'
import { describeMethod } from './method'
import { countScope, describeOrigins } from './origins-counted'
import { type DossierScope, type ScopedLink, selectScope } from './scope'
import { describeSilences } from './silence-view'

/**
 * The content of a claim's or a topic's dossier, the same for every format. Pure: no clock, and the order of what
 * comes in decides nothing, so the same record gives the same content. Retracted claims and links are left out; the
 * dossier of a retracted claim says so and tells nothing else.
 */
export function composeDossier(facts: DossierFacts): DossierContent {
  const scope = selectScope(facts)
  const texts: Texts = new Map(
    [...facts.articles]
      .sort((x, y) => compareText(x.text.versionId, y.text.versionId))
      .map((article) => [article.text.versionId, article]),
  )
  const roles = new Map(scope.claims.map(({ claim, role }) => [claim.id, role]))
  const placements = new Map(facts.placements.map((placement) => [placement.claimId, placement]))
  const context: LinkContext = {
    texts,
    placements,
    settled: facts.settled,
    facts: facts.facts,
    roleOf: ({ id }) => roles.get(id) ?? 'CONTEXT',
  }
  const list = (as: LinkKind, belongs: (link: ScopedLink) => boolean) =>
    scope.links.filter(belongs).map((link) => describeLink(link, as, context))

  const contradictions = list('CONTRADICTS', ({ derived }) => derived.inContradictions)
  const corroborations = list('CORROBORATES', ({ derived }) => derived.inCorroborations)
  const groups = new Map(corroborations.map((link) => [link.id, groupCorroboration(link)]))
  const linksOf = indexLinks(scope)
  const counts = countScope(scope, facts.facts)
  return {
    header: describeHeader(facts, scope, counts),
    glance: scope.claims.map(({ claim, role }) => ({
      claim: describeClaim(claim, role),
      links: listLinksOf(claim.id, linksOf.get(claim.id) ?? [], groups),
    })),
    contradictions,
    corroborations: CORROBORATION_GROUPS.map((group) => ({
      group,
      links: corroborations.filter(({ id }) => groups.get(id) === group),
    })),
    neither: scope.links.filter(isNeither).map((link) => describePair(link, context)),
    undecided: scope.links.filter(isUndecided).map((link) => describePair(link, context)),
    silences: describeSilences(facts),
    evidence: scope.claims.map(({ claim, role }) => describeEvidence(claim, role, texts, placements)),
    framing: scope.claims.map(({ claim, role }) => ({
      claim: describeClaim(claim, role),
      framing: describeFraming(claim),
      marks: listMarks(claim),
    })),
    origins: describeOrigins(scope, facts.origins, [...contradictions, ...corroborations], counts),
    articles: describeArticles(
      scope.claims.map(({ claim }) => claim),
      texts,
      placements,
    ),
    method: describeMethod(),
  }
}

function describeHeader(
  { subject, lastChange }: DossierFacts,
  scope: DossierScope,
  counts: DossierHeader['counts'],
): DossierHeader {
  const context = scope.claims.filter(({ role }) => role === 'CONTEXT').length
  const isClaim = subject.kind === 'claim'
  return {
    kind: subject.kind,
    id: isClaim ? subject.claim.id : subject.topic.id,
    title: isClaim ? subject.claim.statement : subject.topic.label,
    question: isClaim ? null : subject.topic.question,
    lastChange,
    retractedAt: isClaim ? subject.claim.retractedAt : null,
    scope: {
      claims: scope.claims.length - context,
      context,
      articles: new Set(scope.claims.map(({ claim }) => claim.article.id)).size,
      links: scope.links.length,
    },
    counts,
  }
}

/** The links of each claim, in the order of the scope. */
function indexLinks({ links }: DossierScope): ReadonlyMap<string, ScopedLink[]> {
  const index = new Map<string, ScopedLink[]>()
  for (const scoped of links) {
    for (const { id } of [scoped.link.a, scoped.link.b]) {
      const listed = index.get(id)
      if (listed) listed.push(scoped)
      else index.set(id, [scoped])
    }
  }
  return index
}

function listLinksOf(
  claimId: string,
  links: ScopedLink[],
  groups: ReadonlyMap<string, CorroborationGroup>,
): GlanceRow['links'] {
  return links.flatMap((scoped) =>
    listedAs(scoped).map((as) => ({
      linkId: scoped.link.id,
      other: scoped.link.a.id === claimId ? scoped.link.b.id : scoped.link.a.id,
      as,
      state: scoped.derived.state,
      strengths: as === 'NEITHER' || as === 'UNDECIDED' ? [] : strengthsOf(scoped.link, as),
      group: as === 'CORROBORATES' ? (groups.get(scoped.link.id) ?? null) : null,
    })),
  )
}

/** Under what a link is told; a disputed one may be told as a contradiction and as a corroboration. */
function listedAs(scoped: ScopedLink): GlanceRow['links'][number]['as'][] {
  const { inContradictions, inCorroborations } = scoped.derived
  if (isNeither(scoped)) return ['NEITHER']
  if (isUndecided(scoped)) return ['UNDECIDED']
  return [
    ...(inContradictions ? ['CONTRADICTS' as const] : []),
    ...(inCorroborations ? ['CORROBORATES' as const] : []),
  ]
}

function isNeither({ derived }: ScopedLink): boolean {
  return derived.kind === 'NEITHER'
}

/** Not under a kind and not "neither": only "cannot tell", or verdicts that make no kind. */
function isUndecided({ derived }: ScopedLink): boolean {
  return derived.kind !== 'NEITHER' && !derived.inContradictions && !derived.inCorroborations
}
