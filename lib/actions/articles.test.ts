import { revalidatePath } from 'next/cache'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { writer } from '@/lib/db/connections'
import { insertTopic } from '@/lib/db/write-topic'
import { REFUSALS, Refusal } from '@/lib/domain/refusal'
import { takeConsoleErrors } from '@/lib/testing/console-guard'
import { localAnalyst } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { question } from './action'
import { addOwnArticle, draftArticle, editArticle, readDate } from './articles'
import { addOrigin } from './origins'
import { addSource } from './sources'
import { addTopic } from './topics'

// Outside a request there is no page to refresh.
vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }))

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
  vi.stubEnv('DATABASE_URL', `file:${base.file}`)
})
afterAll(async () => {
  await writer().$disconnect()
  vi.unstubAllEnvs()
  await base.close()
})
beforeEach(() => {
  vi.mocked(revalidatePath).mockClear()
})

const TEXT =
  'Sixty men crossed\n\nThe minister said on Monday that sixty men had crossed the border near the base, and that nobody had seen them since.\n'
const received = { from: 'text', text: TEXT }
const article = {
  received,
  source: { new: { name: 'The Daily Planet' } },
  title: 'Sixty men crossed',
  language: 'en',
  published: '12 May 2016',
  publishedBasis: 'STATED',
}
const refused = (code: keyof typeof REFUSALS) => ({ ok: false, code, sentence: REFUSALS[code] })

test('nobody asks anything while the record has no analyst', async () => {
  expect(await draftArticle({ received })).toEqual(refused('NO_ANALYST'))
  expect(await readDate({ words: '12 May 2016' })).toEqual(refused('NO_ANALYST'))
})

describe('with an analyst', () => {
  beforeAll(async () => {
    await localAnalyst(base.writer)
  })

  test('a text is drafted, saved, found to be there, and corrected', async () => {
    const draft = await draftArticle({ received })
    expect(draft).toMatchObject({
      ok: true,
      value: {
        text: TEXT,
        encoding: 'utf-8',
        encodingBasis: 'VALID',
        title: 'Sixty men crossed',
        language: { tag: 'en' },
        published: null,
        stripped: [],
        sameBytes: [],
        nearCopies: [],
      },
    })
    expect(draft.ok && 'capturedHow' in draft.value).toBe(false)
    expect(await base.reader.article.count()).toBe(0)
    expect(revalidatePath).not.toHaveBeenCalled()

    const added = await addOwnArticle(article)
    if (!added.ok) throw new Error(added.sentence)
    expect(revalidatePath).toHaveBeenCalledOnce()
    const { id } = added.value
    const version = await base.reader.articleVersion.findFirstOrThrow({ where: { articleId: id } })
    expect(await addOwnArticle({ ...article, source: { id: version.sourceId } })).toEqual({
      ...refused('SAME_BYTES_IN_SOURCE'),
      field: 'text',
      record: { label: 'Sixty men crossed', href: `/articles/${id}` },
    })
    const again = await draftArticle({ received })
    expect(again).toMatchObject({ ok: true, value: { sameBytes: [{ id }], nearCopies: [{ equal: true }] } })

    const { received: _, source: __, ...particulars } = article
    const edited = {
      ...particulars,
      articleId: id,
      version: 1,
      textVersionId: version.id,
      title: 'Sixty men',
    }
    expect(await editArticle(edited)).toMatchObject({ ok: true, value: { id, version: 2 } })
    expect(await editArticle(edited)).toEqual(refused('CHANGED_MEANWHILE'))
  })

  test.each<[string, string, string | null]>([
    ['12 May 2016', '2016-05-12', null],
    ['about 2015', '2015~', null],
    ['yesterday', '', 'DATE_NOT_READ'],
  ])('a date is read by the server: %s', async (words, edtf, code) => {
    expect(await readDate({ words })).toMatchObject(
      code ? { ok: false, code, field: 'words' } : { ok: true, value: { edtf, words } },
    )
  })

  test.each<[string, object, object]>([
    ['a date that is none', { published: '12 May' }, { ...refused('DATE_NOT_READ'), field: 'published' }],
    ['no text', { received: { from: 'text', text: ' \n' } }, { ...refused('TEXT_EMPTY'), field: 'text' }],
    [
      'a file of another kind',
      { received: { from: 'file', name: 'a.docx', base64: 'QUJD' } },
      { ...refused('FILE_NOT_READ'), field: 'file' },
    ],
    [
      'a file that did not arrive whole',
      { received: { from: 'file', name: 'a.txt', base64: 'QUJ' } },
      {
        ...refused('INVALID_INPUT'),
        fields: { 'received.base64': 'The file did not arrive whole. Choose it again.' },
      },
    ],
    [
      'an encoding that is not read',
      { received: { from: 'file', name: 'a.txt', base64: 'QUJD', encoding: 'utf-7' } },
      { code: 'INVALID_INPUT', fields: { 'received.encoding': expect.any(String) } },
    ],
    [
      'no source',
      { source: {} },
      { code: 'INVALID_INPUT', fields: { source: expect.stringContaining('source') } },
    ],
    [
      'an address that is none',
      { url: 'javascript:alert(1)' },
      { code: 'INVALID_INPUT', fields: { url: expect.stringContaining('https://') } },
    ],
    ['more than was asked for', { id: 'mine' }, { code: 'INVALID_INPUT' }],
    ['a rule of one’s own', { languageProposedBy: 'me' }, { code: 'INVALID_INPUT' }],
  ])('%s is refused with its sentence, and nothing is written', async (_, said, answer) => {
    const before = await base.reader.auditEntry.count()
    expect(await addOwnArticle({ ...article, ...said })).toMatchObject({ ok: false, ...answer })
    expect(await base.reader.auditEntry.count()).toBe(before)
  })

  test('sources, topics and origins are added on the way', async () => {
    expect(await addSource({ name: 'Riddle', homepage: 'https://example.org' })).toMatchObject({ ok: true })
    expect(await addSource({ name: 'Riddle' })).toEqual({ ...refused('ALREADY_EXISTS'), field: 'name' })
    expect(await addTopic({ label: 'Al-Tanf: recruitment', question: 'Who recruited whom?' })).toMatchObject({
      ok: true,
      value: { id: 'al-tanf-recruitment' },
    })
    expect(await addOrigin({ label: 'SVR', kind: 'REMARK', identified: true })).toMatchObject({ ok: true })
  })

  test('a question cannot write, whatever it tries', async () => {
    const ask = question(z.strictObject({ id: z.string() }), 'topic.add', async (ctx, { id }) => {
      await insertTopic(ctx.db, id, { label: 'x', question: 'y' })
    })
    expect(await ask({ id: 'sneaky' })).toEqual(refused('RECORD_READ_ONLY'))
    expect(takeConsoleErrors().join()).toContain('cannot be written to')
    expect(await base.reader.topic.count({ where: { id: 'sneaky' } })).toBe(0)
  })

  test('a question’s refusals and failures are answers, too', async () => {
    const ask = (error: unknown) =>
      question(z.strictObject({}), 'topic.add', async () => {
        throw error
      })({})
    expect(await ask(new Refusal('NOT_FOUND', 'id'))).toEqual({ ...refused('NOT_FOUND'), field: 'id' })
    expect(await ask(new Error('disk on fire'))).toEqual(refused('SERVER_FAILED'))
    expect(takeConsoleErrors().join()).toContain('disk on fire')
  })
})
