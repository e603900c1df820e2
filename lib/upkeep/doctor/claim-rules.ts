import { sqlInvariant } from './invariant'

const head = sqlInvariant('Every claim has a head quote', {
  count: 'SELECT count(*) FROM Claim',
  breaches: `SELECT 'claim ' || c.id AS id, 'has no quote' AS words FROM Claim c
    WHERE NOT EXISTS (SELECT 1 FROM ClaimSpan s WHERE s.claimId = c.id AND s.position = 0)`,
})

/** What a claim has several of, in an order. */
const NUMBERED = {
  ClaimSpan: 'quotes',
  ChainHop: 'hops',
  ClaimPlace: 'places',
  ClaimActor: 'actors',
  ClaimQuantity: 'quantities',
  FramingMark: 'marks',
}

const positions = sqlInvariant(
  'What a claim has several of is numbered from 0 without gaps',
  ...Object.entries(NUMBERED).map(([table, words]) => ({
    count: `SELECT count(DISTINCT claimId) FROM ${table}`,
    breaches: `SELECT 'claim ' || claimId AS id,
        'has ' || count(*) || ' ${words}, numbered ' || min(position) || ' to ' || max(position) AS words
      FROM ${table} GROUP BY claimId HAVING min(position) <> 0 OR max(position) <> count(*) - 1`,
  })),
)

const oneVersion = sqlInvariant('All quotes of a claim stand in one version', {
  count: 'SELECT count(DISTINCT claimId) FROM ClaimSpan',
  breaches: `SELECT 'claim ' || claimId AS id, 'is quoted from ' || count(DISTINCT versionId) || ' versions' AS words
    FROM ClaimSpan GROUP BY claimId HAVING count(DISTINCT versionId) > 1`,
})

/** lib/domain/claim-standing.ts: null in the latest version; CHANGED, LOST and KEPT are quoted from an earlier one. */
const standing = sqlInvariant('A claim stands in the latest version of its article, or says why not', {
  count: 'SELECT count(*) FROM Claim',
  breaches: `SELECT 'claim ' || c.id AS id,
      'is quoted from version ' || v.number || ' of ' || m.latest || ', and its standing is ' || ifnull(c.standing, 'not set') AS words
    FROM Claim c JOIN ClaimSpan s ON s.claimId = c.id AND s.position = 0 JOIN ArticleVersion v ON v.id = s.versionId
      JOIN (SELECT articleId, max(number) AS latest FROM ArticleVersion GROUP BY articleId) m ON m.articleId = v.articleId
    WHERE (c.standing IS NULL) <> (v.number = m.latest)`,
})

const refindings = sqlInvariant('Claims are found again in later versions of their own article', {
  count: 'SELECT count(*) FROM ClaimRefinding',
  breaches: `SELECT 'claim ' || f.claimId AS id, 'was found again in version ' || v.number || ' of article ' || v.articleId AS words
    FROM ClaimRefinding f JOIN Claim c ON c.id = f.claimId JOIN ArticleVersion v ON v.id = f.versionId
    WHERE v.articleId <> c.articleId OR v.number < 2`,
})

export const CLAIM_RULES = [head, positions, oneVersion, standing, refindings]
