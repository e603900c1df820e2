import type {
  DossierArticle,
  DossierContent,
  DossierVersion,
  OriginView,
} from '@/lib/domain/dossier/dossier-shape'
import { INDEPENDENCE_WORDS } from '@/lib/domain/independence'
import { MEMBERSHIP_WORDS, ORIGIN_KIND_WORDS } from '@/lib/domain/origin-words'
import { PROPOSED_WORDS } from '@/lib/domain/proposed-values'
import { describeInstant } from '@/lib/format/instant-words'
import { describeDate, NOT_RECORDED } from './claim-words'
import { COUNT_OF_WORDS, describeCount } from './count-words'
import { AGAINST_ORIGINS_WORDS } from './link-words'
import { row } from './markdown-claim'
import { code, inline } from './markdown-text'
import { listDefinitions, listScales, METHOD_NOTES, SCALE_NOTE } from './method-words'
import { ORIGIN_NOTE } from './origin-words'
import { webAddress } from './web-address'

export function writeOrigins({ origins }: DossierContent): string[] {
  const clusters = origins.clusters.map(({ id, note, members }) => {
    const labels = members.map(({ label, certainty }) => `${inline(label)} (${MEMBERSHIP_WORDS[certainty]})`)
    return `- **${inline(id)}** ${inline(note)} Shown here: ${labels.join('; ')}`
  })
  const disagreements = origins.disagreements.map(
    ({ linkId, analyst, a, b, independence, againstOrigins }) =>
      `- ${inline(linkId)}, ${inline(a)} and ${inline(b)}: ${inline(analyst)} says ${INDEPENDENCE_WORDS[independence].label}. ${AGAINST_ORIGINS_WORDS[againstOrigins]}`,
  )
  return [
    origins.counts.map((count) => row(COUNT_OF_WORDS[count.of], describeCount(count))).join('\n'),
    ORIGIN_NOTE,
    origins.origins.map(writeOrigin).join('\n') || 'No origin is recorded for these claims.',
    ...(origins.withoutOrigin.length > 0
      ? [`No origin is recorded for ${origins.withoutOrigin.map(inline).join(', ')}.`]
      : []),
    ...(clusters.length > 0 ? ['### Origins that count as one voice', clusters.join('\n')] : []),
    ...(disagreements.length > 0
      ? ['### Where an assessment and the origins disagree', disagreements.join('\n')]
      : []),
  ]
}

function writeOrigin(origin: OriginView): string {
  const kind = `${ORIGIN_KIND_WORDS[origin.kind]}${origin.kindNote ? ` (${inline(origin.kindNote)})` : ''}`
  const rests = origin.restsOn.map(
    ({ label, certainty, why }) => `${inline(label)} (${MEMBERSHIP_WORDS[certainty]}): ${inline(why)}`,
  )
  return [
    `- **${inline(origin.label)}**`,
    `  ${row('Kind', kind)}`,
    `  ${row('Identified', origin.identified ? 'yes' : 'no')}`,
    `  ${row('Basis', origin.basis && inline(origin.basis))}`,
    `  ${row('Rests on', rests.join('; '), 'nothing recorded')}`,
    `  ${row('Claims', origin.claims.map(inline).join(', '))}`,
    ...(origin.unconfirmed.length > 0
      ? [`  ${row(`Of these ${PROPOSED_WORDS}`, origin.unconfirmed.map(inline).join(', '))}`]
      : []),
  ].join('\n')
}

export function writeArticle(article: DossierArticle): string[] {
  const { source, sourceNote, author, authorNote, url, language, genre, published, note } = article
  const address = webAddress(url)
  const aside = (text: string | null) => (text ? ` (${inline(text)})` : '')
  return [
    `### ${inline(article.id)}: ${inline(article.title)}`,
    [
      row('Source', `${inline(source)}${aside(sourceNote)}`),
      row('Author', `${author ? inline(author) : NOT_RECORDED}${aside(authorNote)}`),
      row(
        'Published',
        `${describeDate(published.edtf, published.basis)}; EDTF ${code(published.edtf)}${published.note ? `; ${inline(published.note)}` : ''}`,
      ),
      row('Address', address ? `<${address}>` : url && inline(url)),
      row('Language', language && inline(language)),
      row('Genre', genre && inline(genre)),
      ...(note ? [row('Note on the text', inline(note))] : []),
      row('Claims here', article.claims.map(inline).join(', ')),
      ...(article.sameTextAs.length > 0
        ? [row('Same text as', article.sameTextAs.map(inline).join(', '))]
        : []),
      ...article.versions.map(writeVersion),
    ].join('\n'),
  ]
}

function writeVersion({ number, versionId, ...version }: DossierVersion): string {
  const captured = version.capturedAt ? describeInstant(version.capturedAt) : NOT_RECORDED
  const stripped = version.stripped.map(({ start, end, what }) => `    - ${start}–${end}: ${inline(what)}`)
  return [
    row('Version', number === null ? `number ${NOT_RECORDED} (${inline(versionId)})` : String(number)),
    `  ${row('Captured', `${captured}: ${version.capturedHow ? inline(version.capturedHow) : NOT_RECORDED}`)}`,
    `  ${row('SHA-256 of the bytes', version.bytesSha256 && code(version.bytesSha256))}`,
    `  ${row('SHA-256 of the text', version.textSha256 && code(version.textSha256))}`,
    ...(stripped.length > 0
      ? ['  - Stripped:', ...stripped]
      : ['  - Stripped: nothing recorded as page furniture']),
  ].join('\n')
}

export function writeMethod({ method }: DossierContent): string[] {
  return [
    ...METHOD_NOTES,
    ...listDefinitions(method).flatMap(({ title, terms }) => [
      `### ${title}`,
      terms
        .map(({ label, sign, definition }) => `- ${sign ? `${sign} ` : ''}**${label}** ${definition}`)
        .join('\n'),
    ]),
    '### Scales',
    SCALE_NOTE,
    listScales(method)
      .map(({ title, terms, withCode }) =>
        row(
          title,
          terms
            .map(({ code: short, label }) => (withCode ? `${inline(short)} ${label}` : label))
            .join(withCode ? '; ' : ', '),
        ),
      )
      .join('\n'),
  ]
}
