import type { DossierContent, GlanceRow } from '@/lib/domain/dossier/dossier-shape'
import { describeCertainty, groupByArticle, ROLE_WORDS } from './claim-words'
import {
  claimLink,
  linkLink,
  modeWords,
  proposedTag,
  said,
  saidOr,
  sourceLine,
  statement,
} from './html-parts'
import { describeGlanceLink } from './link-words'
import { type Markup, markup, type Part } from './markup'

/** A row per claim under its article, in the dossier's order. */
export function writeGlance({ glance }: DossierContent): Markup {
  return markup`<table class="glance">
<thead><tr><th scope="col">Claim</th><th scope="col">Who says it</th><th scope="col">Mode, certainty</th><th scope="col">Links</th></tr></thead>
${groupByArticle(glance).map(writeArticleRows)}</table>`
}

function writeArticleRows(rows: GlanceRow[]): Part {
  const [first] = rows
  return first
    ? markup`<tbody><tr class="article-row"><th scope="rowgroup" colspan="4">${sourceLine(first.claim)}</th></tr>
${rows.map(writeRow)}</tbody>`
    : null
}

function writeRow({ claim, links }: GlanceRow): Markup {
  const { origin } = claim
  return markup`<tr><th scope="row">${claimLink(claim.id)} ${claim.role === 'IN_TOPIC' ? null : markup`<span class="tag">${ROLE_WORDS[claim.role]}</span>`}<p class="statement">${statement(claim)}</p></th>
<td data-label="Who says it">${saidOr(claim.speaker, 'speaker not recorded')}${proposedTag(claim, 'speaker')}<p class="soft">${
    origin
      ? markup`origin: ${said(origin.label)}${origin.identified ? null : ' (not identified)'}${proposedTag(claim, 'origin')}`
      : 'origin not recorded'
  }</p></td>
<td data-label="Mode, certainty">${modeWords(claim)}${proposedTag(claim, 'mode')}<p class="soft">${describeCertainty(claim.certainty)}${proposedTag(claim, 'certainty')}</p></td>
<td data-label="Links">${links.length === 0 ? markup`<span class="none">none in this scope</span>` : markup`<ul class="links">${links.map(writeLink)}</ul>`}</td>
</tr>
`
}

function writeLink(link: GlanceRow['links'][number]): Markup {
  const { sign, words } = describeGlanceLink(link)
  const anchor = link.as === 'UNDECIDED' ? 'neither' : link.as
  return markup`<li class="${link.as.toLowerCase()}"><span class="sign" aria-hidden="true">${sign}</span> ${words} with ${claimLink(link.other)} <span class="soft">(${linkLink(link.linkId, anchor)})</span></li>`
}
