import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fingerprint } from '@/lib/domain/fingerprint'
import { makeArticle } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { listNearCopies } from './near-copies'

const folder = path.resolve(import.meta.dirname, '../../seed/corpus')
const corpus = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(path.join(folder, name), 'utf8').replace(/\r\n?/g, '\n'))

/** The text of the first corpus article, as others printed it. */
const [text = ''] = corpus
const paragraphs = text.split('\n\n')
const third = Math.floor(paragraphs.length / 3)
const VARIANTS: Record<string, string> = {
  'its first paragraphs': paragraphs.slice(0, 2 * third).join('\n\n'),
  'with a paragraph changed': paragraphs
    .map((one, index) =>
      index === third ? 'Nobody at the ministry could be reached for a comment on this.' : one,
    )
    .join('\n\n'),
  'with other page furniture': `Home\nNews\nOpinion\n\n${text}\n\nShare on Facebook\nRead also\nA week at the border\n© 2016 The Daily Planet`,
  'in capitals, without its diacritics': text.toUpperCase().normalize('NFD').replace(/\p{M}/gu, ''),
  'within a longer one': `${corpus[3]}\n\n${text}\n\n${corpus[2]}`,
}

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
  for (const [index, one] of corpus.entries())
    await makeArticle(base.writer, { id: `corpus-${index}`, text: one })
})
afterAll(() => base.close())

const inHand = (one: string) => ({
  hashes: fingerprint(one),
  textSha256: createHash('sha256').update(one, 'utf8').digest('hex'),
})
const copiesOf = async (one: string) =>
  (await listNearCopies(base.reader, inHand(one))).map((copy) => copy.article.id)
const versionOf = async (articleId: string) =>
  (await base.reader.articleVersion.findFirstOrThrow({ where: { articleId } })).id

test.each(Object.entries(VARIANTS))('found: the article %s', async (_, variant) => {
  expect(await copiesOf(variant)).toContain('corpus-0')
})

test('five articles on one matter, two of them with the same statement in it, are no copies of each other', async () => {
  for (const index of corpus.keys()) {
    expect(await listNearCopies(base.reader, { versionId: await versionOf(`corpus-${index}`) })).toEqual([])
  }
})

test('shares say how much of which stands in which', async () => {
  const [copy] = await listNearCopies(base.reader, inHand(VARIANTS['its first paragraphs'] ?? ''))
  expect(copy?.share).toBeGreaterThan(0.95)
  expect(copy?.shareOfOther).toBeGreaterThan(0.3)
  expect(copy?.shareOfOther).toBeLessThan(0.6)
  expect(copy?.equal).toBe(false)
})

describe('in the record', () => {
  test('the same text under another source is shown on both, first, and not the article itself', async () => {
    await makeArticle(base.writer, { id: 'copy', text })
    await makeArticle(base.writer, { id: 'changed', text: VARIANTS['with a paragraph changed'] })
    const ofCopy = await listNearCopies(base.reader, { versionId: await versionOf('copy') })
    expect(ofCopy.map((one) => [one.article.id, one.equal, one.share])).toEqual([
      ['corpus-0', true, 1],
      ['changed', false, expect.any(Number)],
    ])
    const ofFirst = await listNearCopies(base.reader, { versionId: await versionOf('corpus-0') })
    expect(ofFirst.map((one) => one.article.id)).toEqual(['copy', 'changed'])
  })

  test('equal texts are found where no fingerprint was taken yet', async () => {
    const versionId = await versionOf('copy')
    await base.writer.textFingerprint.deleteMany({ where: { versionId } })
    const ofFirst = await listNearCopies(base.reader, { versionId: await versionOf('corpus-0') })
    expect(ofFirst[0]).toMatchObject({ article: { id: 'copy' }, equal: true, share: 1 })
    expect(await copiesOf(text)).toContain('copy')
  })

  test('only the latest version of a live article counts', async () => {
    const { sourceId, id: first } = await base.reader.articleVersion.findFirstOrThrow({
      where: { articleId: 'changed' },
    })
    const now = '2026-11-02T12:00:00.000Z'
    const later = {
      id: 'changed-2',
      articleId: 'changed',
      sourceId,
      number: 2,
      bytesSha256: 'x',
      textSha256: 'x',
    }
    await base.writer.articleVersion.create({
      data: { ...later, text: 'Withdrawn.', capturedAt: now, capturedHow: 'Pasted' },
    })
    const versions = async () =>
      (await listNearCopies(base.reader, inHand(text))).map((copy) => copy.versionId)
    expect(await versions()).not.toContain(first)
    await base.writer.article.update({ where: { id: 'copy' }, data: { retractedAt: now } })
    expect(await copiesOf(text)).toEqual(['corpus-0'])
  })

  test('a text corrected over and over hides no copy: not its own, and not from the copy', async () => {
    const wire = Array.from({ length: 40 }, (_, n) => `Unit ${n * 37} moved ${n * 11} km on day ${n}.`).join(
      ' ',
    )
    const { id: articleId } = await makeArticle(base.writer, { id: 'often', text: wire })
    const { id: firstVersion, sourceId } = await base.reader.articleVersion.findFirstOrThrow({
      where: { articleId },
    })
    const numbers = Array.from({ length: 120 }, (_, n) => n + 2)
    // Ids that come before any other's, as the index has them in order.
    const versions = numbers.map((number) => ({ id: `0-${1000 + number}`, number }))
    const kept = { articleId, sourceId, capturedAt: '2026-11-02T12:00:00.000Z', capturedHow: 'Pasted' }
    await base.writer.articleVersion.createMany({
      data: versions.map(({ id, number }) => ({
        ...kept,
        id,
        number,
        text: `${wire} ${number}`,
        bytesSha256: id,
        textSha256: id,
      })),
    })
    await base.writer.textFingerprint.createMany({
      data: versions.flatMap(({ id, number }) =>
        fingerprint(`${wire} ${number}`).map((hash) => ({ hash, versionId: id })),
      ),
    })
    await makeArticle(base.writer, { id: 'copied', text: `${wire} Copied.` })
    const latest = versions.at(-1)?.id ?? firstVersion
    const ofOften = await listNearCopies(base.reader, { versionId: latest })
    expect(ofOften.map((one) => one.article.id)).toEqual(['copied'])
    const ofCopied = await listNearCopies(base.reader, { versionId: await versionOf('copied') })
    expect(ofCopied.map((one) => [one.article.id, one.versionId])).toEqual([['often', latest]])
  })

  test('it is answered from the index on hashes', async () => {
    const plan = await base.reader.$queryRaw<{ detail: string }[]>`
      EXPLAIN QUERY PLAN SELECT versionId FROM TextFingerprint WHERE hash = 1 LIMIT 100`
    expect(plan.map((step) => step.detail).join()).toMatch(/USING COVERING INDEX .*\(hash=\?\)/)
  })
})
