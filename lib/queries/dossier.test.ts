import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addAnalyst } from '@/lib/commands/add-analyst'
import { addArticle } from '@/lib/commands/add-article'
import { addClaim } from '@/lib/commands/add-claim'
import { addCluster } from '@/lib/commands/add-cluster'
import { addOrigin } from '@/lib/commands/add-origin'
import { addSource } from '@/lib/commands/add-source'
import { addTopic } from '@/lib/commands/add-topic'
import { assessLink } from '@/lib/commands/assess-link'
import type { Command } from '@/lib/commands/context'
import { renameAnalyst } from '@/lib/commands/rename-analyst'
import { retractAssessment } from '@/lib/commands/retract-assessment'
import { undoChange } from '@/lib/commands/undo-change'
import { inTransaction, type PrismaClient } from '@/lib/db/client'
import { getLink } from '@/lib/db/links'
import type { SubjectType } from '@/lib/db/write-audit'
import {
  addArticleInput,
  addClusterInput,
  addOriginInput,
  addSourceInput,
  addTopicInput,
} from '@/lib/domain/add-input'
import { assessLinkInput } from '@/lib/domain/assess-link-input'
import { addClaimInput } from '@/lib/domain/claim-input'
import { composeDossier } from '@/lib/domain/dossier/dossier-content'
import type { DossierFacts } from '@/lib/domain/dossier/dossier-facts'
import type { Actor } from '@/lib/domain/policy'
import { answerDossier, DOSSIER_EXTENSIONS } from '@/lib/dossier/dossier-file'
import {
  makeAnalyst,
  makeArticle,
  makeAssessment,
  makeClaim,
  makeCluster,
  makeEntity,
  makeOrigin,
  makeRuling,
  makeSource,
  makeTopic,
  run,
} from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { loadClaimDossier, loadTopicDossier } from './dossier'

let base: TestDatabase
let reader: PrismaClient
vi.mock('./record', () => ({ openRecord: async () => ({ db: reader, actor: null }) }))

beforeEach(async () => {
  base = await openTestDatabase()
  reader = base.reader
})
afterEach(async () => {
  vi.useRealTimers()
  await base.close()
})

type Load = () => Promise<DossierFacts | null>
const ofTopic = async () => notRefused(await loadTopicDossier('t'))
const ofClaim = async () => notRefused(await loadClaimDossier('c1'))

/** Nobody works blind here. */
function notRefused(loaded: DossierFacts | { refused: string } | null): DossierFacts | null {
  if (loaded && 'refused' in loaded) throw new Error(`refused: ${loaded.refused}`)
  return loaded
}

async function load(from: Load): Promise<DossierFacts> {
  const facts = await from()
  if (!facts) throw new Error('no dossier')
  return facts
}

/** The bytes of every format, one after the other. */
async function render(from: Load): Promise<string> {
  const answers = DOSSIER_EXTENSIONS.map((extension) => answerDossier('topic', `dossier.${extension}`, from))
  return (await Promise.all((await Promise.all(answers)).map((answer) => answer.text()))).join('\n')
}

type Scene = { vera: Actor; otto: Actor; among: string; amongEntry: string; outside: string; beyond: string }

/**
 * Topic `t` with claims c1 and c2, a link between them by Vera, and a link by Otto that stands under the topic with
 * neither end in it: c3 and c4. Otto links c4 to c5 under no topic. Origin o1 rests on `ground`; `follower` on o1.
 */
async function makeScene(): Promise<Scene> {
  const db = base.writer
  const vera = await makeAnalyst(db, { id: 'vera', name: 'Vera' })
  const otto = await makeAnalyst(db, { id: 'otto', name: 'Otto' })
  for (const id of ['t', 'u']) await makeTopic(db, { id })
  await makeOrigin(db, { id: 'ground' })
  const restsOn = (originId: string) => [{ originId, certainty: 'LIKELY' as const, why: 'It quotes it.' }]
  await makeOrigin(db, { id: 'o1', restsOn: restsOn('ground') })
  for (const id of ['o2', 'o3', 'far', 'farther']) await makeOrigin(db, { id })
  await makeOrigin(db, { id: 'follower', restsOn: restsOn('o1') })
  const claims = {
    c1: ['o1', ['t']],
    c2: ['o2', ['t']],
    c3: ['o3', []],
    c4: ['o3', []],
    c5: ['o3', []],
  } as const
  for (const [id, [originId, topics]] of Object.entries(claims)) {
    const { id: articleId } = await makeArticle(db, { id: `article-${id}` })
    await makeClaim(db, { id, articleId, originId, topics: [...topics] })
  }
  const among = await makeAssessment(db, { claimId: 'c1', otherClaimId: 'c2', by: vera })
  const outside = await makeAssessment(db, {
    claimId: 'c3',
    otherClaimId: 'c4',
    topics: ['t'],
    by: otto,
  })
  const beyond = await makeAssessment(db, { claimId: 'c4', otherClaimId: 'c5', by: otto })
  return {
    vera,
    otto,
    among: among.linkId,
    amongEntry: among.entryId,
    outside: outside.linkId,
    beyond: beyond.linkId,
  }
}

const assess = (claimId: string, otherClaimId: string, said: Parameters<typeof makeAssessment>[1] = {}) =>
  makeAssessment(base.writer, { claimId, otherClaimId, ...said })
async function retract(linkId: string, by: Actor) {
  const own = (await getLink(base.writer, linkId))?.assessments.find(({ analyst }) => analyst.id === by.id)
  if (!own) throw new Error('no assessment')
  return run(base.writer, retractAssessment, { assessmentId: own.id, version: own.version }, { by })
}
const rename = (by: Actor, version = 1) =>
  run(base.writer, renameAnalyst, { name: `${by.name} anew`, version }, { by })
const cluster = (...origins: string[]) =>
  makeCluster(base.writer, {
    id: `cluster-${origins.join('-')}`,
    members: origins.map((originId) => ({ originId, certainty: 'CERTAIN' as const })),
  })

/** A change no command makes yet, with its audit entry: what is edited or retracted later is dated too. */
async function change(
  subjectType: SubjectType,
  subjectId: string,
  work: (db: PrismaClient) => Promise<unknown>,
  before: object = { id: subjectId },
) {
  await work(base.writer)
  const latest = await base.writer.auditEntry.findFirstOrThrow({ orderBy: { at: 'desc' } })
  await base.writer.auditEntry.create({
    data: {
      id: `change-of-${subjectId}`,
      at: new Date(Date.parse(latest.at) + 1).toISOString(),
      analystId: 'vera',
      action: 'claim.add',
      subjectType,
      subjectId,
      before: JSON.stringify(before),
      after: '{}',
    },
  })
}
const retractedAt = '2026-12-01T00:00:00.000Z'
const retractClaim = (id: string) =>
  change('claim', id, (db) => db.claim.update({ where: { id }, data: { retractedAt } }))
const rewordClaim = (id: string) =>
  change('claim', id, (db) => db.claim.update({ where: { id }, data: { statement: 'Other words.' } }))

/** What is done before the first look, what is done then, and whether either dossier must be dated anew. */
type Case = {
  before?: (scene: Scene) => Promise<unknown>
  change: (scene: Scene) => Promise<unknown>
  topic: 'moves' | 'stays'
  claim: 'moves' | 'stays'
}

const both = { topic: 'moves', claim: 'moves' } as const
const neither = { topic: 'stays', claim: 'stays' } as const
const topicOnly = { topic: 'moves', claim: 'stays' } as const

const CASES: Record<string, Case> = {
  'another assessment of a link shown': {
    change: ({ otto }) => assess('c2', 'c1', { verdict: 'CORROBORATES', by: otto }),
    ...both,
  },
  'a retraction': { change: ({ among, vera }) => retract(among, vera), ...both },
  'an undo': {
    change: ({ amongEntry, vera }) => run(base.writer, undoChange, { entryId: amongEntry }, { by: vera }),
    ...both,
  },
  'a ruling': { change: ({ among, otto }) => makeRuling(base.writer, { linkId: among, by: otto }), ...both },
  'a new link of a claim shown': {
    change: ({ otto }) => assess('c1', 'c5', { topics: ['t'], by: otto }),
    ...both,
  },
  'a link of the topic with neither end in it is retracted': {
    change: ({ outside, otto }) => retract(outside, otto),
    ...topicOnly,
  },
  'a link of the topic with neither end in it moves to another': {
    change: ({ otto }) => assess('c3', 'c4', { topics: ['u'], version: 1, by: otto }),
    ...topicOnly,
  },
  'a first assessment of another analyst moves it': {
    change: ({ vera }) => assess('c3', 'c4', { topics: [], by: vera }),
    ...topicOnly,
  },
  'a link moves into the topic': {
    change: ({ otto }) => assess('c4', 'c5', { topics: ['t'], version: 1, by: otto }),
    ...topicOnly,
  },
  'a link that moved away is changed there': {
    before: ({ otto }) => assess('c3', 'c4', { topics: ['u'], version: 1, by: otto }),
    change: ({ otto }) => assess('c3', 'c4', { rationale: 'Otherwise.', version: 2, by: otto }),
    ...neither,
  },
  'another link of a claim shown as context': {
    change: ({ otto }) => assess('c4', 'c5', { rationale: 'Otherwise.', version: 1, by: otto }),
    ...neither,
  },
  'a new link between the other ends and claims elsewhere': {
    change: ({ vera }) => assess('c3', 'c5', { by: vera }),
    ...neither,
  },
  'the origins of two claims shown become one voice': { change: () => cluster('o1', 'o2'), ...both },
  'what an origin rests on becomes one voice with another': {
    change: () => cluster('ground', 'far'),
    ...both,
  },
  'an origin that comes to be reached through a cluster is reached further': {
    before: () => cluster('ground', 'far'),
    change: () => cluster('far', 'farther'),
    ...both,
  },
  'a cluster of an origin shown is retracted': {
    before: () => cluster('o1', 'o2'),
    change: () =>
      change('cluster', 'cluster-o1-o2', (db) =>
        db.cluster.update({ where: { id: 'cluster-o1-o2' }, data: { retractedAt } }),
      ),
    ...both,
  },
  'a cluster of origins elsewhere': { change: () => cluster('far', 'farther'), ...neither },
  'a cluster of an origin that only rests on one shown': {
    change: () => cluster('follower', 'far'),
    ...neither,
  },
  'an origin that rests on one shown': {
    change: () =>
      makeOrigin(base.writer, { restsOn: [{ originId: 'o1', certainty: 'CERTAIN', why: 'It quotes it.' }] }),
    ...neither,
  },
  'an analyst who speaks in both takes another name': { change: ({ vera }) => rename(vera), ...both },
  'an analyst who speaks in the topic takes another name': {
    change: ({ otto }) => rename(otto),
    ...topicOnly,
  },
  'an analyst whose assessment was retracted takes another name': {
    before: ({ outside, otto }) => retract(outside, otto),
    change: ({ otto }) => rename(otto),
    ...neither,
  },
  'a new claim of the topic': { change: () => makeClaim(base.writer, { topics: ['t'] }), ...topicOnly },
  'a claim shown is reworded': { change: () => rewordClaim('c2'), ...both },
  'the other end of the topic’s link is reworded': { change: () => rewordClaim('c3'), ...topicOnly },
  'a claim shown is retracted': { change: () => retractClaim('c2'), ...both },
  'the other end of the topic’s link is retracted': { change: () => retractClaim('c4'), ...topicOnly },
  'a claim is moved out of the topic': {
    change: () =>
      change('claim', 'c2', (db) => db.claimTopic.deleteMany({ where: { claimId: 'c2' } }), {
        id: 'c2',
        topics: [{ id: 't', label: 'T' }],
      }),
    ...both,
  },
  'the topic is put otherwise': {
    change: () =>
      change('topic', 't', (db) => db.topic.update({ where: { id: 't' }, data: { label: 'Otherwise' } })),
    ...both,
  },
  'the source of a claim shown takes another name': {
    change: async () => {
      const { sourceId } = await base.reader.article.findUniqueOrThrow({ where: { id: 'article-c1' } })
      return change('source', sourceId, (db) =>
        db.source.update({ where: { id: sourceId }, data: { name: 'Another name' } }),
      )
    },
    ...both,
  },
  'a claim elsewhere is reworded': { change: () => rewordClaim('c5'), ...neither },
  'records of every kind elsewhere': {
    change: async () => {
      await makeSource(base.writer)
      await makeOrigin(base.writer)
      await makeTopic(base.writer)
      await makeEntity(base.writer)
      await makeAnalyst(base.writer)
      await makeAssessment(base.writer, { topics: ['u'] })
    },
    ...neither,
  },
}

const DOSSIERS = { topic: ofTopic, claim: ofClaim }
const at = (year: number) => Date.UTC(year, 0, 1)

/** Rendered twice, the system's clock moved on between. */
async function renderTwice(from: Load): Promise<string> {
  vi.useFakeTimers({ toFake: ['Date'], now: at(2027) })
  const first = await render(from)
  vi.setSystemTime(at(2031))
  expect(await render(from), 'the clock decides nothing').toBe(first)
  vi.useRealTimers()
  return first
}

describe('a dossier is dated by the last change in its scope, and by nothing else', () => {
  test.each(Object.entries(CASES))('%s', async (_, { before, change: make, ...expected }) => {
    const scene = await makeScene()
    await before?.(scene)
    const look = async (from: Load) => ({
      date: (await load(from)).lastChange,
      bytes: await renderTwice(from),
    })
    const first = { topic: await look(ofTopic), claim: await look(ofClaim) }
    await make(scene)
    for (const kind of ['topic', 'claim'] as const) {
      const later = await look(DOSSIERS[kind])
      if (expected[kind] === 'stays') expect(later, `the ${kind}’s`).toEqual(first[kind])
      else expect(later.date > first[kind].date, `${later.date} after ${first[kind].date}`).toBe(true)
    }
  })

  test('one look, one state of the record: a change between two reads is not half seen', async () => {
    const { among, vera } = await makeScene()
    const before = await render(ofTopic)
    let reads = 0
    const interrupted = <C extends object>(client: C): C =>
      new Proxy(client, {
        get(target, name) {
          const value: unknown = Reflect.get(target, name)
          if (typeof value !== 'function') return value
          if (name === '$transaction')
            return (work: (tx: object) => unknown, limits: object) =>
              Reflect.apply(value, target, [(tx: object) => work(interrupted(tx)), limits])
          if (name !== '$queryRaw') return value.bind(target)
          return async (...query: unknown[]) => {
            const rows = await Reflect.apply(value, target, query)
            reads += 1
            if (reads === 2) await retract(among, vera)
            return rows
          }
        },
      })
    reader = interrupted(base.reader)
    const facts = await load(ofTopic)
    reader = base.reader
    expect(reads).toBeGreaterThan(2)
    expect(await render(async () => facts)).toBe(before)
    expect((await load(ofTopic)).lastChange > facts.lastChange).toBe(true)
  })
})

describe('the same record gives the same bytes', () => {
  const NOW = new Date('2026-11-01T12:00:00.000Z')
  const by = { id: 'vera', name: 'Vera' }
  const restsOn = [{ originId: 'ground', certainty: 'LIKELY', why: 'It quotes it.' }]
  const text = (n: number) => `The minister said that ${n} men crossed.\n`

  /** Steps of a record; those of one layer stand in any order. Ids follow from the step, so nothing else differs. */
  const layers = (): [string, (db: PrismaClient) => Promise<unknown>][][] => {
    const step = <Input>(name: string, command: Command<Input, unknown>, input: Input) =>
      [
        name,
        (db: PrismaClient) =>
          inTransaction(db, (tx) =>
            command({ db: tx, actor: by, now: NOW, newId: (of) => `${of}-${name}` }, input),
          ),
      ] as [string, (db: PrismaClient) => Promise<unknown>]
    const numbers = [1, 2, 3, 4]
    return [
      [step('vera', addAnalyst, by)],
      [
        ...['t', 'a-topic'].map((id) =>
          step(id, addTopic, addTopicInput.parse({ id, label: id, question: 'Is it so?' })),
        ),
        ...numbers.map((n) =>
          step(`s${n}`, addSource, addSourceInput.parse({ id: `s${n}`, name: `Source ${n}` })),
        ),
        ...['ground', 'o1', 'o4'].map((id) =>
          step(id, addOrigin, addOriginInput.parse({ id, label: id, kind: 'REMARK', identified: true })),
        ),
      ],
      ['o2', 'o3'].map((id) =>
        step(
          id,
          addOrigin,
          addOriginInput.parse({ id, label: id, kind: 'REMARK', identified: true, restsOn }),
        ),
      ),
      [
        ...numbers.map((n) =>
          step(
            `a${n}`,
            addArticle,
            addArticleInput.parse({
              id: `a${n}`,
              sourceId: `s${n}`,
              title: 'An article',
              language: 'en',
              publishedEdtf: '2016-05-15',
              publishedBasis: 'STATED',
              text: text(n),
              bytesSha256: String(n).repeat(64),
              capturedHow: 'typed in a test',
            }),
          ),
        ),
        ...[
          ['o1', 'o2'],
          ['o1', 'o4'],
        ].map((members) =>
          step(
            `k-${members.join('-')}`,
            addCluster,
            addClusterInput.parse({
              note: 'One voice.',
              members: members.map((originId) => ({ originId, certainty: 'CERTAIN' })),
            }),
          ),
        ),
      ],
      numbers.map((n) =>
        step(
          `c${n}`,
          addClaim,
          addClaimInput.parse({
            id: `c${n}`,
            articleId: `a${n}`,
            originId: `o${n}`,
            mode: 'ASSERTED',
            statement: 'Men crossed.',
            topics: ['t', 'a-topic'],
            spans: [{ start: 0, quote: text(n).trim() }],
          }),
        ),
      ),
      [
        ['c1', 'c2'],
        ['c2', 'c3'],
        ['c1', 'c4'],
      ].map(([claimId = '', otherClaimId = '']) =>
        step(
          `${claimId}-${otherClaimId}`,
          assessLink,
          assessLinkInput.parse({
            claimId,
            otherClaimId,
            verdict: 'CORROBORATES',
            rationale: 'Both say so.',
          }),
        ),
      ),
    ]
  }

  async function plant(order: <T>(layer: T[]) => T[]): Promise<Record<string, string>> {
    const other = await openTestDatabase()
    try {
      for (const layer of layers()) for (const [, write] of order(layer)) await write(other.writer)
      reader = other.reader
      return { topic: await renderTwice(ofTopic), claim: await renderTwice(ofClaim) }
    } finally {
      reader = base.reader
      await other.close()
    }
  }

  test('in whatever order it was written', async () => {
    const straight = await plant((layer) => layer)
    expect(straight.topic).toContain('2026-11-01T12:00:00.000Z')
    expect(await plant((layer) => [...layer].reverse())).toEqual(straight)
    expect(await plant((layer) => [...layer.slice(1), ...layer.slice(0, 1)])).toEqual(straight)
  })
})

test('a claim in an older version of its article keeps its hash and its check', async () => {
  await makeScene()
  const first = await base.reader.articleVersion.findFirstOrThrow({ where: { articleId: 'article-c1' } })
  const before = await render(ofClaim)
  await base.writer.articleVersion.create({
    data: {
      ...first,
      id: 'newer',
      number: 2,
      text: 'Rewritten.',
      textSha256: 'f'.repeat(64),
      bytesSha256: 'f'.repeat(64),
    },
  })
  expect(await render(ofClaim)).toBe(before)
  const { evidence, articles } = composeDossier(await load(ofClaim))
  const { text, quotes } = evidence.find(({ id }) => id === 'c1') ?? {}
  expect(text).toEqual({ versionId: first.id, number: 1, textSha256: first.textSha256 })
  expect(quotes).toMatchObject([{ verbatim: true }])
  expect(articles.find(({ id }) => id === 'article-c1')?.versions).toMatchObject([{ versionId: first.id }])
})

describe('a retracted claim', () => {
  test('has a dossier that says so and nothing else, dated by its retraction', async () => {
    const { among, vera } = await makeScene()
    const before = await load(ofClaim)
    await retractClaim('c1')
    const facts = await load(ofClaim)
    expect(facts.lastChange > before.lastChange).toBe(true)
    for (const extension of DOSSIER_EXTENSIONS) {
      const answer = await answerDossier('claim', `dossier.${extension}`, ofClaim)
      const body = await answer.text()
      expect([answer.status, body.includes('The minister')]).toEqual([200, false])
      expect(body).toMatch(/retracted/)
    }
    await retract(among, vera)
    expect((await load(ofClaim)).lastChange, 'what is not told does not date it').toBe(facts.lastChange)
  })

  test('and one that never was has none', async () => {
    expect(await loadClaimDossier('nowhere')).toBeNull()
    expect(await loadTopicDossier('nowhere')).toBeNull()
  })
})
