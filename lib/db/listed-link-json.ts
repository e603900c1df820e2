import { ORIGIN_REF_JSON } from './claim-json'
import { Prisma } from './generated/client'
import { ASSESSMENTS_JSON, RECHECKS_JSON, RULINGS_JSON } from './link-json'

/** One claim as JSON in the shape of domain's `ListedClaim`; see claimJson. */
function listedClaimJson(c: string): string {
  const names = (table: string) =>
    `json((SELECT json_group_array(name ORDER BY position) FROM ${table} WHERE claimId = ${c}.id))`
  return `json_object(
  'id', ${c}.id,
  'article', (SELECT json_object('id', ar.id, 'title', ar.title, 'source', json_object('id', so.id, 'name', so.name),
      'language', ar.language, 'publishedEdtf', ar.publishedEdtf, 'publishedBasis', ar.publishedBasis, 'publishedFrom', ar.publishedFrom)
    FROM Article ar JOIN Source so ON so.id = ar.sourceId WHERE ar.id = ${c}.articleId),
  'spans', json((SELECT json_group_array(json_object('start', start, 'quote', quote) ORDER BY position)
    FROM ClaimSpan WHERE claimId = ${c}.id)),
  'headline', json(iif(${c}.headline, 'true', 'false')),
  'mode', ${c}.mode,
  'origin', (SELECT ${ORIGIN_REF_JSON} FROM Origin og WHERE og.id = ${c}.originId),
  'time', json_object('expression', ${c}.timeExpression, 'edtf', ${c}.timeEdtf, 'basis', ${c}.timeBasis,
    'basisNote', ${c}.timeBasisNote),
  'places', ${names('ClaimPlace')},
  'actors', ${names('ClaimActor')},
  'quantities', json((SELECT json_group_array(json_object('text', text, 'value', value, 'unit', unit,
      'qualifier', qualifier, 'scope', scope) ORDER BY position) FROM ClaimQuantity WHERE claimId = ${c}.id)),
  'framing', (SELECT json_object('voice', fr.voice, 'cueStance', fr.cueStance, 'commitment', fr.commitment,
      'agency', fr.agency, 'marks', ${marksJson(c)})
    FROM (SELECT 1) LEFT JOIN Framing fr ON fr.claimId = ${c}.id),
  'proposed', json((SELECT json_group_array(json_object('field', field) ORDER BY field)
    FROM ProposedField WHERE claimId = ${c}.id)),
  'quotedFrom', iif(${c}.standing IS NULL, NULL,
    (SELECT number FROM ArticleVersion WHERE id = (${headVersion(c)})))
)`
}

/** Of the version that the claim is quoted from; a claim's spans are all of one. The plus keeps SQLite from going through all marks of that version. */
const marksJson = (c: string) => `json((SELECT json_group_array(json_object('kind', m.kind, 'role', m.role,
    'start', m.start, 'end', m."end", 'text', m.text) ORDER BY m.position)
  FROM FramingMark m WHERE m.claimId = ${c}.id AND +m.versionId = (${headVersion(c)})))`

const headVersion = (c: string) => `SELECT versionId FROM ClaimSpan WHERE claimId = ${c}.id AND position = 0`

const a = Prisma.raw(listedClaimJson('ca'))
const b = Prisma.raw(listedClaimJson('cb'))

/** One link as JSON in the shape of domain's `ListedLink`. Expects LINK_TABLES' aliases. */
export const LISTED_LINK_JSON = Prisma.sql`json_object(
  'id', l.id, 'a', ${a}, 'b', ${b}, 'state', l.state, 'kind', l.kind,
  'challenged', json(iif(l.challenged, 'true', 'false')), 'proposedKind', l.proposedKind,
  'assessments', ${ASSESSMENTS_JSON}, 'rulings', ${RULINGS_JSON}, 'rechecks', ${RECHECKS_JSON},
  'assessedAt', l.assessedAt)`
