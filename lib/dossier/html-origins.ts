import type { ClusterView, DossierContent, OriginView } from '@/lib/domain/dossier/dossier-shape'
import { INDEPENDENCE_WORDS } from '@/lib/domain/independence'
import { MEMBERSHIP_WORDS, ORIGIN_KIND_WORDS } from '@/lib/domain/origin-words'
import { PROPOSED_WORDS } from '@/lib/domain/proposed-values'
import { COUNT_OF_WORDS, describeCount } from './count-words'
import { claimLink, nothing, said, saidOr } from './html-parts'
import { AGAINST_ORIGINS_WORDS } from './link-words'
import { joinParts, type Markup, markup, type Part } from './markup'
import { ORIGIN_NOTE } from './origin-words'

export function writeOrigins({ origins }: DossierContent): Markup {
  return markup`<dl class="facts counts">${origins.counts.map((count) => markup`<div><dt>${COUNT_OF_WORDS[count.of]}</dt><dd>${describeCount(count)}</dd></div>`)}</dl>
<p class="soft">${ORIGIN_NOTE}</p>
${
  origins.origins.length === 0
    ? nothing('No origin is recorded for these claims.')
    : markup`<table class="origins"><thead><tr><th scope="col">Origin</th><th scope="col">Kind</th><th scope="col">Identified</th><th scope="col">Rests on</th><th scope="col">One voice with</th><th scope="col">Claims</th></tr></thead><tbody>
${origins.origins.map((origin) => writeOrigin(origin, origins.clusters))}</tbody></table>`
}
${origins.withoutOrigin.length === 0 ? null : markup`<p>No origin is recorded for ${joinParts(origins.withoutOrigin.map(claimLink), ', ')}.</p>`}
${
  origins.clusters.length === 0
    ? null
    : markup`<h3>Origins that count as one voice</h3><ul class="plain">${origins.clusters.map(
        ({ id, note }) => markup`<li><span class="id">${id}</span> ${said(note)}</li>`,
      )}</ul>`
}
${writeDisagreements(origins.disagreements)}`
}

function writeOrigin(origin: OriginView, clusters: ClusterView[]): Markup {
  return markup`<tr><th scope="row" data-label="Origin">${said(origin.label)}${origin.basis ? markup`<p class="soft">${said(origin.basis)}</p>` : null}</th>
<td data-label="Kind">${ORIGIN_KIND_WORDS[origin.kind]}${origin.kindNote ? markup`<p class="soft">${said(origin.kindNote)}</p>` : null}</td>
<td data-label="Identified">${origin.identified ? 'yes' : 'no'}</td>
<td data-label="Rests on">${
    origin.restsOn.length === 0
      ? saidOr(null, 'nothing recorded')
      : origin.restsOn.map(
          ({ label, certainty, why }) =>
            markup`<p>${said(label)} (${MEMBERSHIP_WORDS[certainty]}): ${said(why)}</p>`,
        )
  }</td>
<td data-label="One voice with">${
    origin.clusters.length === 0
      ? saidOr(null, 'none recorded')
      : origin.clusters.map(({ id }) =>
          writeMembers(
            origin,
            clusters.find((cluster) => cluster.id === id),
          ),
        )
  }</td>
<td data-label="Claims">${joinParts(origin.claims.map(claimLink), ' ')}${
    origin.unconfirmed.length === 0
      ? null
      : markup`<p class="soft">${PROPOSED_WORDS}: ${joinParts(origin.unconfirmed.map(claimLink), ' ')}</p>`
  }</td></tr>
`
}

function writeMembers(origin: OriginView, cluster: ClusterView | undefined): Part {
  if (!cluster) return null
  const own = cluster.members.find(({ id }) => id === origin.id)
  const others = cluster.members.filter(({ id }) => id !== origin.id)
  const membership = own ? ` (${MEMBERSHIP_WORDS[own.certainty]})` : ''
  return markup`<p><span class="id">${cluster.id}</span>${membership}${
    others.length === 0
      ? ': no other origin shown here'
      : [
          ': ',
          joinParts(
            others.map(({ label, certainty }) => markup`${said(label)} (${MEMBERSHIP_WORDS[certainty]})`),
            '; ',
          ),
        ]
  }</p>`
}

function writeDisagreements(disagreements: DossierContent['origins']['disagreements']): Part {
  if (disagreements.length === 0) return null
  return markup`<h3>Where an assessment and the origins disagree</h3><ul class="plain">
${disagreements.map(
  ({ linkId, analyst, a, b, independence, againstOrigins }) =>
    markup`<li><span class="id">${linkId}</span> ${claimLink(a)} and ${claimLink(b)}: ${said(analyst)} says ${INDEPENDENCE_WORDS[independence].label}. ${AGAINST_ORIGINS_WORDS[againstOrigins]}</li>
`,
)}</ul>`
}
