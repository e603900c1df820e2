import { ASPECT_WORDS, RELATION_WORDS } from '@/lib/domain/aspect'
import type { LinkSide } from '@/lib/domain/dossier/claim-shape'
import type { AspectRow, CorroborationGroup, DossierLink } from '@/lib/domain/dossier/link-shape'
import { describeClaimPlacement, describeClaimStanding, describeTime } from './claim-words'
import { describeFramingRow } from './framing-words'
import { writeJudgements, writeSettled } from './html-assessment'
import {
  claimLink,
  fact,
  modeWords,
  PROPOSED_TAG,
  proposedTag,
  quoteBlock,
  said,
  saidOr,
  sourceLine,
  statement,
} from './html-parts'
import {
  describeRechecks,
  describeState,
  flagTime,
  groupRelations,
  recordedFor,
  signOf,
  titleLink,
} from './link-words'
import { joinParts, type Markup, markup, type Part } from './markup'

/** One link, both sides beside each other, then aspect by aspect, then every judgement. */
export function writeLink(link: DossierLink, group?: CorroborationGroup): Markup {
  const kind = link.as.toLowerCase()
  const doubtful = link.state === 'DISPUTED' || link.state === 'PROPOSED' || link.challenged
  return markup`<article class="link ${kind}" id="${kind}-${link.id}">
<header><h3><span class="sign" aria-hidden="true">${signOf(link.as, link.strengths, group)}</span> ${titleLink(link)}</h3>
<p class="pair-ids">${claimLink(link.a.id)} and ${claimLink(link.b.id)}</p>
<p class="state${doubtful ? ' doubtful' : null}">${describeState(link)}</p><p class="id">link ${link.id}</p></header>
${link.rechecks.length === 0 ? null : markup`<p class="notice">${describeRechecks(link)}</p>`}
${writeSettled(link)}
<div class="pair">${writeSide(link.a)}${writeSide(link.b)}</div>
${writeAspects(link)}
${writeJudgements(link)}</article>
`
}

function writeSide(side: LinkSide): Markup {
  const framing = describeFramingRow(side).slice(0, 4)
  return markup`<div class="side"><p class="statement">${claimLink(side.id)} ${statement(side)}</p>
${sourceLine(side)}
${side.standing === null ? null : markup`<p class="soft">${describeClaimStanding(side)}</p>`}
${side.placement && markup`<p class="notice">${describeClaimPlacement(side)}</p>`}
${side.quotes.map((quote, n) => quoteBlock(quote, n === 0 ? side.aspectMarks : []))}
<dl class="facts">
${fact('Who says it', markup`${saidOr(side.speaker)}${proposedTag(side, 'speaker')}`)}
${fact('Origin', side.origin && markup`${said(side.origin.label)}${side.origin.identified ? null : ' (not identified)'}${proposedTag(side, 'origin')}`)}
${fact('When', markup`${said(describeTime(side.time) + flagTime(side))}${proposedTag(side, 'time')}`)}
${fact('Mode', markup`${modeWords(side)}${proposedTag(side, 'mode')}`)}
${framing
  .filter(({ said: words, quoted }) => words.length + quoted.length > 0)
  .map(({ label, said: words, quoted, proposed }) =>
    fact(label, [
      ...joinParts([...quoted.map(({ text }) => markup`“${said(text)}”`), ...words], ', '),
      proposed ? PROPOSED_TAG : null,
    ]),
  )}
</dl></div>
`
}

function writeAspects({ aspects, assessments, a, b }: DossierLink): Part {
  if (aspects.length === 0) return markup`<p class="none">No aspects compared.</p>`
  const several = assessments.length > 1
  const names = new Map(assessments.map(({ id, analyst }) => [id, analyst.name]))
  return markup`<table class="aspects"><thead><tr><th scope="col">Aspect</th><th scope="col">Relation</th><th scope="col">${a.id}, as recorded</th><th scope="col">${b.id}, as recorded</th></tr></thead><tbody>
${aspects.map(
  (row) => markup`<tr><th scope="row" data-label="Aspect">${ASPECT_WORDS[row.aspect].label}</th>
<td data-label="Relation">${writeRelations(row, several ? names : null)}</td>${[a, b].map((side) => writeRecorded(row, side))}</tr>
`,
)}</tbody></table>`
}

function writeRelations(row: AspectRow, names: ReadonlyMap<string, string> | null): Part[] {
  return groupRelations(row, names).map(({ relation, by }) => {
    const { sign, label } = RELATION_WORDS[relation]
    return markup`<p class="relation ${relation.toLowerCase()}"><span class="sign" aria-hidden="true">${sign}</span> ${label}</p>${by ? markup`<p class="by-whom">${said(by)}</p>` : null}`
  })
}

function writeRecorded({ aspect }: AspectRow, side: LinkSide): Markup {
  const values = recordedFor(aspect, side)
  const cell =
    values === null
      ? markup`<span class="none">see the quote</span>`
      : values.length === 0
        ? saidOr(null)
        : joinParts(values.map(said), '; ')
  return markup`<td data-label="${side.id}">${cell}</td>`
}
