import type { DossierContent } from '@/lib/domain/dossier/dossier-shape'
import type { LookedAtPair } from '@/lib/domain/dossier/link-shape'
import { writeJudgements, writeSettled } from './html-assessment'
import { claimLink, said, statement } from './html-parts'
import { describeRechecks, describeState } from './link-words'
import { type Markup, markup } from './markup'

/** Pairs that are no link, in short, with the reason of each. */
export function writePairs({ neither, undecided }: DossierContent): Markup {
  return markup`${neither.map(writePair)}${
    undecided.length === 0
      ? null
      : markup`<h3 class="group">Cannot be told yet</h3>${undecided.map(writePair)}`
  }`
}

function writePair(pair: LookedAtPair): Markup {
  return markup`<article class="link neither" id="neither-${pair.id}"><header>
<p class="state">${describeState(pair)}</p><p class="id">link ${pair.id}</p></header>
<ul class="ends">${[pair.a, pair.b].map(
    (claim) =>
      markup`<li>${claimLink(claim.id)} ${statement(claim)} <span class="soft">${said(claim.article.source)}</span></li>`,
  )}</ul>
${pair.rechecks.length === 0 ? null : markup`<p class="notice">${describeRechecks(pair)}</p>`}
${writeSettled(pair)}${writeJudgements(pair)}</article>
`
}
