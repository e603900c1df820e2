import { afterAll, beforeAll, expect, test } from 'vitest'
import { getLink } from '@/lib/db/links'
import { ruleLinkInput } from '@/lib/domain/assess-link-input'
import { makeAnalyst, makeAssessment, run } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { recheckLink } from './recheck-link'
import { ruleLink } from './rule-link'

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
})
afterAll(() => base.close())

async function link(id: string) {
  const found = await getLink(base.reader, id)
  if (!found) throw new Error(`no link ${id}`)
  return found
}
const rule = (linkId: string, linkVersion: number, reason = 'Because.') =>
  run(base.writer, ruleLink, { linkId, linkVersion, verdict: 'CONTRADICTS', reason })

test('a ruling says which state of the link it was made on', () => {
  const said = { linkId: 'l', verdict: 'NEITHER', reason: 'Because.' }
  expect(ruleLinkInput.safeParse(said).success).toBe(false)
})

test('what was assessed since is read before it is ruled on', async () => {
  const { linkId } = await makeAssessment(base.writer)
  const { a, b, version } = await link(linkId)
  const by = await makeAnalyst(base.writer)
  await makeAssessment(base.writer, { claimId: a.id, otherClaimId: b.id, verdict: 'NEITHER', by })
  await expect(rule(linkId, version)).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
  expect((await link(linkId)).rulings).toEqual([])
  await rule(linkId, (await link(linkId)).version)
  expect((await link(linkId)).rulings).toHaveLength(1)
})

test('the ruling that rules, sent again, is one ruling; another reason is another', async () => {
  const { linkId } = await makeAssessment(base.writer)
  const { version } = await link(linkId)
  const first = await rule(linkId, version)
  expect(await rule(linkId, version)).toEqual(first)
  await expect(rule(linkId, version, 'Another.')).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
  await rule(linkId, (await link(linkId)).version, 'Another.')
  expect((await link(linkId)).rulings).toHaveLength(2)
  await expect(
    run(base.writer, recheckLink, { linkId, version: (await link(linkId)).version }),
  ).rejects.toMatchObject({ code: 'NOTHING_TO_CHECK' })
})
