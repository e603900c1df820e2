import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getArticle } from '@/lib/db/articles'
import { listActivity } from '@/lib/db/history'
import { addOwnArticleInput, editArticleInput } from '@/lib/domain/article-input'
import { fingerprint } from '@/lib/domain/fingerprint'
import type { Article } from '@/lib/domain/record'
import { proposeArticle } from '@/lib/import/propose-article'
import { readEditedArticle, readOwnArticle } from '@/lib/import/read-own-article'
import { localAnalyst, makeArticle, makeOrigin, makeSource, makeTopic, run } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { addOwnArticle } from './add-own-article'
import { draftArticle } from './draft-article'
import { editArticle } from './edit-article'

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
})
afterAll(() => base.close())

let number = 0
const newText = () =>
  `Home\nNews\nWorld\n\nThe headline, number ${++number}\n\nThe minister said on Monday that ${number} men crossed the border at night, and that nobody had seen any of them since.\n\nShare on Facebook\n`

type Said = Partial<Parameters<typeof addOwnArticleInput.parse>[0] & object>

const own = (text: string, said: Said = {}) =>
  readOwnArticle(
    addOwnArticleInput.parse({
      received: { from: 'text', text },
      source: { new: { name: `Source of ${text.length} ${++number}` } },
      title: 'The headline',
      language: 'en',
      published: 'May 2016',
      publishedBasis: 'STATED',
      ...said,
    }),
  )
const add = (text: string, said: Said = {}) => run(base.writer, addOwnArticle, own(text, said))
const draft = async (text: string) =>
  draftArticle(
    { db: base.reader, actor: await localAnalyst(base.writer) },
    proposeArticle({ received: { from: 'text', text } }),
  )
async function require(id: string): Promise<Article> {
  const article = await getArticle(base.reader, id)
  if (!article) throw new Error(`no article ${id}`)
  return article
}
const counts = async () => [
  await base.reader.article.count(),
  await base.reader.source.count(),
  await base.reader.auditEntry.count(),
  await base.reader.textFingerprint.count(),
]

describe('an article of one’s own', () => {
  test('stands in the record as it was drafted: text, proposals, hashes, fingerprint, entry', async () => {
    const text = newText()
    const { stripped, language, published } = await draft(`\ufeff${text.replaceAll('\n', '\r\n')}`)
    const { id } = await add(`\ufeff${text.replaceAll('\n', '\r\n')}`, {
      stripped,
      language: language?.tag,
      languageGuessed: true,
      url: 'https://example.org/a',
      published: published?.words ?? '12 May 2016',
    })
    const article = await require(id)
    expect(article).toMatchObject({
      title: 'The headline',
      language: 'en',
      languageProposedBy: 'tinyld 1.3.4',
      publishedEdtf: '2016-05-12',
      url: 'https://example.org/a',
      version: 1,
      text: { number: 1, text, capturedHow: 'Pasted', encoding: 'utf-8', stripped },
    })
    expect(stripped.map(({ start, end }) => article.text.text.slice(start, end))).toEqual([
      'Home\nNews\nWorld',
      'Share on Facebook',
    ])
    const hashes = await base.reader.textFingerprint.findMany({
      where: { versionId: article.text.versionId },
    })
    expect(hashes.map((one) => one.hash).sort((x, y) => x - y)).toEqual(fingerprint(text))
    const [entry] = await listActivity(base.reader, 1)
    expect(entry).toMatchObject({ action: 'article.add', subjectId: id, before: null })
    expect(JSON.stringify(entry?.after)).not.toContain('The minister')
  })

  test('a file in an older encoding is decoded by the server, which keeps the encoding and the bytes’ hash', async () => {
    // “Привет, мир” in windows-1251.
    const bytes = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xec, 0xe8, 0xf0])
    const received = {
      from: 'file',
      name: 'письмо.txt',
      base64: bytes.toString('base64'),
      encoding: 'windows-1251',
    }
    const { id } = await add('', { received })
    expect((await require(id)).text).toMatchObject({
      text: 'Привет, мир',
      encoding: 'windows-1251',
      capturedHow: 'From the file письмо.txt',
      bytesSha256: createHash('sha256').update(bytes).digest('hex'),
    })
  })

  test('a new source comes with it, or neither does', async () => {
    const { id } = await add(newText(), {
      source: { new: { name: 'The Daily Planet', homepage: 'https://example.org' } },
    })
    expect((await require(id)).source.name).toBe('The Daily Planet')
    const before = await counts()
    const again = add(newText(), { source: { new: { name: 'The Daily Planet' } } })
    await expect(again).rejects.toMatchObject({ code: 'ALREADY_EXISTS', field: 'source.new.name' })
    const broken = add(newText(), {
      source: { new: { name: 'Never seen' } },
      stripped: [{ start: 0, end: 999_999, what: 'x' }],
    })
    await expect(broken).rejects.toMatchObject({ code: 'SPAN_OUT_OF_TEXT', field: 'stripped' })
    expect(await counts()).toEqual(before)
  })

  test('the same bytes in the same source are refused, with a pointer to the article', async () => {
    const text = newText()
    const { id: sourceId } = await makeSource(base.writer)
    const { id } = await add(text, { source: { id: sourceId } })
    const before = await counts()
    await expect(add(text, { source: { id: sourceId }, title: 'Other' })).rejects.toMatchObject({
      code: 'SAME_BYTES_IN_SOURCE',
      record: { label: 'The headline', href: `/articles/${id}` },
    })
    expect(await counts()).toEqual(before)
    // Other bytes, if of the same text, are another article's.
    await add(text.replaceAll('\n', '\r\n'), { source: { id: sourceId } })
  })

  test('the same bytes under another source are welcome, and the draft tells of them', async () => {
    const text = newText()
    const { id } = await add(text)
    const before = await draft(text)
    expect(before.sameBytes.map((article) => article.id)).toEqual([id])
    expect(before.nearCopies[0]).toMatchObject({ article: { id }, equal: true, share: 1 })
    await add(text)
    expect((await draft(text)).sameBytes).toHaveLength(2)
  })

  test('an unknown source is refused', async () => {
    await expect(add(newText(), { source: { id: 'nowhere' } })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test.each<[string, string, { start: number; end: number }[]]>([
    [
      'overlap',
      'INVALID_INPUT',
      [
        { start: 0, end: 5 },
        { start: 4, end: 8 },
      ],
    ],
    ['are empty', 'SPAN_OUT_OF_TEXT', [{ start: 3, end: 3 }]],
    ['part a surrogate pair', 'INVALID_INPUT', [{ start: 0, end: 1 }]],
  ])('ranges that %s are refused', async (_, code, ranges) => {
    const stripped = ranges.map((range) => ({ ...range, what: 'x' }))
    await expect(add(`👍 ${newText()}`, { stripped })).rejects.toMatchObject({ code, field: 'stripped' })
  })
})

describe('correcting the particulars', () => {
  const edit = async (id: string, said: object = {}) => {
    const { version, text, title, language } = await require(id)
    const input = editArticleInput.parse({
      articleId: id,
      version,
      textVersionId: text.versionId,
      title,
      language,
      published: '2016-05-15',
      publishedBasis: 'STATED',
      ...said,
    })
    return run(base.writer, editArticle, readEditedArticle(input))
  }

  test('writes them all, and tells what they were before and after', async () => {
    const text = newText()
    const { stripped } = await draft(text)
    const { id } = await add(text, { stripped, languageGuessed: true, author: 'Ann Lee' })
    const said = {
      title: 'Another headline',
      author: null,
      published: 'about 2015',
      publishedBasis: 'INFERRED',
      publishedNote: 'from the address',
      languageGuessed: false,
      genre: 'news',
      note: 'a copy',
      stripped: [{ ...stripped[0], proposedBy: null }],
    }
    expect(await edit(id, said)).toMatchObject({ id, version: 2 })
    const after = await require(id)
    expect(after).toMatchObject({
      title: 'Another headline',
      author: null,
      publishedEdtf: '2015~',
      publishedFrom: '2015-01-01',
      publishedBasis: 'INFERRED',
      languageProposedBy: null,
      genre: 'news',
      version: 2,
      text: { text, stripped: [{ ...stripped[0], proposedBy: null }] },
    })
    const [entry] = await listActivity(base.reader, 1)
    expect(entry).toMatchObject({
      action: 'article.edit',
      before: { title: 'The headline', author: 'Ann Lee', version: 1, text: { stripped } },
      after: { title: 'Another headline', version: 2 },
    })
    expect(JSON.stringify(entry)).not.toContain('The minister')
  })

  test('what is found by search follows', async () => {
    const { id } = await add(newText())
    await edit(id, { title: 'Zyzzyva in the headline' })
    const hits = await base.reader.$queryRaw<{ n: bigint }[]>`
      SELECT count(*) AS n FROM article_fts WHERE article_fts MATCH 'zyzzyva'`
    expect(Number(hits[0]?.n)).toBe(1)
  })

  test('proposals stay proposals while they are as they were, and nothing else becomes one', async () => {
    const text = newText()
    const { stripped } = await draft(text)
    const { id } = await add(text, { stripped, languageGuessed: true })
    await edit(id, { languageGuessed: true, stripped })
    expect(await require(id)).toMatchObject({ languageProposedBy: 'tinyld 1.3.4', text: { stripped } })
    const mine = { start: 5, end: 9, what: 'a menu', proposedBy: 'my rule' }
    await edit(id, { languageGuessed: true, language: 'de', stripped: [mine] })
    expect(await require(id)).toMatchObject({
      languageProposedBy: null,
      text: { stripped: [{ ...mine, proposedBy: null }] },
    })
  })

  test('over another’s change nothing is written', async () => {
    const { id } = await makeArticle(base.writer)
    await edit(id, { title: 'First' })
    const before = await counts()
    await expect(edit(id, { title: 'Second', version: 1 })).rejects.toMatchObject({
      code: 'CHANGED_MEANWHILE',
    })
    await expect(edit(id, { textVersionId: 'another' })).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
    expect((await require(id)).title).toBe('First')
    expect(await counts()).toEqual(before)
  })

  test('ranges out of the text and unknown articles are refused', async () => {
    const { id } = await makeArticle(base.writer)
    const stripped = [{ start: 0, end: 1_000_000, what: 'x' }]
    await expect(edit(id, { stripped })).rejects.toMatchObject({ code: 'SPAN_OUT_OF_TEXT' })
    await expect(edit(id, { articleId: 'nowhere' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('the day of publication', () => {
  test('is not after tomorrow, whether added or corrected', async () => {
    const before = await counts()
    await expect(add(newText(), { published: '3000' })).rejects.toMatchObject({
      code: 'DATE_AHEAD',
      field: 'published',
    })
    expect(await counts()).toEqual(before)
    const { id } = await add(newText())
    const { text, version } = await require(id)
    const input = editArticleInput.parse({
      articleId: id,
      version,
      textVersionId: text.versionId,
      title: 'T',
      language: 'en',
      published: 'Y170000002',
      publishedBasis: 'STATED',
    })
    await expect(run(base.writer, editArticle, readEditedArticle(input))).rejects.toMatchObject({
      code: 'DATE_AHEAD',
    })
  })
})

describe('a label', () => {
  test.each(['Élan of the convoys', 'elan of  the CONVOYS'])(
    'stands once among the topics, case and accents aside: %s',
    async (label) => {
      await makeTopic(base.writer, { id: 'elan', label: 'Élan of the convoys' }).catch(() => null)
      await expect(makeTopic(base.writer, { label })).rejects.toMatchObject({
        code: 'ALREADY_EXISTS',
        field: 'label',
        record: { label: 'Élan of the convoys', href: '/topics/elan' },
      })
    },
  )

  test('stands once among the origins, which may share it with a topic', async () => {
    await makeTopic(base.writer, { label: 'Ministry briefing' })
    await makeOrigin(base.writer, { id: 'briefing', label: 'Ministry briefing' })
    await expect(makeOrigin(base.writer, { label: 'ministry Briefing' })).rejects.toMatchObject({
      code: 'ALREADY_EXISTS',
      field: 'label',
      record: { label: 'Ministry briefing', href: '/origins/briefing' },
    })
  })
})

describe('a topic’s address', () => {
  test('follows from its label, and stands once', async () => {
    const topics = [await makeTopic(base.writer, { label: 'Sochi-era exits?' })]
    topics.push(await makeTopic(base.writer, { label: 'Sochi: era exits' }))
    topics.push(await makeTopic(base.writer, { label: 'New' }))
    expect(topics.map(({ id }) => id)).toEqual(['sochi-era-exits', 'sochi-era-exits-2', 'new-2'])
    expect((await makeTopic(base.writer, { label: 'Сочи' })).id).toMatch(/^[a-z0-9]{12}$/)
  })
})
