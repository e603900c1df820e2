import type { ProposableField } from '@/lib/domain/claim-field'
import { MODE_WORDS } from '@/lib/domain/claim-words'
import type {
  ClaimBrief,
  ClaimEvidence,
  CorrectionView,
  FramingRow,
  Quote,
} from '@/lib/domain/dossier/claim-shape'
import type { GlanceRow } from '@/lib/domain/dossier/dossier-shape'
import { MARK_FIELDS, PROPOSED_WORDS } from '@/lib/domain/proposed-values'
import { recordedContext } from '@/lib/domain/quote-context'
import {
  describeCertainty,
  describeChecked,
  describeClaimPlacement,
  describeClaimStanding,
  describeDate,
  describeEarlierMarks,
  describeHop,
  describePlace,
  describeQuantityInFull,
  describeTime,
  flagNotInQuotes,
  flagProposed,
  flagProposedWhy,
  groupByArticle,
  NOT_RECORDED,
  ROLE_WORDS,
} from './claim-words'
import { describeFramingRow, nameMark } from './framing-words'
import { describeGlanceLink } from './link-words'
import { code, inline, quote, within } from './markdown-text'

/** "- label: value", the value escaped already; nothing recorded is told as such. */
export function row(label: string, value: string | null, missing = NOT_RECORDED): string {
  return `- ${label}: ${value || missing}`
}

export function writeStatement({ statement, headline }: ClaimBrief): string {
  return `${statement ? inline(statement) : 'statement not recorded'}${headline ? ' (headline)' : ''}`
}

export function writeSource({ article }: ClaimBrief): string {
  const { source, title, author, publishedEdtf, publishedBasis } = article
  const by = author ? inline(author) : `author ${NOT_RECORDED}`
  return `${inline(source)}, ${describeDate(publishedEdtf, publishedBasis)}: “${inline(title)}”, ${by}`
}

export function writeOrigin({ origin }: Pick<ClaimBrief, 'origin'>): string {
  return origin ? `${inline(origin.label)}${origin.identified ? '' : ' (not identified)'}` : NOT_RECORDED
}

/** Null where nobody is recorded to say it. */
export function writeSpeaker(claim: ClaimBrief): string | null {
  return claim.speaker && inline(claim.speaker) + flagProposed(claim, 'speaker')
}

const writeAll = (values: string[], flag: string) => (values.length > 0 ? values.join('; ') + flag : null)

export function writeGlance(glance: GlanceRow[]): string[] {
  return groupByArticle(glance).flatMap((rows) => [
    ...rows.slice(0, 1).map(({ claim }) => `${writeSource(claim)}`),
    rows.map(writeGlanceRow).join('\n'),
  ])
}

function writeGlanceRow({ claim, links }: GlanceRow): string {
  const role = claim.role === 'IN_TOPIC' ? '' : ` (${ROLE_WORDS[claim.role]})`
  const listed = links.map((link) => {
    const { sign, words } = describeGlanceLink(link)
    return `  - ${sign} ${words} with ${inline(link.other)} (link ${inline(link.linkId)})`
  })
  return [
    `- **${inline(claim.id)}**${role} ${writeStatement(claim)}`,
    `  ${row('Who says it', writeSpeaker(claim))}`,
    `  ${row('Origin', writeOrigin(claim) + flagProposed(claim, 'origin'))}`,
    `  ${row('Mode', MODE_WORDS[claim.mode] + flagProposed(claim, 'mode'))}`,
    `  ${row('Originator’s certainty', describeCertainty(claim.certainty) + flagProposed(claim, 'certainty'))}`,
    ...(listed.length > 0 ? listed : ['  - no link in this scope']),
  ].join('\n')
}

/** One paragraph where a claim is not quoted from the latest version of its article. */
export function writeStanding(claim: Pick<ClaimBrief, 'standing'>): string[] {
  const standing = describeClaimStanding(claim)
  return standing === null ? [] : [`**${standing}**`]
}

/** One paragraph where its quotes were placed in a later version than it was read in. */
export function writePlacement(claim: CorrectionView): string[] {
  const placement = describeClaimPlacement(claim)
  return placement === null ? [] : [`**${placement}**`]
}

/** The quote alone in its blockquote; its context and place below. */
export function writeQuote(span: Quote, place: string | null): string[] {
  const { before, after } = recordedContext(span)
  const context = `Before it: ${span.prefix ? `“${within(before)}”` : 'the start of the text'}. After it: ${
    span.suffix ? `“${within(after)}”` : 'the end of the text'
  }.`
  return [quote(span.quote), place === null ? context : `${context} ${place}`]
}

export function writeEvidence(claim: ClaimEvidence): string[] {
  const { time, text } = claim
  const when = [
    inline(describeTime(time)),
    time.edtf && `EDTF ${code(time.edtf)}`,
    time.expression && `in the article: ${inline(time.expression)}${flagNotInQuotes(time.expression, claim)}`,
    time.basisNote && `basis: ${inline(time.basisNote)}`,
    time.note && inline(time.note),
  ].filter(Boolean)
  const flagged = (name: string) => inline(name) + flagNotInQuotes(name, claim)
  const why = (...fields: ProposableField[]) =>
    inline(flagProposedWhy(claim, ...fields).trim()).replace(/^(?=.)/, ' ')
  const nested = (label: string, values: string[], missing?: string) =>
    values.length > 0
      ? [`- ${label}:`, ...values.map((value) => `  - ${value}`)].join('\n')
      : row(label, null, missing)
  return [
    `### ${inline(claim.id)}: ${writeStatement(claim)}`,
    writeSource(claim),
    ...writeStanding(claim),
    ...writePlacement(claim),
    ...claim.quotes.flatMap((span) =>
      writeQuote(span, `UTF-16 units ${describePlace(span, text.number)}; ${describeChecked(span)}.`),
    ),
    [
      row('Who says it', claim.speaker && inline(claim.speaker) + why('speaker')),
      row('Origin', writeOrigin(claim) + why('origin')),
      nested(
        `Chain${why('chain')}`,
        claim.chain.map((hop) => inline(describeHop(hop))),
      ),
      row('Mode', MODE_WORDS[claim.mode] + why('mode')),
      row('Kind of claim', claim.kind && inline(claim.kind)),
      row('Originator’s certainty', describeCertainty(claim.certainty) + why('certainty')),
      row('Time', when.join('; ') + why('time')),
      row('Places', writeAll(claim.places.map(flagged), why('places'))),
      row('Actors', writeAll(claim.actors.map(flagged), why('actors'))),
      nested(
        `Quantities${why('quantities')}`,
        claim.quantities.map(
          (quantity) => inline(describeQuantityInFull(quantity)) + flagNotInQuotes(quantity.text, claim),
        ),
      ),
      nested(
        'Framing marks',
        [
          ...claim.marks.map(
            (mark) =>
              `${inline(nameMark(mark))} “${inline(mark.text)}”, ${mark.start}–${mark.end}${flagProposed(claim, MARK_FIELDS[mark.kind])}`,
          ),
          ...describeEarlierMarks(claim).map(inline),
        ],
        'none marked',
      ),
      row('SHA-256 of the text', text.textSha256 && code(text.textSha256)),
    ].join('\n'),
  ]
}

export function writeFraming(framing: FramingRow): string {
  const cells = describeFramingRow({ ...framing, proposed: framing.claim.proposed }).map((cell) => {
    const { label, said, quoted, missing } = cell
    const words = quoted.map(({ text, role }) => `“${inline(text)}”${role ? ` (${inline(role)})` : ''}`)
    return `  ${row(label, [...words, ...said].join(', ') + (cell.proposed ? ` (${PROPOSED_WORDS})` : ''), missing)}`
  })
  const { note } = framing.framing
  return [
    `- **${inline(framing.claim.id)}** ${inline(framing.claim.article.source)}`,
    ...cells,
    ...(note ? [`  ${row('Note', inline(note))}`] : []),
  ].join('\n')
}
