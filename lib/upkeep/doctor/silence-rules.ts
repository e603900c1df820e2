import { sqlInvariant } from './invariant'

const ownVersion = sqlInvariant('A mark of silence names a version of its own article', {
  count: 'SELECT count(*) FROM TopicSilence',
  breaches: `SELECT 'mark of silence ' || s.id AS id, 'names version ' || s.versionId || ' of article ' || v.articleId AS words
    FROM TopicSilence s JOIN ArticleVersion v ON v.id = s.versionId WHERE v.articleId <> s.articleId`,
})

export const SILENCE_RULES = [ownVersion]
