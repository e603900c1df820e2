import { Prisma } from './generated/client'

/**
 * One claim as JSON in the shape of domain's `Claim`, for use inside any query: lists, links and pages read claims in
 * one statement and one shape. Each part is an index look-up by the claim's id.
 * @param alias the SQL alias of the Claim row in the surrounding query; never from outside
 */
export function claimJson(alias: string): Prisma.Sql {
  const c = alias
  return Prisma.raw(`json_object(
  'id', ${c}.id,
  'article', ${articleJson(c)},
  'versionId', (SELECT versionId FROM ClaimSpan WHERE claimId = ${c}.id AND position = 0),
  'spans', json((SELECT json_group_array(json_object('start', start, 'end', "end", 'quote', quote, 'prefix', prefix, 'suffix', suffix) ORDER BY position)
    FROM ClaimSpan WHERE claimId = ${c}.id)),
  'statement', ${c}.statement,
  'headline', json(iif(${c}.headline, 'true', 'false')),
  'mode', ${c}.mode,
  'kind', ${c}.kind,
  'speaker', ${c}.speaker,
  'origin', (SELECT ${ORIGIN_REF_JSON} FROM Origin og WHERE og.id = ${c}.originId),
  'chain', json((SELECT json_group_array(json_object('by', "by", 'manner', manner, 'note', note, 'inferred', json(iif(inferred, 'true', 'false')),
      'sourceId', sourceId, 'originId', originId, 'articleId', articleId) ORDER BY position)
    FROM ChainHop WHERE claimId = ${c}.id)),
  'certainty', ${c}.certainty,
  'time', json_object('expression', ${c}.timeExpression, 'edtf', ${c}.timeEdtf, 'basis', ${c}.timeBasis,
    'basisNote', ${c}.timeBasisNote, 'note', ${c}.timeNote),
  'places', json((SELECT json_group_array(name ORDER BY position) FROM ClaimPlace WHERE claimId = ${c}.id)),
  'actors', json((SELECT json_group_array(name ORDER BY position) FROM ClaimActor WHERE claimId = ${c}.id)),
  'quantities', json((SELECT json_group_array(json_object('text', text, 'value', value, 'unit', unit, 'qualifier', qualifier, 'scope', scope) ORDER BY position)
    FROM ClaimQuantity WHERE claimId = ${c}.id)),
  'topics', json((SELECT json_group_array(json_object('id', tp.id, 'label', tp.label) ORDER BY tp.label)
    FROM ClaimTopic ct JOIN Topic tp ON tp.id = ct.topicId WHERE ct.claimId = ${c}.id)),
  'framing', ${framingJson(c)},
  'proposed', json((SELECT json_group_array(json_object('field', field, 'by', proposedBy, 'why', why) ORDER BY field)
    FROM ProposedField WHERE claimId = ${c}.id)),
  'standing', ${c}.standing,
  'quotedFrom', ${quotedFromJson(c)},
  'version', ${c}.version,
  'retractedAt', ${c}.retractedAt
)`)
}

/**
 * The part of claimJson that domain's `ClaimFound` names: of a claim found by search a few of its parts are shown, and
 * reading all of them took most of the time of a search.
 */
export function foundClaimJson(alias: string): Prisma.Sql {
  return Prisma.raw(`json_object('id', ${alias}.id, 'article', ${articleJson(alias)}, 'statement', ${alias}.statement,
    'quotedFrom', ${quotedFromJson(alias)})`)
}

const articleJson = (c: string) =>
  `(SELECT ${ARTICLE_REF_JSON} FROM Article ar JOIN Source so ON so.id = ar.sourceId WHERE ar.id = ${c}.articleId)`

const quotedFromJson = (c: string) => `iif(${c}.standing IS NULL, NULL, (SELECT number FROM ArticleVersion
    WHERE id = (SELECT versionId FROM ClaimSpan WHERE claimId = ${c}.id AND position = 0)))`

/** Expects the aliases `ar` (Article) and `so` (Source). */
export const ARTICLE_REF_JSON = `json_object('id', ar.id, 'title', ar.title, 'author', ar.author, 'url', ar.url,
  'source', json_object('id', so.id, 'name', so.name), 'language', ar.language,
  'publishedEdtf', ar.publishedEdtf, 'publishedBasis', ar.publishedBasis, 'publishedFrom', ar.publishedFrom)`

/** Expects the alias `og` (Origin). */
export const ORIGIN_REF_JSON = `json_object('id', og.id, 'label', og.label, 'kind', og.kind,
  'identified', json(iif(og.identified, 'true', 'false')))`

// A claim without a framing row still has the shape: every field empty. Marks of the version that the claim is quoted from
// and those of earlier versions are told apart in one reading.
function framingJson(c: string): string {
  const marks = (own: '=' | '<>') =>
    `json_group_array(json_object('kind', m.kind, 'role', m.role, 'start', m.start, 'end', m."end", 'text', m.text) ORDER BY m.position)
      FILTER (WHERE m.versionId ${own} head.versionId)`
  const fields = ['voice', 'cueStance', 'commitment', 'agency', 'note'].map((name) => `'${name}', fr.${name}`)
  return `(SELECT json_object(${fields.join(', ')},
    'functions', json((SELECT json_group_array(function ORDER BY function) FROM FramingFunction WHERE claimId = ${c}.id)),
    'marks', ${marks('=')}, 'earlierMarks', ${marks('<>')})
    FROM (SELECT 1) LEFT JOIN ClaimSpan head ON head.claimId = ${c}.id AND head.position = 0
      LEFT JOIN Framing fr ON fr.claimId = ${c}.id LEFT JOIN FramingMark m ON m.claimId = ${c}.id)`
}
