import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LinkView } from '@/lib/domain/link-filter'
import type { Actor } from '@/lib/domain/policy'
import { makeAnalyst, makeArticle, makeAssessment, makeClaim, makeTopic } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import type { ListFilter } from './link-page'
import {
  countLinks,
  getLink,
  listLinks,
  listLinksInTopic,
  listLinksOfClaims,
  listNewestLinksOfClaim,
} from './links'

let base: TestDatabase
let second: Actor
/** A name of the test to the id of the link. */
const links = new Map<string, string>()

type Said = Omit<Parameters<typeof makeAssessment>[1] & object, 'claimId' | 'otherClaimId' | 'by'>
const CONTRADICTS: Said = {
  verdict: 'CONTRADICTS',
  strength: 'DIRECT',
  aspects: { place: 'CONFLICT', time: 'AGREE' },
}
const CORROBORATES: Said = {
  verdict: 'CORROBORATES',
  strength: 'PARTIAL',
  aspects: { place: 'AGREE', motive: 'DIFFER' },
  independence: 'SAME_ORIGIN',
}
const NEITHER: Said = { verdict: 'NEITHER' }

async function claimOf(articleId?: string, topics: string[] = []): Promise<string> {
  return (await makeClaim(base.writer, { articleId, topics })).id
}

/** Links two claims, first by the local analyst and then, where told, by a second. */
async function link(name: string, ends: [string, string], first: Said, other?: Said): Promise<void> {
  const [claimId, otherClaimId] = ends
  const { linkId } = await makeAssessment(base.writer, { ...first, claimId, otherClaimId })
  if (other) await makeAssessment(base.writer, { ...other, claimId, otherClaimId, by: second })
  links.set(name, linkId)
}

beforeAll(async () => {
  base = await openTestDatabase()
  second = await makeAnalyst(base.writer, { id: 'second' })
  for (const id of ['drawn', 'shared', 'half']) await makeTopic(base.writer, { id, label: id })
  const one = await makeArticle(base.writer, { id: 'one' })
  const pair = async (): Promise<[string, string]> => [await claimOf(), await claimOf()]
  await link('contradiction', await pair(), { ...CONTRADICTS, topics: ['drawn'] })
  await link('within', [await claimOf(one.id), await claimOf(one.id)], CONTRADICTS)
  await link('corroboration', await pair(), CORROBORATES)
  await link('neither', await pair(), NEITHER)
  await link('both', await pair(), CONTRADICTS, CORROBORATES)
  // No contradiction among the verdicts: found nowhere but under disputed and corroborations.
  await link('unlike', await pair(), CORROBORATES, NEITHER)
  await link('split', await pair(), CORROBORATES, {
    ...CORROBORATES,
    strength: 'BACKGROUND',
    independence: 'INDEPENDENT',
  })
  await link('shared', [await claimOf(undefined, ['shared', 'half']), await claimOf(undefined, ['shared'])], {
    ...CONTRADICTS,
    topics: [],
  })
  await link('proposed', await pair(), CONTRADICTS)
  await link('end', await pair(), { ...CONTRADICTS, topics: ['drawn'] })
  await link('taken back', await pair(), { ...CORROBORATES, topics: ['drawn'] })

  const { writer } = base
  const linkId = (name: string) => links.get(name) ?? name
  // Nobody has assessed it: a rule proposed it.
  await writer.assessmentAspect.deleteMany({ where: { assessment: { linkId: linkId('proposed') } } })
  await writer.assessment.deleteMany({ where: { linkId: linkId('proposed') } })
  await writer.link.update({
    where: { id: linkId('proposed') },
    data: { state: 'PROPOSED', proposedBy: 'a rule', proposedKind: 'CONTRADICTS' },
  })
  const end = await writer.link.findUniqueOrThrow({ where: { id: linkId('end') } })
  await writer.claim.update({ where: { id: end.claimBId }, data: { retractedAt: end.assessedAt } })
  await writer.link.update({
    where: { id: linkId('taken back') },
    data: { state: 'RETRACTED', kind: null, inCorroborations: false },
  })
})
afterAll(() => base.close())

function namesOf(found: { id: string }[]): string[] {
  const names = new Map([...links].map(([name, id]) => [id, name]))
  return found.map(({ id }) => names.get(id) ?? id).sort()
}

async function expectListed(view: LinkView, filter: ListFilter, names: string[]) {
  const page = await listLinks(base.reader, view, filter, null)
  expect(namesOf(page.links)).toEqual([...names].sort())
  expect(await countLinks(base.reader, view, filter)).toBe(names.length)
}

describe('a view holds what is of its kind, and is narrowed by', () => {
  test.each<[LinkView, ListFilter, string[]]>([
    ['contradictions', {}, ['contradiction', 'within', 'both', 'shared', 'proposed']],
    ['corroborations', {}, ['corroboration', 'both', 'unlike', 'split']],
    ['disputed', {}, ['both', 'unlike']],
    ['neither', {}, ['neither']],

    ['contradictions', { state: 'DISPUTED' }, ['both']],
    ['contradictions', { state: 'PROPOSED' }, ['proposed']],
    ['corroborations', { state: 'DISPUTED' }, ['both', 'unlike']],

    ['contradictions', { scope: 'within' }, ['within']],
    ['contradictions', { scope: 'across' }, ['contradiction', 'both', 'shared', 'proposed']],
    ['disputed', { scope: 'within' }, []],

    ['contradictions', { topic: 'drawn' }, ['contradiction']],
    ['contradictions', { topic: 'shared' }, ['shared']],
    ['contradictions', { topic: 'half' }, []],
  ])('%s %j: %j', expectListed)

  test('source, at either end', async () => {
    const { sourceId } = await base.reader.article.findUniqueOrThrow({ where: { id: 'one' } })
    await expectListed('contradictions', { source: sourceId }, ['within'])
    await expectListed('disputed', { source: sourceId }, [])
  })
})

describe('a link is left out where it was taken back or leads to a retracted claim', () => {
  test('of the links of its claims', async () => {
    for (const name of ['end', 'taken back']) {
      const { claimAId, claimBId } = await base.reader.link.findUniqueOrThrow({
        where: { id: links.get(name) ?? '' },
      })
      expect(await listLinksOfClaims(base.reader, [claimAId, claimBId]), name).toEqual([])
    }
  })

  test('of a topic, which holds what was drawn under it and what both claims stand under', async () => {
    const inTopic = async (id: string) => namesOf(await listLinksInTopic(base.reader, id))
    expect(await inTopic('drawn')).toEqual(['contradiction'])
    expect(await inTopic('shared')).toEqual(['shared'])
    expect(await inTopic('half')).toEqual([])
  })
})

test('pages of links assessed at one instant neither repeat nor lose a link', async () => {
  const crowd = await openTestDatabase()
  const hub = await makeClaim(crowd.writer)
  const made: string[] = []
  for (let n = 0; n < 30; n++) {
    const { linkId } = await makeAssessment(crowd.writer, { claimId: hub.id })
    made.push(linkId)
  }
  await crowd.writer.link.updateMany({ data: { assessedAt: '2026-11-01T12:00:00.000Z' } })
  const read: string[] = []
  let after: Awaited<ReturnType<typeof listLinks>>['next'] = null
  do {
    const page: Awaited<ReturnType<typeof listLinks>> = await listLinks(
      crowd.reader,
      'contradictions',
      {},
      after,
      7,
    )
    read.push(...page.links.map(({ id }) => id))
    after = page.next
  } while (after)
  expect(read).toEqual(made.sort())
  expect((await listLinks(crowd.reader, 'contradictions', {}, null, 30)).next).toBeNull()
  await crowd.close()
})

test('every list reads its links in the order of an index, without sorting', async () => {
  for (const condition of [
    'inContradictions = 1',
    'inCorroborations = 1',
    `state = 'DISPUTED'`,
    `kind = 'NEITHER' AND state IN ('ASSESSED', 'SETTLED')`,
  ]) {
    const plan = await base.reader.$queryRawUnsafe<{ detail: string }[]>(
      `EXPLAIN QUERY PLAN SELECT id FROM Link WHERE ${condition} ORDER BY assessedAt DESC, id LIMIT 26`,
    )
    expect(plan.map(({ detail }) => detail).join(), condition).not.toContain('TEMP B-TREE')
  }
})

test('of a claim with many links the newest are read, and all that stand are counted', async () => {
  const hub = await claimOf()
  const made: string[] = []
  for (let index = 0; index < 4; index += 1) {
    await link(`hub ${index}`, [hub, await claimOf()], CONTRADICTS)
    made.push(`hub ${index}`)
  }
  await base.writer.link.update({
    where: { id: links.get('hub 3') ?? '' },
    data: { state: 'RETRACTED', kind: null, inContradictions: false },
  })
  const all = await listLinksOfClaims(base.reader, [hub])
  expect(namesOf(all)).toEqual(made.slice(0, 3))
  expect(await listNewestLinksOfClaim(base.reader, hub, 2)).toEqual({ links: all.slice(0, 2), total: 3 })
  expect(await listNewestLinksOfClaim(base.reader, hub, 50)).toEqual({ links: all, total: 3 })
})

test('what a list says of a link is part of what the link says in full', async () => {
  for (const view of ['contradictions', 'corroborations', 'disputed', 'neither'] as const) {
    const { links: listed } = await listLinks(base.reader, view, {}, null)
    expect(listed.length).toBeGreaterThan(0)
    for (const one of listed) expect(await getLink(base.reader, one.id)).toMatchObject(one)
  }
})
