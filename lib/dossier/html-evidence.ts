import type { ClaimEvidence, Quote } from '@/lib/domain/dossier/claim-shape'
import type { DossierContent } from '@/lib/domain/dossier/dossier-shape'
import { MARK_FIELDS } from '@/lib/domain/proposed-values'
import {
  describeCertainty,
  describeChecked,
  describeClaimPlacement,
  describeClaimStanding,
  describeEarlierMarks,
  describeHop,
  describePlace,
  describeQuantityInFull,
  describeTime,
  flagNotInQuotes,
  ROLE_WORDS,
} from './claim-words'
import { nameMark } from './framing-words'
import {
  fact,
  flagged,
  hash,
  modeWords,
  proposedTag,
  quoteBlock,
  said,
  saidOr,
  sourceLine,
  statement,
} from './html-parts'
import { joinParts, type Markup, markup, type Part } from './markup'

export function writeEvidence({ evidence }: DossierContent): Markup {
  return markup`${evidence.map(writeClaim)}`
}

function writeClaim(claim: ClaimEvidence): Markup {
  const { time, origin, text } = claim
  return markup`<article class="claim" id="claim-${claim.id}"><h3><span class="id">${claim.id}</span> ${statement(claim)}</h3>
${claim.role === 'IN_TOPIC' ? null : markup`<p class="tag">${ROLE_WORDS[claim.role]}</p>`}
${sourceLine(claim)}
${claim.standing === null ? null : markup`<p class="notice">${describeClaimStanding(claim)}</p>`}
${claim.placement && markup`<p class="notice">${describeClaimPlacement(claim)}</p>`}
${claim.quotes.map((quote) => writeQuote(quote, claim))}
<dl class="facts">
${fact('Who says it', flagged(claim.speaker && said(claim.speaker), claim, 'speaker'))}
${fact('Origin', flagged(origin && markup`${said(origin.label)}${origin.identified ? null : ' (not identified)'}`, claim, 'origin'))}
${fact('Chain', flagged(claim.chain.length > 0 && markup`<ol>${claim.chain.map((hop) => markup`<li>${said(describeHop(hop))}</li>`)}</ol>`, claim, 'chain'))}
${fact('Mode', flagged(modeWords(claim), claim, 'mode'))}
${fact('Kind of claim', saidOr(claim.kind))}
${fact('Originator’s certainty', flagged(describeCertainty(claim.certainty), claim, 'certainty'))}
${fact(
  'Time',
  flagged(
    joinParts(
      [
        said(describeTime(time)),
        time.edtf ? markup`EDTF <code>${time.edtf}</code>` : null,
        time.expression
          ? markup`in the article: ${said(time.expression)}${flagNotInQuotes(time.expression, claim)}`
          : null,
        time.basisNote ? markup`basis: ${said(time.basisNote)}` : null,
        time.note && said(time.note),
      ],
      '; ',
    ),
    claim,
    'time',
  ),
)}
${fact('Places', flagged(writeNames(claim.places, claim), claim, 'places'))}
${fact('Actors', flagged(writeNames(claim.actors, claim), claim, 'actors'))}
${fact('Quantities', flagged(claim.quantities.length > 0 && markup`<ul>${claim.quantities.map((quantity) => markup`<li>${said(describeQuantityInFull(quantity))}${flagNotInQuotes(quantity.text, claim)}</li>`)}</ul>`, claim, 'quantities'))}
${fact(
  'Framing marks',
  claim.marks.length + claim.earlierMarks.length > 0 &&
    markup`<ul class="marks">${claim.marks.map(
      (mark) =>
        markup`<li>${nameMark(mark)} “${said(mark.text)}” <span class="soft">${mark.start}–${mark.end}</span>${proposedTag(claim, MARK_FIELDS[mark.kind])}</li>`,
    )}${describeEarlierMarks(claim).map((words) => markup`<li>${said(words)}</li>`)}</ul>`,
  'none marked',
)}
${fact('SHA-256 of the text', hash(text.textSha256))}
</dl></article>
`
}

function writeNames(names: string[], claim: ClaimEvidence): Part[] {
  return joinParts(
    names.map((name) => markup`${said(name)}${flagNotInQuotes(name, claim)}`),
    '; ',
  )
}

function writeQuote(quote: Quote, { text }: ClaimEvidence): Markup {
  return markup`${quoteBlock(quote)}<p class="locator${quote.verbatim === false ? ' notice' : null}">UTF-16 units ${describePlace(quote, text.number)}; ${describeChecked(quote)}</p>`
}
