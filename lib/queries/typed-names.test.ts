import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { PrismaClient } from '@/lib/db/client'
import type { Actor } from '@/lib/domain/policy'
import { makeArticle, makeAssessment, makeClaim, makeEntity, makeSource } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { openTestWork } from '@/lib/testing/test-work'
import type { Work } from '@/lib/work/ask'
import { loadFacets } from './link-facets'
import { loadTypedNames } from './typed-names'

type Said = { actor: Actor | null; db?: PrismaClient; work?: Work }
const said = vi.hoisted((): Said => ({ actor: null }))
vi.mock('./record', () => ({ openRecord: async () => ({ db: said.db, actor: said.actor }) }))
vi.mock('@/lib/work/ask', async (original) => ({
  ...(await original<typeof import('@/lib/work/ask')>()),
  work: () => said.work,
}))

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
  said.db = base.reader
  said.work = openTestWork(base.file)
})
afterAll(async () => {
  await said.work?.close()
  await base.close()
})

test('what a form sends by name goes by its id; what is not known stays as it was typed', async () => {
  const one = await makeSource(base.writer, { id: 'zeta', name: 'Alpha News' })
  const other = await makeSource(base.writer, { id: 'alpha', name: 'Zeta Post' })
  const article = await makeArticle(base.writer, { title: 'The Long Title' })
  const entity = await makeEntity(base.writer, { label: 'Islamic State' })
  const asked = {
    topic: ['left alone'],
    article: ['the long title', article.id],
    entity: ['Islamic State', 'nobody'],
    pair: ['Alpha News~zeta post', 'alpha~gone'],
  }
  expect(await loadTypedNames(asked)).toEqual({
    topic: ['left alone'],
    article: [article.id],
    entity: [entity.id, 'nobody'],
    pair: [`${other.id}~${one.id}`, 'alpha~gone'],
  })
})

test('who works blind is sent no counts of choices, not even of their own links', async () => {
  const claimId = (await makeClaim(base.writer)).id
  const otherClaimId = (await makeClaim(base.writer)).id
  await makeAssessment(base.writer, { claimId, otherClaimId })
  const open = await loadFacets('contradictions', {})
  expect(open.analyst).toEqual([{ value: 'local', label: 'Local analyst', count: 1 }])
  said.actor = { id: 'local', name: 'Local analyst', blind: true }
  expect(await loadFacets('contradictions', {})).toEqual({})
})
