import { revalidatePath } from 'next/cache'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import type { Context } from '@/lib/commands/context'
import { writer } from '@/lib/db/connections'
import { listHistoryOfLink } from '@/lib/db/history'
import { getLink } from '@/lib/db/links'
import { insertTopic } from '@/lib/db/write-topic'
import { RATE } from '@/lib/domain/rate'
import { REFUSALS, Refusal } from '@/lib/domain/refusal'
import { takeConsoleErrors } from '@/lib/testing/console-guard'
import { localAnalyst, makeAnalyst, makeAssessment, makeClaim, makeRuling } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { action } from './action'
import { renameAnalyst } from './analysts'
import { assessLink, retractAssessment } from './assessments'
import { undoChange } from './changes'

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

const refused = (code: keyof typeof REFUSALS) => ({ ok: false, code, sentence: REFUSALS[code] })
const topicInput = z.strictObject({ id: z.string().min(2, 'Give an id.') })

async function addTopicThen(error: unknown, ctx: Context, { id }: { id: string }) {
  await insertTopic(ctx.db, id, { label: 'x', question: 'y' })
  if (error) throw error
  return { id }
}
const topicAction = (error: unknown) =>
  action(topicInput, 'topic.add', (ctx, input) => addTopicThen(error, ctx, input))
const countTopics = (id: string) => base.reader.topic.count({ where: { id } })

test('nobody is annotating while the record has no analyst', async () => {
  expect(await topicAction(null)({ id: 'early' })).toEqual(refused('NO_ANALYST'))
  expect(await countTopics('early')).toBe(0)
})

describe('with an analyst', () => {
  beforeAll(async () => {
    await localAnalyst(base.writer)
  })

  test('a command’s value is answered once it is committed, and every page is refreshed', async () => {
    expect(await topicAction(null)({ id: 'done' })).toEqual({ ok: true, value: { id: 'done' } })
    expect(await countTopics('done')).toBe(1)
    expect(revalidatePath).toHaveBeenCalledExactlyOnceWith('/', 'layout')
  })

  test('a refusal is answered with its sentence and field, and nothing is written', async () => {
    const answer = await topicAction(new Refusal('NOT_FOUND', 'id', 'offsets for a log'))({ id: 'refused' })
    expect(answer).toEqual({ ...refused('NOT_FOUND'), field: 'id' })
    expect(await countTopics('refused')).toBe(0)
    expect(revalidatePath).not.toHaveBeenCalled()
  })

  test('input that cannot be read is answered with the first sentence of each field', async () => {
    const answer = await assessLink({ claimId: 'a', otherClaimId: '', verdict: 'MAYBE', rationale: '  ' })
    expect(answer).toEqual({
      ...refused('INVALID_INPUT'),
      fields: {
        otherClaimId: 'An id has letters, digits, hyphens and underscores, at most 80.',
        verdict: 'Choose a verdict.',
        rationale: 'Give the rationale.',
      },
    })
  })

  test.each([null, undefined, 7, 'text', [], { id: 'ok', more: 1 }])(
    'input of another shape is no crash: %j',
    async (input) => {
      expect(await topicAction(null)(input)).toMatchObject(refused('INVALID_INPUT'))
    },
  )

  test('what nobody foresaw is logged once, answered plainly, and nothing is written', async () => {
    const answer = await topicAction(new Error('disk on fire'))({ id: 'unlucky' })
    expect(answer).toEqual(refused('SERVER_FAILED'))
    expect(takeConsoleErrors()).toEqual([expect.stringContaining('disk on fire')])
    expect(await countTopics('unlucky')).toBe(0)
  })

  test('a row that another request made meanwhile is told as such', async () => {
    await topicAction(null)({ id: 'raced' })
    expect(await topicAction(null)({ id: 'raced' })).toEqual(refused('CHANGED_MEANWHILE'))
  })

  test('what the screens do comes through: link, retract, undo, rename', async () => {
    const [claim, other] = [await makeClaim(base.writer), await makeClaim(base.writer)]
    const input = {
      claimId: claim.id,
      otherClaimId: other.id,
      verdict: 'NEITHER',
      rationale: 'Other matters.',
    }
    const made = await assessLink(input)
    if (!made.ok) throw new Error(made.sentence)
    const { assessmentId } = made.value
    expect(await assessLink({ ...input, claimId: other.id })).toEqual({
      ...refused('SAME_CLAIM'),
      field: 'otherClaimId',
    })
    const retracted = await retractAssessment({ assessmentId, version: 1 })
    if (!retracted.ok) throw new Error(retracted.sentence)
    expect(await retractAssessment({ assessmentId, version: 1 })).toEqual(refused('ALREADY_RETRACTED'))
    expect(await undoChange({ entryId: retracted.value.entryId })).toMatchObject({ ok: true })
    expect(await renameAnalyst({ name: 'Noor', version: 1 })).toEqual({ ok: true, value: { id: 'local' } })
  })

  test('what is saved later is later, on a machine whose clock is behind the record too', async () => {
    const ahead = new Date('2099-01-01T12:00:00.000Z')
    const by = await makeAnalyst(base.writer)
    const pair = {
      claimId: (await makeClaim(base.writer)).id,
      otherClaimId: (await makeClaim(base.writer)).id,
    }
    const { linkId } = await makeAssessment(base.writer, { ...pair, by })
    await makeRuling(base.writer, { linkId, by, now: ahead })
    const input = { ...pair, verdict: 'NEITHER', rationale: 'Other matters.' }
    expect(await assessLink(input)).toMatchObject({ ok: true })
    expect(await assessLink({ ...input, rationale: 'Other words.', version: 1 })).toMatchObject({ ok: true })
    const [last, first] = await listHistoryOfLink(base.reader, linkId)
    expect([first?.at, last?.at]).toEqual(['2099-01-01T12:00:00.001Z', '2099-01-01T12:00:00.002Z'])
    expect(await getLink(base.reader, linkId)).toMatchObject({ challenged: true, assessedAt: last?.at })
  })

  test('where the clock is ahead of the record it is the clock’s time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2101, 0, 1) })
    await assessLink({
      claimId: (await makeClaim(base.writer)).id,
      otherClaimId: (await makeClaim(base.writer)).id,
      verdict: 'NEITHER',
      rationale: 'Other matters.',
    })
    vi.useRealTimers()
    const entry = await base.reader.auditEntry.findFirst({ orderBy: { seq: 'desc' } })
    expect(entry?.at).toBe('2101-01-01T00:00:00.000Z')
  })

  test('changes that come faster than hands are refused, and taken again when the span is over', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.UTC(2102, 0, 1) })
    vi.advanceTimersByTime(RATE.seconds * 1000)
    const ask = () => renameAnalyst(null)
    for (let at = 0; at < RATE.times; at += 1) expect(await ask()).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await ask()).toEqual(refused('TOO_MANY'))
    vi.advanceTimersByTime(RATE.seconds * 1000)
    expect(await ask()).toMatchObject({ code: 'INVALID_INPUT' })
    vi.useRealTimers()
  })
})
