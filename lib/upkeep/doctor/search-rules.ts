import { readFileSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { inProject } from '@/lib/setup/project.mjs'
import { type Invariant, sqlInvariant, type Tally, walk } from './invariant'

/** What prisma/search.sql keeps beside the record: the same texts once more, to be searched. */
const articles = sqlInvariant('Search holds each article’s title and latest text', {
  count: 'SELECT count(*) FROM Article',
  breaches: `SELECT 'article ' || a.id AS id, iif(s.id IS NULL, 'cannot be found by search', 'is searched with another title or text') AS words
    FROM Article a LEFT JOIN article_search s ON s.articleId = a.id
    WHERE s.id IS NULL OR s.title IS NOT a.title OR s.text IS NOT
      (SELECT text FROM ArticleVersion v WHERE v.articleId = a.id ORDER BY number DESC LIMIT 1)
    UNION ALL SELECT 'article ' || articleId, 'is searched, and not in the record' FROM article_search
    WHERE articleId NOT IN (SELECT id FROM Article)`,
})

const claims = sqlInvariant('Search holds each claim’s statement, quotes and speaker', {
  count: 'SELECT count(*) FROM Claim',
  breaches: `SELECT 'claim ' || c.id AS id, iif(s.id IS NULL, 'cannot be found by search', 'is searched with other words') AS words
    FROM Claim c LEFT JOIN claim_search s ON s.claimId = c.id
    WHERE s.id IS NULL OR s.statement IS NOT ifnull(c.statement, '') OR s.speaker IS NOT ifnull(c.speaker, '')
      OR s.quotes IS NOT ifnull((SELECT group_concat(quote, char(10) ORDER BY position) FROM ClaimSpan WHERE claimId = c.id), '')
    UNION ALL SELECT 'claim ' || claimId, 'is searched, and not in the record' FROM claim_search
    WHERE claimId NOT IN (SELECT id FROM Claim)`,
})

const INDEXES = [
  { index: 'article_fts', source: 'article_search', columns: 'title, text' },
  { index: 'claim_fts', source: 'claim_search', columns: 'statement, quotes, speaker' },
]

/** Per word: how often it stands, and sums that change when it stands in another record, column or place. */
const WORDS = `term, count(*) AS times, sum(doc) AS records, sum(doc * (offset + 1) * length(col)) AS places`

/**
 * SQLite can compare an index with what it indexes only while writing. So the index is made anew, in temporary space,
 * and the two are compared word by word.
 */
const indexes: Invariant = {
  name: 'The search indexes say what is searched',
  check: (record, tally) => {
    for (const one of INDEXES) {
      try {
        indexAnew(record, one)
        compareWords(record, one.index, tally)
      } finally {
        for (const kind of ['words', 'anew_words', 'anew'])
          record.exec(`DROP TABLE IF EXISTS temp.${one.index}_${kind}`)
        record.exec(`DROP VIEW IF EXISTS temp.${one.source}_again`)
      }
    }
  },
}

function indexAnew(record: Database.Database, { index, source, columns }: (typeof INDEXES)[number]): void {
  record.exec(`CREATE TEMP VIEW ${source}_again AS SELECT id, ${columns} FROM main.${source};
    CREATE VIRTUAL TABLE temp.${index}_anew USING fts5(${columns}, content='${source}_again', content_rowid='id',
      tokenize="unicode61 remove_diacritics 2");
    INSERT INTO temp.${index}_anew(${index}_anew) VALUES ('rebuild');
    CREATE VIRTUAL TABLE temp.${index}_words USING fts5vocab(main, ${index}, instance);
    CREATE VIRTUAL TABLE temp.${index}_anew_words USING fts5vocab(temp, ${index}_anew, instance);`)
}

type Word = { term: string; times: number; records: number; places: number }

/** Both sides come in the order of their words; SQLite orders them by byte, and so are they compared here. */
function compareWords(record: Database.Database, index: string, tally: Tally): void {
  const read = (table: string) => walk<Word>(record, `SELECT ${WORDS} FROM temp.${table} GROUP BY term`)
  const [stored, anew] = [read(`${index}_words`), read(`${index}_anew_words`)]
  const next = (words: Generator<Word>) => words.next().value as Word | undefined
  let [x, y] = [next(stored), next(anew)]
  while (x || y) {
    tally.checked()
    const order = !x ? 1 : !y ? -1 : Buffer.compare(Buffer.from(x.term), Buffer.from(y.term))
    if (x && order < 0)
      tally.broken(`word “${x.term}” of ${index}`, 'is indexed, and nowhere in what is searched')
    else if (y && order > 0) tally.broken(`word “${y.term}” of ${index}`, 'is searched, and not indexed')
    else if (x && y && (x.times !== y.times || x.records !== y.records || x.places !== y.places))
      tally.broken(
        `word “${x.term}” of ${index}`,
        `is indexed ${x.times} times, and stands ${y.times} times elsewhere`,
      )
    if (order <= 0) x = next(stored)
    if (order >= 0) y = next(anew)
  }
}

/** How prisma/search.sql writes them: a trigger ends with a line of its own, a view with its first semicolon. */
const FOLLOWERS = [
  { type: 'trigger', script: /^CREATE TRIGGER (\w+)[\s\S]*?^END;/gm },
  { type: 'view', script: /^CREATE VIEW (\w+)[\s\S]*?;/gm },
]

const asOneLine = (sql: string) => sql.replace(/\s+/g, ' ').replace(/;$/, '').trim()

/** The stored views say which links stand in which list; the invariant after this one holds them to the script. */
const FOLLOWS = `SELECT v.view, s.scope, v.assessedAt, v.linkId FROM link_view v JOIN link_scope s ON s.linkId = v.linkId`
const LISTED = 'SELECT view, scope, assessedAt, linkId FROM link_listing'

const listing = sqlInvariant('Lists of a topic or a source hold the links that are theirs', {
  count: 'SELECT count(*) FROM link_listing',
  breaches: `SELECT 'link ' || linkId AS id, 'is missing in list ' || view || ' of ' || scope AS words
      FROM (${FOLLOWS} EXCEPT ${LISTED})
    UNION ALL SELECT 'link ' || linkId, 'stands in list ' || view || ' of ' || scope || ', which is not its own'
      FROM (${LISTED} EXCEPT ${FOLLOWS})`,
})

const JUDGED = 'SELECT scope, verdicts, linkId FROM judged_by_several'
const SAID = 'SELECT scope, verdicts, linkId FROM several_scope'

const several = sqlInvariant('Agreement counts what several analysts say of a link', {
  count: 'SELECT count(*) FROM judged_by_several',
  breaches: `SELECT 'link ' || linkId AS id, 'is not counted under “' || scope || '” as ' || verdicts AS words
      FROM (${SAID} EXCEPT ${JUDGED})
    UNION ALL SELECT 'link ' || linkId, 'is counted under “' || scope || '” as ' || verdicts || ', and nobody says so'
      FROM (${JUDGED} EXCEPT ${SAID})`,
})

/** Without one of them what is written from now on would not be found, or not be listed. */
const followers: Invariant = {
  name: 'Search and lists follow the record',
  check: (record, tally) => {
    const script = readFileSync(inProject('prisma/search.sql'), 'utf8')
    const stored = record.prepare('SELECT sql FROM sqlite_schema WHERE type = ? AND name = ?').pluck()
    for (const { type, script: pattern } of FOLLOWERS) {
      for (const [sql, name] of script.matchAll(pattern)) {
        tally.checked()
        const there = stored.get(type, name)
        if (there === undefined) tally.broken(`${type} ${name}`, 'is missing')
        else if (asOneLine(String(there)) !== asOneLine(sql))
          tally.broken(`${type} ${name}`, 'is another one')
      }
    }
  },
}

export const SEARCH_RULES = [articles, claims, indexes, listing, several, followers]
