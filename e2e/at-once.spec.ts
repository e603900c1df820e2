import { REFUSALS } from '../lib/domain/refusal'
import { makeAssessment } from '../lib/testing/factories'
import { sendAtOnce } from '../lib/testing/served-actions'
import { inRecord } from '../lib/testing/served-record'
import { expect, test } from './fixtures'

/** Edits sent by programs, and those typed in tabs of a browser; all of one assessment, all at once. */
const SENT = 46
const TYPED = 4

/** Every rationale that the record keeps of a link, in the history of its assessments. */
const listTold = (linkId: string) =>
  inRecord(async (db) => {
    const entries = await db.auditEntry.findMany({ where: { linkId, subjectType: 'assessment' } })
    return entries.map(({ after }) => String(JSON.parse(after ?? '{}').rationale)).sort()
  })

test(`of ${SENT + TYPED} edits of one assessment at once one is saved, the others are told with both versions`, async ({
  page,
  context,
  cookie,
}) => {
  test.setTimeout(180_000)
  const linkId = await inRecord(async (db) => (await makeAssessment(db, { rationale: 'Edit 0.' })).linkId)
  const pair = await inRecord((db) =>
    db.link.findUniqueOrThrow({ where: { id: linkId }, select: { claimAId: true, claimBId: true } }),
  )
  const form = `/links/assess?from=${pair.claimAId}&to=${pair.claimBId}`
  const tabs = [page]
  while (tabs.length < TYPED) tabs.push(await context.newPage())
  for (const [at, tab] of tabs.entries()) {
    await tab.goto(form)
    await tab.getByLabel('Rationale').fill(`Typed ${at}.`)
  }
  const input = (words: string, version: number) => ({
    ...{ claimId: pair.claimAId, otherClaimId: pair.claimBId, version, rationale: words },
    ...{ verdict: 'CONTRADICTS', strength: 'DIRECT', aspects: { place: 'CONFLICT' } },
  })
  const words = Array.from({ length: SENT }, (_, at) => `Sent ${at}.`)
  const [answers] = await Promise.all([
    sendAtOnce(
      cookie,
      'assessLink',
      form,
      words.map((one) => input(one, 1)),
    ),
    ...tabs.map((tab) => tab.getByRole('button', { name: 'Save assessment' }).click()),
  ])

  const [, saved = ''] = await listTold(linkId)
  expect(await listTold(linkId)).toEqual(['Edit 0.', saved])
  for (const [at, answer] of answers.entries()) {
    if (answer.outcome === 'acknowledged') expect(saved).toBe(words[at])
    else
      expect(answer).toEqual({
        outcome: 'refused',
        code: 'CHANGED_MEANWHILE',
        sentence: REFUSALS.CHANGED_MEANWHILE,
      })
  }
  expect(answers.filter(({ outcome }) => outcome === 'acknowledged')).toHaveLength(
    saved.startsWith('Sent') ? 1 : 0,
  )
  for (const [at, tab] of tabs.entries()) {
    if (saved === `Typed ${at}.`) {
      await expect(tab).toHaveURL(/\?saved=/)
      continue
    }
    const conflict = tab.getByRole('alert').filter({ hasText: 'changed after you began typing' })
    await expect(conflict).toContainText(saved)
    await expect(conflict).toContainText(`Typed ${at}.`)
  }

  // Who was told goes on upon what stands, one after the other: then every word stands in the history.
  const waiting = words.filter((one) => one !== saved)
  for (let version = 2; waiting.length > 0; version += 1) {
    const round = await sendAtOnce(
      cookie,
      'assessLink',
      form,
      waiting.slice(0, 5).map((one) => input(one, version)),
    )
    const done = round.findIndex(({ outcome }) => outcome === 'acknowledged')
    expect(round.filter(({ outcome }) => outcome === 'acknowledged')).toHaveLength(1)
    waiting.splice(done, 1)
  }
  expect(await listTold(linkId)).toEqual(['Edit 0.', ...new Set([...words, saved])].sort())
})
