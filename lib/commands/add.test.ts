import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listActivity } from '@/lib/db/history'
import { addAnalystInput, addOriginInput, addSourceInput, renameAnalystInput } from '@/lib/domain/add-input'
import {
  localAnalyst,
  makeAnalyst,
  makeArticle,
  makeClaim,
  makeCluster,
  makeEntity,
  makeOrigin,
  makeSource,
  makeTopic,
  run,
} from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { addAnalyst } from './add-analyst'
import { addOrigin } from './add-origin'
import { addSource } from './add-source'
import { newId } from './new-id'
import { renameAnalyst } from './rename-analyst'

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
})
afterAll(() => base.close())

const lastEntry = async () => (await listActivity(base.reader, 1))[0]
const countEntries = () => base.reader.auditEntry.count()

describe('every addition tells who, when and what, in the transaction that makes it', () => {
  test.each([
    ['source', 'source.add', makeSource],
    ['topic', 'topic.add', makeTopic],
    ['origin', 'origin.add', makeOrigin],
    ['entity', 'entity.add', makeEntity],
    ['article', 'article.add', makeArticle],
    ['claim', 'claim.add', makeClaim],
  ] as const)('%s', async (subjectType, action, make) => {
    const by = await makeAnalyst(base.writer, { name: 'Vera' })
    const now = new Date('2026-11-05T08:00:00Z')
    const { id } = await make(base.writer, { by, now })
    expect(await lastEntry()).toMatchObject({
      at: '2026-11-05T08:00:00.000Z',
      analyst: { id: by.id, name: 'Vera' },
      action,
      subjectType,
      subjectId: id,
      linkId: null,
      before: null,
      after: { id, version: 1 },
      undoes: null,
    })
  })

  test('cluster', async () => {
    const origin = await makeOrigin(base.writer)
    const { id } = await makeCluster(base.writer, { members: [{ originId: origin.id, certainty: 'LIKELY' }] })
    expect(await lastEntry()).toMatchObject({ action: 'cluster.add', subjectId: id })
  })

  test('a command that fails after its write leaves neither record nor entry', async () => {
    const before = await countEntries()
    const actor = await localAnalyst(base.writer)
    const takeSource = run(
      base.writer,
      async (ctx) => {
        await addSource(ctx, addSourceInput.parse({ id: 'half', name: 'Half' }))
        throw new Error('power cut')
      },
      null,
      { by: actor },
    )
    await expect(takeSource).rejects.toThrow('power cut')
    expect(await base.reader.source.count({ where: { id: 'half' } })).toBe(0)
    expect(await countEntries()).toBe(before)
  })
})

describe('ids', () => {
  test('a new id is one the record accepts, and does not repeat', () => {
    const ids = new Set(Array.from({ length: 1_000 }, newId))
    expect(ids.size).toBe(1_000)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]{12}$/)
  })

  test('an id given before is refused, for every kind of record', async () => {
    const { writer } = base
    await makeAnalyst(writer, { id: 'twice' })
    await expect(makeAnalyst(writer, { id: 'twice' })).rejects.toMatchObject({ code: 'ALREADY_EXISTS' })
    const { id: originId } = await makeOrigin(writer, { id: 'twice' })
    const members = [{ originId, certainty: 'CERTAIN' as const }]
    await makeCluster(writer, { id: 'twice', members })
    await expect(makeCluster(writer, { id: 'twice', members })).rejects.toMatchObject({
      code: 'ALREADY_EXISTS',
    })
    for (const make of [makeSource, makeTopic, makeEntity, makeArticle, makeClaim])
      await make(writer, { id: 'twice' })
    for (const make of [makeOrigin, makeSource, makeTopic, makeEntity, makeArticle, makeClaim]) {
      await expect(make(writer, { id: 'twice' })).rejects.toMatchObject({
        code: 'ALREADY_EXISTS',
        field: 'id',
      })
    }
  })

  test('a source’s name is its own', async () => {
    await makeSource(base.writer, { name: 'Riddle' })
    const again = makeSource(base.writer, { name: 'Riddle' })
    await expect(again).rejects.toMatchObject({ code: 'ALREADY_EXISTS', field: 'name' })
  })
})

describe('what a record points at is there', () => {
  test.each([
    ['article of no source', () => makeArticle(base.writer, { sourceId: 'nowhere' }), 'sourceId'],
    ['origin resting on no origin', () => makeOrigin(base.writer, { restsOn: [rest('nowhere')] }), 'restsOn'],
    ['cluster of no origin', () => makeCluster(base.writer, { members: [member('nowhere')] }), 'members'],
    [
      'entity in no article',
      () => makeEntity(base.writer, { mentions: [{ articleId: 'nowhere', name: 'x' }] }),
      'mentions',
    ],
  ])('%s', async (_, make, field) => {
    await expect(make()).rejects.toMatchObject({ code: 'NOT_FOUND', field })
  })

  const rest = (originId: string) => ({ originId, certainty: 'CERTAIN' as const, why: 'It says so.' })
  const member = (originId: string) => ({ originId, certainty: 'CERTAIN' as const })

  test('an origin does not rest on itself', async () => {
    const input = addOriginInput.parse({
      id: 'ouroboros',
      label: 'Ouroboros',
      kind: 'REMARK',
      identified: true,
      restsOn: [rest('ouroboros')],
    })
    await expect(run(base.writer, addOrigin, input)).rejects.toMatchObject({ code: 'CIRCULAR' })
  })

  test('an origin keeps what it rests on, a cluster its members, an entity its names', async () => {
    const { writer, reader } = base
    const statement = await makeOrigin(writer)
    const report = await makeOrigin(writer, { restsOn: [rest(statement.id)] })
    const cluster = await makeCluster(writer, { members: [member(statement.id), member(report.id)] })
    const article = await makeArticle(writer)
    const mentions = [{ articleId: article.id, name: 'Daesh' }]
    const entity = await makeEntity(writer, { aliases: ['ISIS', 'IS'], mentions })
    expect(await reader.originRest.findMany({ where: { originId: report.id } })).toEqual([
      { originId: report.id, onId: statement.id, certainty: 'CERTAIN', why: 'It says so.' },
    ])
    expect(await reader.clusterMember.count({ where: { clusterId: cluster.id } })).toBe(2)
    expect(await reader.entityAlias.count({ where: { entityId: entity.id } })).toBe(2)
    expect(await reader.entityMention.findMany({ where: { entityId: entity.id } })).toEqual([
      { entityId: entity.id, articleId: article.id, name: 'Daesh' },
    ])
  })

  test.each([
    ['alias', () => makeEntity(base.writer, { aliases: ['IS', 'IS'] })],
    ['member', () => makeCluster(base.writer, { members: [member('x'), member('x')] })],
    ['rest', () => makeOrigin(base.writer, { restsOn: [rest('x'), rest('x')] })],
  ])('a %s given twice is told, not merged', async (_, make) => {
    await expect(make()).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })
})

describe('articles', () => {
  test('the same bytes stand once per source, and may stand under two', async () => {
    const { id: sourceId } = await makeSource(base.writer)
    const text = 'One text, word for word.'
    await makeArticle(base.writer, { sourceId, text })
    const again = makeArticle(base.writer, { sourceId, text })
    await expect(again).rejects.toMatchObject({ code: 'SAME_BYTES_IN_SOURCE' })
    await expect(makeArticle(base.writer, { text })).resolves.toHaveProperty('id')
  })

  test('the text is kept as given, with the hash of its UTF-8 and the earliest day of publication', async () => {
    const text = 'Не\u00a0было\n\n  ни‘кого’ 🛰\n'
    const { id } = await makeArticle(base.writer, { text, publishedEdtf: '2022-04' })
    const version = await base.reader.articleVersion.findFirstOrThrow({ where: { articleId: id } })
    expect(version.text).toBe(text)
    expect(version.textSha256).toBe(version.bytesSha256)
    expect(await base.reader.article.findUnique({ where: { id } })).toMatchObject({
      publishedFrom: '2022-04-01',
    })
  })

  test('the audit keeps the hashes of a text, never the text', async () => {
    await makeArticle(base.writer, { text: 'Xylophones were heard at the border.' })
    const entry = await lastEntry()
    expect(entry?.after).toHaveProperty('text.textSha256')
    expect(JSON.stringify(entry)).not.toContain('Xylophones')
  })

  test.each([
    ['ends after the text', [{ start: 0, end: 11, what: 'x' }], 'SPAN_OUT_OF_TEXT'],
    ['is empty', [{ start: 3, end: 3, what: 'x' }], 'SPAN_OUT_OF_TEXT'],
    [
      'overlaps another',
      [
        { start: 2, end: 5, what: 'x' },
        { start: 0, end: 3, what: 'x' },
      ],
      'INVALID_INPUT',
    ],
  ])('a stripped range that %s is refused', async (_, stripped, code) => {
    const made = makeArticle(base.writer, { text: '0123456789', stripped })
    await expect(made).rejects.toMatchObject({ code, field: 'stripped' })
  })

  test('text with CR line ends is refused before offsets are counted in it', async () => {
    const made = makeArticle(base.writer, { text: 'One.\r\nTwo.' })
    await expect(made).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'text' })
  })
})

describe('renaming oneself', () => {
  test('needs the version that was read, and tells of both names', async () => {
    const by = await makeAnalyst(base.writer, { name: 'Local analyst' })
    await run(base.writer, renameAnalyst, { name: 'Noor', version: 1 }, { by })
    expect(await lastEntry()).toMatchObject({
      action: 'analyst.rename',
      before: { name: 'Local analyst', version: 1 },
      after: { name: 'Noor', version: 2 },
    })
    const stale = run(base.writer, renameAnalyst, { name: 'Other', version: 1 }, { by })
    await expect(stale).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
    expect(await base.reader.analyst.findUnique({ where: { id: by.id } })).toMatchObject({ name: 'Noor' })
  })

  test('an analyst who is not in the record has no name to change', async () => {
    const by = { id: 'ghost', name: 'Ghost' }
    const renamed = run(base.writer, renameAnalyst, { name: 'Noor', version: 1 }, { by })
    await expect(renamed).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await run(base.writer, addAnalyst, addAnalystInput.parse(by), { by })
    await expect(run(base.writer, renameAnalyst, { name: 'Mina', version: 1 }, { by })).resolves.toEqual({
      id: 'ghost',
    })
  })

  test('nobody takes another’s name, however it is written, nor one that hides or turns letters', async () => {
    const other = await makeAnalyst(base.writer, { name: 'Corpus annotator' })
    const by = await makeAnalyst(base.writer, { name: 'Rosa' })
    for (const name of ['Corpus annotator', 'corpus  ANNOTATOR', 'Ｃorpus annotator']) {
      const renamed = run(base.writer, renameAnalyst, { name, version: 1 }, { by })
      await expect(renamed).rejects.toMatchObject({ code: 'NAME_TAKEN' })
    }
    await run(base.writer, renameAnalyst, { name: 'Corpus Annotator', version: 1 }, { by: other })
    for (const name of ['Ro\u202Esa', 'Ro\u200Bsa', '\u200B \u200B']) {
      expect(renameAnalystInput.safeParse({ name, version: 1 }).success, JSON.stringify(name)).toBe(false)
    }
  })
})
