import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listHistory } from '@/lib/db/history'
import { getSilence } from '@/lib/db/silences'
import type { Actor } from '@/lib/domain/policy'
import { recordAddress } from '@/lib/domain/record-address'
import { describeChange } from '@/lib/format/change-words'
import { listChangedFields } from '@/lib/format/changed-fields'
import { makeAnalyst, makeArticle, makeClaim, makeCorrection, makeTopic, run } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { markSilence, noteSilence, retractSilence } from './mark-silence'
import { undoChange } from './undo-change'

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
})
afterAll(() => base.close())

const TEXT = 'Sixty men crossed. Nobody else saw them.\n'

async function makePair() {
  const [article, topic] = [
    await makeArticle(base.writer, { title: 'Crossing' }),
    await makeTopic(base.writer),
  ]
  return { articleId: article.id, topicId: topic.id, versionId: await versionOf(article.id, 1) }
}

async function versionOf(articleId: string, number: number) {
  const where = { articleId_number: { articleId, number } }
  return (await base.reader.articleVersion.findUniqueOrThrow({ where })).id
}

const correct = (articleId: string) => makeCorrection(base.writer, articleId, `${TEXT}${articleId}`)

const stands = (id: string) => getSilence(base.reader, id)
const historyOf = async (id: string) => {
  const page = { before: null, readerId: 'local' }
  return (await listHistory(base.reader, { subjects: [['silence', id]] }, page)).changes
}

describe('marking an article as read and silent', () => {
  test('says who read which version when, and is told in words', async () => {
    const pair = await makePair()
    const { id, version } = await run(base.writer, markSilence, pair)
    expect(version).toBe(1)
    expect(await stands(id)).toMatchObject({
      ...pair,
      article: 'Crossing',
      analyst: { id: 'local' },
      versionRead: 1,
      note: null,
      retractedAt: null,
    })
    const [entry] = await historyOf(id)
    if (!entry) throw new Error('Not told.')
    expect(describeChange(entry)).toBe('Marked an article as read and silent on a topic')
    expect(entry.about).toMatch(/^Topic \d+ \/ Crossing$/)
    expect(listChangedFields(entry).map(({ field }) => field)).toEqual(['article', 'topic', 'version read'])
    expect(recordAddress(entry)).toBe(`/articles/${pair.articleId}`)
  })

  test('twice makes one mark of its first day', async () => {
    const pair = await makePair()
    const first = await run(base.writer, markSilence, pair)
    const marked = await stands(first.id)
    expect(await run(base.writer, markSilence, pair)).toEqual(first)
    expect(await stands(first.id)).toEqual(marked)
  })

  test('stands beside another analyst’s', async () => {
    const pair = await makePair()
    const by: Actor = await makeAnalyst(base.writer)
    const [mine, theirs] = [
      await run(base.writer, markSilence, pair),
      await run(base.writer, markSilence, pair, { by }),
    ]
    expect(theirs.id).not.toBe(mine.id)
    expect(await base.reader.topicSilence.count({ where: { topicId: pair.topicId } })).toBe(2)
  })

  test('is refused where the article has a live claim on the topic, which it names', async () => {
    const pair = await makePair()
    const claim = await makeClaim(base.writer, { articleId: pair.articleId, topics: [pair.topicId] })
    await expect(run(base.writer, markSilence, pair)).rejects.toMatchObject({
      code: 'NOT_SILENT',
      record: { href: `/claims/${claim.id}` },
    })
    // A claim on another topic is no word on this one.
    const other = await makeTopic(base.writer)
    await run(base.writer, markSilence, { ...pair, topicId: other.id })
  })

  test('is refused for what is not in the record, and for a version of another article', async () => {
    const [pair, other] = [await makePair(), await makePair()]
    for (const wrong of [{ articleId: 'none' }, { topicId: 'none' }, { versionId: other.versionId }])
      await expect(run(base.writer, markSilence, { ...pair, ...wrong })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
  })

  test('is kept when a claim is made later, and when the text is corrected', async () => {
    const pair = await makePair()
    const { id } = await run(base.writer, markSilence, pair)
    const marked = await stands(id)
    await makeClaim(base.writer, { articleId: pair.articleId, topics: [pair.topicId] })
    await correct(pair.articleId)
    expect(await stands(id)).toEqual(marked)
  })

  test('after a correction takes the version read now, over the mark that was seen', async () => {
    const pair = await makePair()
    const { id } = await run(base.writer, markSilence, pair)
    await run(base.writer, noteSilence, { id, version: 1, note: 'The whole text.' })
    await correct(pair.articleId)
    const again = { ...pair, versionId: await versionOf(pair.articleId, 2) }
    await expect(run(base.writer, markSilence, { ...again, version: 1 })).rejects.toMatchObject({
      code: 'CHANGED_MEANWHILE',
    })
    await run(base.writer, markSilence, { ...again, version: 2 })
    expect(await stands(id)).toMatchObject({ versionRead: 2, note: 'The whole text.', version: 3 })
  })
})

describe('taking a mark back', () => {
  test('hides it; marking again brings it back without its note', async () => {
    const pair = await makePair()
    const { id } = await run(base.writer, markSilence, pair)
    await run(base.writer, noteSilence, { id, version: 1, note: 'Read in haste.' })
    await run(base.writer, retractSilence, { id, version: 2, retracted: true })
    expect((await stands(id))?.retractedAt).not.toBeNull()
    expect(await run(base.writer, markSilence, pair)).toMatchObject({ id, version: 4 })
    expect(await stands(id)).toMatchObject({ note: null, retractedAt: null })
  })

  test('is undone, and so is marking; an undo is redone', async () => {
    const pair = await makePair()
    const made = await run(base.writer, markSilence, pair)
    const undone = await run(base.writer, undoChange, { entryId: made.entryId })
    expect((await stands(made.id))?.retractedAt).not.toBeNull()
    await run(base.writer, undoChange, { entryId: undone.entryId })
    expect((await stands(made.id))?.retractedAt).toBeNull()
    const taken = await run(base.writer, retractSilence, { id: made.id, version: 3, retracted: true })
    await run(base.writer, undoChange, { entryId: taken.entryId })
    expect((await stands(made.id))?.retractedAt).toBeNull()
    expect((await historyOf(made.id)).map(describeChange)).toEqual([
      'Undid a change of a mark of silence',
      'Took back a mark of silence',
      'Undid a change of a mark of silence',
      'Undid a change of a mark of silence',
      'Marked an article as read and silent on a topic',
    ])
  })

  test('and what is said beside it is its analyst’s alone', async () => {
    const { id } = await run(base.writer, markSilence, await makePair())
    const by = await makeAnalyst(base.writer)
    const refused = { code: 'NOT_ALLOWED' }
    await expect(
      run(base.writer, retractSilence, { id, version: 1, retracted: true }, { by }),
    ).rejects.toMatchObject(refused)
    await expect(
      run(base.writer, noteSilence, { id, version: 1, note: 'Not mine.' }, { by }),
    ).rejects.toMatchObject(refused)
    await expect(run(base.writer, noteSilence, { id: 'none', version: 1, note: 'x' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
