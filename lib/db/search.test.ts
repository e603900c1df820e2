import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SearchNarrowing } from '@/lib/domain/search-narrowing'
import { searchExpression } from '@/lib/domain/search-query'
import { deployMigrations } from '@/lib/setup/migrate'
import { makeArticle, makeClaim, makeSource } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { inTransaction } from './client'
import { countHits, narrowSearch, SEARCH_PAGE, searchArticles, searchClaims } from './search'

let base: TestDatabase
beforeEach(async () => {
  base = await openTestDatabase()
})
afterEach(() => base.close())

const execute = (sql: string) => base.writer.$executeRawUnsafe(sql)
const query = (sql: string) => base.writer.$queryRawUnsafe<Record<string, unknown>[]>(sql)

/** What is searched must be what the record says, and the index must be the index of what is searched. */
async function expectInStep() {
  const articles = await query(`SELECT a.id AS articleId, a.title, v.text FROM Article a
    JOIN ArticleVersion v ON v.articleId = a.id
    WHERE v.number = (SELECT max(number) FROM ArticleVersion WHERE articleId = a.id) ORDER BY a.id`)
  expect(await query('SELECT articleId, title, text FROM article_search ORDER BY articleId')).toEqual(
    articles,
  )
  const claims =
    await query(`SELECT id AS claimId, COALESCE(statement, '') AS statement, COALESCE(speaker, '') AS speaker,
    COALESCE((SELECT group_concat(quote, char(10) ORDER BY position) FROM ClaimSpan WHERE claimId = id), '') AS quotes
    FROM Claim ORDER BY id`)
  expect(
    await query('SELECT claimId, statement, speaker, quotes FROM claim_search ORDER BY claimId'),
  ).toEqual(claims)
  // With a rank other than 0, FTS5 compares the index with the table it indexes, and fails where they differ.
  await execute(`INSERT INTO article_fts(article_fts, rank) VALUES ('integrity-check', 1)`)
  await execute(`INSERT INTO claim_fts(claim_fts, rank) VALUES ('integrity-check', 1)`)
}

const foundArticles = async (expression: string) =>
  (await searchArticles(base.reader, expression)).map((hit) => hit.article.id)
const foundClaims = async (expression: string) =>
  (await searchClaims(base.reader, expression)).map((hit) => hit.claim.id)

/** Deploying takes the file for itself, so the connections let go of it; they open again when next used. */
async function redeploy(): Promise<string[]> {
  await Promise.all([base.writer.$disconnect(), base.reader.$disconnect()])
  return deployMigrations(base.file)
}

/** Changes the record; it gets the source of the article `art`. */
type Write = (sourceId: string) => Promise<unknown>

const addVersion = (articleId: string, sourceId: string, number: number, text: string) =>
  base.writer.articleVersion.create({
    data: {
      id: `${articleId}-${number}`,
      articleId,
      sourceId,
      number,
      text,
      bytesSha256: `${articleId}-${number}`,
      textSha256: 'x',
      capturedAt: '2026-11-01T00:00:00.000Z',
      capturedHow: 'typed in a test',
    },
  })

const TEXT = 'The garrison at Tanf was quiet.'

async function makeRecord() {
  const { id: articleId } = await makeArticle(base.writer, { id: 'art', title: 'Garrison', text: TEXT })
  const spans = [
    { start: 16, quote: 'Tanf' },
    { start: 4, quote: 'garrison' },
  ]
  await makeClaim(base.writer, {
    id: 'cla',
    articleId,
    spans,
    statement: 'All was calm.',
    speaker: 'Volkhonsky',
  })
  const { sourceId } = await base.writer.article.findUniqueOrThrow({ where: { id: articleId } })
  return sourceId
}

async function deleteArticle() {
  await deleteClaim()
  await base.writer.textFingerprint.deleteMany({ where: { version: { articleId: 'art' } } })
  await base.writer.articleVersion.deleteMany({ where: { articleId: 'art' } })
  await base.writer.article.delete({ where: { id: 'art' } })
}

async function deleteClaim() {
  await base.writer.claimSpan.deleteMany({ where: { claimId: 'cla' } })
  await base.writer.claim.delete({ where: { id: 'cla' } })
}

describe('a search narrowed to a source and to when articles were published', () => {
  const PUBLISHED = ['2015-02', '2016-05-12', '2016-05/2016-07', '2017', '2017-12-31']

  async function makePublished() {
    const { id: riddle } = await makeSource(base.writer, { name: 'Riddle' })
    const { id: vestnik } = await makeSource(base.writer, { name: 'Vestnik' })
    for (const [number, publishedEdtf] of PUBLISHED.entries()) {
      const { id: articleId } = await makeArticle(base.writer, {
        id: `art-${number}`,
        sourceId: number < 2 ? riddle : vestnik,
        publishedEdtf,
        text: `${TEXT} ${number}`,
        title: `Garrison ${number}`,
      })
      await makeClaim(base.writer, { id: `cla-${number}`, articleId, spans: [{ start: 16, quote: 'Tanf' }] })
    }
    return riddle
  }

  const cases: [what: string, narrow: (riddle: string) => SearchNarrowing, found: number[]][] = [
    ['a source', (source) => ({ source }), [1, 0]],
    ['a source that is not there', () => ({ source: 'nowhere' }), []],
    ['from a year', () => ({ publishedFrom: '2016' }), [4, 3, 2, 1]],
    ['until a month', () => ({ publishedTo: '2016-05' }), [2, 1, 0]],
    ['one day', () => ({ publishedFrom: '2016-05-12', publishedTo: '2016-05-12' }), [1]],
    ['a year', () => ({ publishedFrom: '2017', publishedTo: '2017' }), [4, 3]],
    ['a source and a time', (source) => ({ source, publishedFrom: '2016' }), [1]],
  ]
  test.each(cases)('%s, whether few articles are meant or many', async (_, narrow, found) => {
    const narrowed = await narrowSearch(base.reader, narrow(await makePublished()))
    expect(narrowed?.few).toBe(true)
    for (const few of [true, false]) {
      const options = { narrowed: narrowed && { ...narrowed, few } }
      const claims = await searchClaims(base.reader, 'tanf', options)
      expect(claims.map(({ claim }) => claim.id)).toEqual(found.map((number) => `cla-${number}`))
      const articles = await searchArticles(base.reader, 'garrison', options)
      expect(articles.map(({ article }) => article.id)).toEqual(found.map((number) => `art-${number}`))
    }
  })

  test('one that is not narrowed asks nothing', async () => {
    expect(await narrowSearch(base.reader, {})).toBeNull()
  })
})

describe('search is in step after every kind of write', () => {
  test('additions: an article by title and text, a claim by statement, each quote and speaker', async () => {
    await makeRecord()
    await expectInStep()
    for (const word of ['garrison', 'quiet']) expect(await foundArticles(word)).toEqual(['art'])
    for (const word of ['calm', 'tanf', 'garrison', 'volkhonsky'])
      expect(await foundClaims(word)).toEqual(['cla'])
    expect(await foundArticles('volkhonsky')).toEqual([])
  })

  const writes: [string, Write, gone: string, found: string][] = [
    [
      'a title changed',
      () => base.writer.article.update({ where: { id: 'art' }, data: { title: 'Outpost' } }),
      '',
      'outpost',
    ],
    ['a later version added', (source) => addVersion('art', source, 2, 'Two were hurt.'), 'quiet', 'hurt'],
    ['an earlier version added', (source) => addVersion('art', source, 0, 'A draft.'), 'draft', 'quiet'],
    [
      'a text emptied by a takedown',
      () => base.writer.articleVersion.updateMany({ where: { articleId: 'art' }, data: { text: '' } }),
      'quiet',
      'garrison',
    ],
    [
      'the latest version deleted',
      async (source) => {
        await addVersion('art', source, 2, 'Two were hurt.')
        await base.writer.articleVersion.delete({ where: { id: 'art-2' } })
      },
      'hurt',
      'quiet',
    ],
  ]
  test.each(writes)('%s', async (_, write, gone, found) => {
    const sourceId = await makeRecord()
    await write(sourceId)
    await expectInStep()
    if (gone) expect(await foundArticles(gone)).toEqual([])
    expect(await foundArticles(found)).toEqual(['art'])
  })

  const claimWrites: [string, () => Promise<unknown>, gone: string, found: string][] = [
    [
      'a statement changed',
      () => base.writer.claim.update({ where: { id: 'cla' }, data: { statement: 'Nothing stirred.' } }),
      'calm',
      'stirred',
    ],
    [
      'a statement and a speaker taken away',
      () => base.writer.claim.update({ where: { id: 'cla' }, data: { statement: null, speaker: null } }),
      'volkhonsky',
      'tanf',
    ],
    [
      'a quote changed',
      () =>
        base.writer.claimSpan.update({
          where: { claimId_position: { claimId: 'cla', position: 1 } },
          data: { start: 25, end: 30, quote: 'quiet' },
        }),
      'garrison',
      'quiet',
    ],
    [
      'a quote deleted',
      () => base.writer.claimSpan.delete({ where: { claimId_position: { claimId: 'cla', position: 1 } } }),
      'garrison',
      'tanf',
    ],
    [
      'every quote deleted',
      () => base.writer.claimSpan.deleteMany({ where: { claimId: 'cla' } }),
      'tanf',
      'calm',
    ],
  ]
  test.each(claimWrites)('%s', async (_, write, gone, found) => {
    await makeRecord()
    await write()
    await expectInStep()
    expect(await foundClaims(gone)).toEqual([])
    expect(await foundClaims(found)).toEqual(['cla'])
  })

  test('deletions, of a claim and of an article', async () => {
    await makeRecord()
    await deleteArticle()
    expect(await foundClaims('calm')).toEqual([])
    expect(await query('SELECT * FROM article_search')).toEqual([])
    await expectInStep()
  })

  test('a transaction that fails leaves search as it was', async () => {
    await makeRecord()
    const failing = inTransaction(base.writer, async (tx) => {
      await tx.article.update({ where: { id: 'art' }, data: { title: 'Undone' } })
      await tx.claim.update({ where: { id: 'cla' }, data: { statement: 'Undone.' } })
      throw new Error('refused')
    })
    await expect(failing).rejects.toThrow('refused')
    await expectInStep()
    expect([await foundArticles('undone'), await foundClaims('undone')]).toEqual([[], []])
    expect(await foundClaims('calm')).toEqual(['cla'])
  })
})

describe('what many match', () => {
  test('what has every word in its statement comes first, then the rest, those added last first', async () => {
    const { id: articleId } = await makeArticle(base.writer, {
      id: 'art',
      text: 'The garrison at Tanf held.',
    })
    const claim = (index: number, statement: string) => ({
      id: `claim-${index}`,
      articleId,
      headline: false,
      mode: 'ASSERTED',
      speaker: 'Tanf garrison',
      statement,
      createdAt: '',
    })
    const statements = Array.from({ length: 30 }, (_, index) =>
      index < 3 ? `The garrison at Tanf, day ${index}.` : index === 9 ? 'Tanf alone.' : 'Somewhere else.',
    )
    await base.writer.claim.createMany({ data: statements.map((words, index) => claim(index, words)) })
    const found = await foundClaims('tanf garrison')
    expect(found).toHaveLength(SEARCH_PAGE)
    expect(found.slice(0, 5)).toEqual(['claim-2', 'claim-1', 'claim-0', 'claim-29', 'claim-28'])
    expect(await countHits(base.reader, 'tanf', 10)).toEqual({ claims: 10, articles: 1 })
  })

  test('a word that must not be found is looked for everywhere, not in the head alone', async () => {
    await makeArticle(base.writer, { id: 'drones', title: 'The base', text: 'Drones over the base.' })
    await makeArticle(base.writer, { id: 'calm', title: 'The base', text: 'All is calm at the base.' })
    expect(await foundArticles(searchExpression('base -drones') ?? '')).toEqual(['calm'])
  })
})

describe('what is found', () => {
  test.each([
    ['Muftí of Érfurt', 'mufti'],
    ['Žižek and Łódź', 'zizek'],
    ['ВТОРНИК, ещё в апреле', 'вторник'],
    ['the “jihadis’” camp', 'jihadis'],
    ['60\u00a0militants', 'militants'],
    ['al-Tanf', '"al-tanf"'],
  ])('%s is found as %s', async (text, expression) => {
    await makeArticle(base.writer, { id: 'art', text })
    expect(await foundArticles(expression)).toEqual(['art'])
  })

  test('what was retracted is not found', async () => {
    await makeRecord()
    const retractedAt = '2026-11-01T00:00:00.000Z'
    await base.writer.claim.update({ where: { id: 'cla' }, data: { retractedAt } })
    await base.writer.article.update({ where: { id: 'art' }, data: { retractedAt } })
    expect([await foundArticles('garrison'), await foundClaims('calm')]).toEqual([[], []])
  })
})

const TRIGGERS = [
  ...['article_search', 'claim_search', 'record_version', 'record_claim', 'record_span'].flatMap((name) =>
    ['insert', 'update', 'delete'].map((kind) => `${name}_${kind}`),
  ),
  // An article is searched from its first version on.
  ...['record_article_update', 'record_article_delete'],
].sort()

async function listTriggers() {
  const rows = await query(
    `SELECT name FROM sqlite_master WHERE type = 'trigger' AND name NOT LIKE 'listing_%' AND name NOT LIKE 'several_%' ORDER BY name`,
  )
  return rows.map((row) => row.name)
}

describe('deploying search', () => {
  /** Everything search is made of, down to the bytes of its index. */
  function dump() {
    const database = new Database(base.file, { readonly: true })
    const rows = (sql: string) => database.prepare<[], Record<string, unknown>>(sql).all()
    const schema = rows('SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name')
    const tables = schema.filter(
      ({ type, name }) => type === 'table' && /^(article|claim)_/.test(String(name)),
    )
    const contents = tables.map(({ name }) => rows(`SELECT * FROM "${name}"`))
    database.close()
    expect(tables).toHaveLength(12)
    return { schema, contents }
  }

  test('every trigger is there', async () => {
    expect(await listTriggers()).toEqual(TRIGGERS)
  })

  test('again changes nothing', async () => {
    await makeRecord()
    const before = dump()
    expect(await redeploy()).toEqual([])
    expect(dump()).toEqual(before)
  })

  // A migration that redefines a table drops its triggers; a change written then would never be found.
  const needing: [string, Write][] = [
    ['article_search_insert', () => makeArticle(base.writer, { id: 'two' })],
    ['article_search_update', () => retitle()],
    ['article_search_delete', () => deleteArticle()],
    ['claim_search_insert', () => addBareClaim()],
    ['claim_search_update', () => restate()],
    ['claim_search_delete', () => deleteClaim()],
    ['record_article_delete', () => deleteArticle()],
    ['record_article_update', () => retitle()],
    ['record_claim_delete', () => deleteClaim()],
    ['record_claim_insert', () => addBareClaim()],
    ['record_claim_update', () => restate()],
    [
      'record_span_delete',
      () => base.writer.claimSpan.deleteMany({ where: { claimId: 'cla', position: 1 } }),
    ],
    ['record_span_insert', () => makeClaim(base.writer, { id: 'clb', articleId: 'art' })],
    [
      'record_span_update',
      () => base.writer.claimSpan.updateMany({ where: { position: 1 }, data: { quote: 'The' } }),
    ],
    ['record_version_delete', () => base.writer.articleVersion.deleteMany({ where: { number: 2 } })],
    ['record_version_insert', (sourceId) => addVersion('art', sourceId, 3, 'A third version.')],
    [
      'record_version_update',
      () => base.writer.articleVersion.updateMany({ where: { number: 2 }, data: { text: '' } }),
    ],
  ]

  test('every trigger has a write that needs it', () => {
    expect(needing.map(([name]) => name).sort()).toEqual(TRIGGERS)
  })

  test.each(needing)(
    'without %s a write leaves search out of step, and deploying heals it',
    async (name, write) => {
      const sourceId = await makeRecord()
      await addVersion('art', sourceId, 2, 'A second version.')
      await execute(`DROP TRIGGER ${name}`)
      await write(sourceId)
      await expect(expectInStep()).rejects.toThrow()
      await redeploy()
      expect(await listTriggers()).toEqual(TRIGGERS)
      await expectInStep()
    },
  )

  test('heals a record that lost every trigger', async () => {
    await makeRecord()
    for (const name of TRIGGERS) await execute(`DROP TRIGGER ${name}`)
    await makeClaim(base.writer, { id: 'clb' })
    await deleteClaim()
    await retitle()
    await redeploy()
    await expectInStep()
    expect(await foundArticles('outpost')).toEqual(['art'])
    expect(await foundClaims('calm')).toEqual([])
  })

  const retitle = () => base.writer.article.update({ where: { id: 'art' }, data: { title: 'Outpost' } })
  const restate = () =>
    base.writer.claim.update({ where: { id: 'cla' }, data: { statement: 'Nothing stirred.' } })
  const addBareClaim = () =>
    base.writer.claim.create({
      data: {
        id: 'bare',
        articleId: 'art',
        headline: false,
        mode: 'ASSERTED',
        statement: 'Bare.',
        createdAt: '',
      },
    })
})
