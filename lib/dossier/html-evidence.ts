import type { ClaimEvidence, Quote } from '@/lib/domain/dossier/claim-shape'
import type { DossierContent } from '@/lib/domain/dossier/dossier-shape'
import {
  describeCertainty,
  describeChecked,
  describeClaimStanding,
  describeHop,
  describePlace,
  describeQuantityInFull,
  describeTime,
  ROLE_WORDS,
} from './claim-words'
import { nameMark } from './framing-words'
import { fact, hash, modeWords, quoteBlock, said, saidOr, sourceLine, statement } from './html-parts'
import { joinParts, type Markup, markup } from './markup'

export function writeEvidence({ evidence }: DossierContent): Markup {
  return markup`${evidence.map(writeClaim)}`
}

function writeClaim(claim: ClaimEvidence): Markup {
  const { time, origin, text } = claim
  return markup`<article class="claim" id="claim-${claim.id}"><h3><span class="id">${claim.id}</span> ${statement(claim)}</h3>
${claim.role === 'IN_TOPIC' ? null : markup`<p class="tag">${ROLE_WORDS[claim.role]}</p>`}
${sourceLine(claim)}
${claim.standing === null ? null : markup`<p class="notice">${describeClaimStanding(claim)}</p>`}
${claim.quotes.map((quote) => writeQuote(quote, claim))}
<dl class="facts">
${fact('Who says it', saidOr(claim.speaker))}
${fact('Origin', origin && markup`${said(origin.label)}${origin.identified ? null : ' (not identified)'}`)}
${fact('Chain', claim.chain.length > 0 && markup`<ol>${claim.chain.map((hop) => markup`<li>${said(describeHop(hop))}</li>`)}</ol>`)}
${fact('Mode', modeWords(claim))}
${fact('Kind of claim', saidOr(claim.kind))}
${fact('Originator’s certainty', describeCertainty(claim.certainty))}
${fact(
  'Time',
  joinParts(
    [
      said(describeTime(time)),
      time.edtf ? markup`EDTF <code>${time.edtf}</code>` : null,
      time.expression ? markup`in the article: ${said(time.expression)}` : null,
      time.basisNote ? markup`basis: ${said(time.basisNote)}` : null,
      time.note && said(time.note),
    ],
    '; ',
  ),
)}
${fact('Places', joinParts(claim.places.map(said), '; '))}
${fact('Actors', joinParts(claim.actors.map(said), '; '))}
${fact('Quantities', claim.quantities.length > 0 && markup`<ul>${claim.quantities.map((quantity) => markup`<li>${said(describeQuantityInFull(quantity))}</li>`)}</ul>`)}
${fact(
  'Framing marks',
  claim.marks.length > 0 &&
    markup`<ul class="marks">${claim.marks.map(
      (mark) =>
        markup`<li>${nameMark(mark)} “${said(mark.text)}” <span class="soft">${mark.start}–${mark.end}</span></li>`,
    )}</ul>`,
  'none marked',
)}
${fact('SHA-256 of the text', hash(text.textSha256))}
</dl></article>
`
}

function writeQuote(quote: Quote, { text }: ClaimEvidence): Markup {
  return markup`${quoteBlock(quote)}<p class="locator${quote.verbatim === false ? ' notice' : null}">UTF-16 units ${describePlace(quote, text.number)}; ${describeChecked(quote)}</p>`
}
