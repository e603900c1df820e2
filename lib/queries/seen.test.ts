import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { workBlind } from '@/lib/commands/work-blind'
import { reader, writer } from '@/lib/db/connections'
import { addWaitingSeen, dropWaitingSeen, listWaitingSeen } from '@/lib/db/waiting-seen'
import type { Actor } from '@/lib/domain/policy'
import {
  localAnalyst,
  makeAnalyst,
  makeArticle,
  makeAssessment,
  makeClaim,
  makeTopic,
  run,
} from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { loadAgreement } from './agreement'
import { loadArticle } from './articles'
import { loadClaim, loadLinkCandidates } from './claims'
import { loadClaimDossier, loadTopicDossier } from './dossier'
import { loadHome } from './home'
import { loadLink, loadLinks } from './links'
import { loadClaimMap, loadTopicMap } from './map'
import { loadPair } from './pair'
import { loadQueue } from './review'
import { loadTopic } from './topics'
import { loadVersion } from './versions'

const said = vi.hoisted(() => ({ after: [] as Promise<void>[], actor: null as Actor | null }))
vi.mock('next/server', () => ({
  connection: async () => undefined,
  after: (work: () => Promise<void>) => said.after.push(work()),
}))
vi.mock('./record', () => ({ openRecord: async () => ({ db: reader(), actor: said.actor }) }))

let base: TestDatabase
const raise = (): never => {
  throw new Error('Nobody is looking.')
}

let linkId: string
let articleId: string
const [one, other] = ['claim-1', 'claim-2']

beforeAll(async () => {
  base = await openTestDatabase()
  vi.stubEnv('DATABASE_URL', `file:${base.file}`)
  await localAnalyst(base.writer)
  const noor = await makeAnalyst(base.writer, { id: 'noor' })
  await makeTopic(base.writer, { id: 'matter' })
  articleId = (await makeArticle(base.writer)).id
  await makeClaim(base.writer, { id: one, articleId, topics: ['matter'] })
  await makeClaim(base.writer, { id: other, topics: ['matter'] })
  linkId = (await makeAssessment(base.writer, { claimId: one, otherClaimId: other, by: noor })).linkId
})
afterAll(async () => {
  await Promise.all([writer().$disconnect(), reader().$disconnect()])
  vi.unstubAllEnvs()
  await base.close()
})
beforeEach(async () => {
  said.actor = await makeAnalyst(base.writer)
})

async function listSeen(): Promise<string[]> {
  await Promise.all(said.after.splice(0))
  const rows = await base.reader.pairSeen.findMany({ where: { analystId: said.actor?.id ?? '' } })
  return rows.map((row) => row.linkId)
}

const LOADS: [string, () => Promise<unknown>][] = [
  ['home', loadHome],
  ['a list of links', () => loadLinks('contradictions', {}, 'assessed', null)],
  ['a link', () => loadLink(linkId)],
  ['a pair to assess', () => loadPair(one, other)],
  ['a claim', () => loadClaim(one, false)],
  ['a topic', () => loadTopic('matter')],
  ['the map of a topic', () => loadTopicMap('matter', 1)],
  ['the map around a claim', () => loadClaimMap(one, 1)],
  ['an article', () => loadArticle(articleId)],
  ['a version of an article', () => loadVersion(articleId, '1')],
  ['the dossier of a claim', () => loadClaimDossier(one)],
  ['the dossier of a topic', () => loadTopicDossier('matter')],
]

describe('whoever is sent what others judged of a pair is known to have been', () => {
  test.each(LOADS)('by %s', async (_, load) => {
    await load()
    expect(await listSeen()).toEqual([linkId])
  })

  test('once, with the first instant', async () => {
    await loadLink(linkId)
    await listSeen()
    const first = await base.reader.pairSeen.findFirst({ where: { analystId: said.actor?.id ?? '' } })
    await loadTopic('matter')
    await listSeen()
    expect(await base.reader.pairSeen.findMany({ where: { analystId: said.actor?.id ?? '' } })).toEqual([
      first,
    ])
  })

  test('but not who judged it already, nor by what names no link', async () => {
    await loadAgreement({})
    await loadLinkCandidates(one, '')
    await loadQueue({ of: 'colleague', topic: null, scope: null }, { pair: null, after: null })
    expect(await listSeen()).toEqual([])
    const { actor } = said
    await makeAssessment(base.writer, { claimId: one, otherClaimId: other, by: actor ?? undefined })
    await loadLink(linkId)
    await loadTopic('matter')
    expect(await listSeen()).toEqual([])
  })

  test.each([
    ['a link', () => loadLink(linkId)],
    ['a pair to assess', () => loadPair(one, other)],
  ])('of %s from the moment it is read, before it is written', async (_, load) => {
    const by = said.actor ?? raise()
    await load()
    expect(await base.reader.pairSeen.count({ where: { analystId: by.id } })).toBe(0)
    expect(listWaitingSeen(by.id)).toEqual([linkId])
    await run(base.writer, workBlind, { blind: true, version: 1 }, { by })
    await makeAssessment(base.writer, { claimId: one, otherClaimId: other, by })
    const made = await base.reader.assessment.findFirstOrThrow({ where: { analystId: by.id } })
    expect(made.blind).toBe(false)
  })

  test('what pages show meanwhile is written together', async () => {
    await Promise.all(said.after.splice(0))
    const write = vi.spyOn(writer(), '$executeRaw')
    for (const [, load] of LOADS) await load()
    expect(await listSeen()).toEqual([linkId])
    expect(write).toHaveBeenCalledTimes(1)
    write.mockRestore()
  })

  test('what could not be written waits: pages are shown, it is tried again, and no blind work begins without it', async () => {
    const by = said.actor ?? raise()
    await Promise.all(said.after.splice(0))
    const failing = vi.spyOn(writer(), '$executeRaw').mockRejectedValue(new Error('database is locked'))
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
    expect(await loadLink(linkId)).not.toBeNull()
    await vi.advanceTimersByTimeAsync(1_000)
    await Promise.all(said.after.splice(0))
    expect(failing).toHaveBeenCalled()
    expect(listWaitingSeen(by.id)).toEqual([linkId])
    const seen = () => base.reader.pairSeen.count({ where: { analystId: by.id } })
    expect(await seen()).toBe(0)
    await run(base.writer, workBlind, { blind: true, version: 1 }, { by })
    expect(await seen()).toBe(1)
    failing.mockRestore()
    vi.runAllTimers()
    vi.useRealTimers()
    await vi.waitFor(() => expect(listWaitingSeen(by.id)).toEqual([]))
  })

  test('an assessment is not blind while what was seen of its pair still waits', async () => {
    const by = said.actor ?? raise()
    await run(base.writer, workBlind, { blind: true, version: 1 }, { by })
    addWaitingSeen(by.id, [linkId])
    await makeAssessment(base.writer, { claimId: one, otherClaimId: other, by })
    const made = await base.reader.assessment.findFirstOrThrow({ where: { analystId: by.id } })
    expect(made.blind).toBe(false)
    dropWaitingSeen(by.id, [linkId])
  })

  test('by the links on which two others differ', async () => {
    const [x, y] = [
      await makeAnalyst(base.writer, { name: 'A' }),
      await makeAnalyst(base.writer, { name: 'B' }),
    ]
    const pair = { claimId: one, otherClaimId: (await makeClaim(base.writer)).id }
    await makeAssessment(base.writer, { ...pair, by: x })
    const differing = await makeAssessment(base.writer, { ...pair, verdict: 'NEITHER', by: y })
    await loadAgreement({ one: x.id, other: y.id })
    expect(await listSeen()).toEqual([differing.linkId])
  })
})
