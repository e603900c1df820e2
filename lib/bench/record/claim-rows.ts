import type { Database } from 'better-sqlite3'
import type { Claim } from '@/lib/domain/record'
import { inserting } from './table'

const CLAIM = [
  ...['id', 'articleId', 'statement', 'headline', 'mode', 'kind', 'speaker', 'originId', 'certainty'],
  ...['timeExpression', 'timeEdtf', 'timeBasis', 'timeBasisNote', 'timeNote', 'createdAt', 'version'],
]

/** Writes claims with everything they are made of, as insertClaim (lib/db) does. */
export function claimWriter(database: Database): (claim: Claim, createdAt: string) => void {
  const part = (table: string, columns: string[]) => inserting(database, table, ['claimId', ...columns])
  const insert = inserting(database, 'Claim', CLAIM)
  const span = part('ClaimSpan', ['position', 'versionId', 'start', 'end', 'quote', 'prefix', 'suffix'])
  const hop = part('ChainHop', [
    'position',
    'by',
    'manner',
    'note',
    'inferred',
    'sourceId',
    'originId',
    'articleId',
  ])
  const place = part('ClaimPlace', ['position', 'name'])
  const actor = part('ClaimActor', ['position', 'name'])
  const quantity = part('ClaimQuantity', ['position', 'text', 'value', 'unit', 'qualifier', 'scope'])
  const topic = part('ClaimTopic', ['topicId'])
  const framing = part('Framing', ['voice', 'cueStance', 'commitment', 'agency', 'note'])
  const framingFunction = part('FramingFunction', ['function'])
  const mark = part('FramingMark', ['position', 'kind', 'role', 'versionId', 'start', 'end', 'text'])

  return (claim, createdAt) => {
    const { id: claimId, versionId } = claim
    insert({
      id: claimId,
      articleId: claim.article.id,
      ...{ statement: claim.statement, headline: claim.headline, mode: claim.mode, kind: claim.kind },
      ...{ speaker: claim.speaker, originId: claim.origin?.id ?? null, certainty: claim.certainty },
      ...{ timeExpression: claim.time.expression, timeEdtf: claim.time.edtf, timeBasis: claim.time.basis },
      ...{ timeBasisNote: claim.time.basisNote, timeNote: claim.time.note, createdAt, version: 1 },
    })
    claim.spans.forEach((row, position) => void span({ claimId, position, versionId, ...row }))
    claim.chain.forEach((row, position) => void hop({ claimId, position, ...row }))
    claim.places.forEach((name, position) => void place({ claimId, position, name }))
    claim.actors.forEach((name, position) => void actor({ claimId, position, name }))
    claim.quantities.forEach((row, position) => void quantity({ claimId, position, ...row }))
    for (const { id } of claim.topics) topic({ claimId, topicId: id })
    const { voice, cueStance, commitment, agency, note, functions, marks } = claim.framing
    if (voice ?? cueStance ?? commitment ?? agency ?? note ?? functions[0])
      framing({ claimId, voice, cueStance, commitment, agency, note })
    for (const name of functions) framingFunction({ claimId, function: name })
    marks.forEach((row, position) => void mark({ claimId, position, versionId, ...row }))
  }
}
