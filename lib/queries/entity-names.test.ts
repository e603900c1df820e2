import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { retractEntity } from '@/lib/commands/edit-entity'
import { retractClaim } from '@/lib/commands/retract-claim'
import { reader } from '@/lib/db/connections'
import { makeArticle, makeClaim, makeEntity, run } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { loadEntity } from './edited'

vi.mock('react', async (original) => ({
  ...(await original<typeof import('react')>()),
  cache: (work: unknown) => work,
}))
vi.mock('./record', () => ({ openRecord: async () => ({ db: reader(), actor: null }) }))

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
  vi.stubEnv('DATABASE_URL', `file:${base.file}`)
})
afterAll(async () => {
  await reader().$disconnect()
  vi.unstubAllEnvs()
  await base.close()
})

test('an entity is named by whoever uses its label or an alias, as they are compared, and can be retracted', async () => {
  const { id } = await makeEntity(base.writer, { label: 'Islamic State', aliases: ['Daesh', 'IS'] })
  const claims = async () => (await loadEntity(id))?.claims
  expect(await claims()).toBe(0)
  const text = 'The so-called “Daesh” came. Nobody saw the isle.'
  const articleId = (await makeArticle(base.writer, { text })).id
  await makeClaim(base.writer, { places: ['the islamic  state (implied)'], actors: ['Daesh'] })
  const retracted = await makeClaim(base.writer, { actors: ['DAESH'] })
  const marks = [{ kind: 'NAME' as const, start: text.indexOf('Daesh'), text: 'Daesh' }]
  await makeClaim(base.writer, { articleId, framing: { marks } })
  await makeClaim(base.writer, { actors: ['Isle'], places: ['ISIS'] })
  expect(await claims()).toBe(3)
  await run(base.writer, retractClaim, { claimId: retracted.id, version: 1 })
  expect(await claims()).toBe(2)
  await run(base.writer, retractEntity, { id, version: 1, retracted: true })
  expect((await loadEntity(id))?.entity.retractedAt).not.toBeNull()
})
