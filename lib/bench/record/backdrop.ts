import type { Database } from 'better-sqlite3'
import { MEMBERSHIPS, ORIGIN_KINDS } from '@/lib/domain/origin-words'
import type { Named, OriginRef, TopicRef } from '@/lib/domain/record'
import type { Chronicle } from './chronicle'
import type { Random } from './random'
import type { Size } from './size'
import { inserting } from './table'
import type { Speech } from './words'

/** What articles, claims and links refer to. The first analyst is the one the server acts as. */
export type Backdrop = {
  analysts: Named[]
  sources: Named[]
  topics: TopicRef[]
  origins: OriginRef[]
  /** Names of places and persons; each is an entity's. */
  names: string[]
}

export type Making = { database: Database; random: Random; speech: Speech; chronicle: Chronicle; size: Size }

/** Fills the tables that do not grow with the articles, or only slowly. */
export function makeBackdrop(making: Making): Backdrop {
  const analysts = makeAnalysts(making)
  const by = analysts[0]
  if (!by) throw new Error('A record has an analyst.')
  const sources = makeSources(making, by)
  const topics = makeTopics(making, by)
  const origins = makeOrigins(making, by)
  makeClusters(making, by, origins)
  return { analysts, sources, topics, origins, names: makeEntities(making, by) }
}

/** Ids of the analysts; the first is that of lib/session. */
const ANALYSTS = ['local', 'second', 'third', 'fourth']

function makeAnalysts({ database, speech, chronicle }: Making): Named[] {
  const insert = inserting(database, 'Analyst', ['id', 'name', 'createdAt', 'version'])
  return ANALYSTS.map((id) => {
    const analyst = { id, name: speech.name() }
    const at = chronicle.tick()
    insert({ ...analyst, createdAt: at, version: 1 })
    const after = { ...analyst, version: 1 }
    chronicle.tell({ at, analyst, action: 'analyst.add', subjectType: 'analyst', subjectId: id, after })
    return analyst
  })
}

function makeSources({ database, random, speech, chronicle, size }: Making, analyst: Named): Named[] {
  const columns = ['id', 'name', 'homepage', 'country', 'kind', 'note', 'version']
  const insert = inserting(database, 'Source', columns)
  return Array.from({ length: size.sources }, (_, index) => {
    const source = {
      id: random.id(),
      name: `${speech.name()} ${index + 1}`,
      homepage: `https://source-${index + 1}.example`,
      country: random.pick(['Russia', 'Syria', 'France', 'Turkey', null]),
      kind: random.pick(['newspaper', 'agency', 'blog', null]),
      note: null,
    }
    const at = chronicle.tick()
    insert({ ...source, version: 1 })
    const after = { ...source, version: 1 }
    chronicle.tell({ at, analyst, action: 'source.add', subjectType: 'source', subjectId: source.id, after })
    return { id: source.id, name: source.name }
  })
}

function makeTopics({ database, random, speech, chronicle, size }: Making, analyst: Named): TopicRef[] {
  const insert = inserting(database, 'Topic', ['id', 'label', 'question', 'version'])
  return Array.from({ length: size.topics }, (_, index) => {
    const label = `${speech.name()} ${random.pick(['crossing', 'exit policy', 'recruitment', 'strike'])}`
    const topic = {
      id: `topic-${index + 1}`,
      label: `${label} ${index + 1}`,
      question: `${speech.phrase(4, 10)}?`,
    }
    const at = chronicle.tick()
    insert({ ...topic, version: 1 })
    const after = { ...topic, version: 1 }
    chronicle.tell({ at, analyst, action: 'topic.add', subjectType: 'topic', subjectId: topic.id, after })
    return { id: topic.id, label: topic.label }
  })
}

function makeOrigins({ database, random, speech, chronicle, size }: Making, analyst: Named): OriginRef[] {
  const insert = inserting(database, 'Origin', [
    'id',
    'label',
    'kind',
    'kindNote',
    'identified',
    'basis',
    'version',
  ])
  const insertRest = inserting(database, 'OriginRest', ['originId', 'onId', 'certainty', 'why'])
  const made: OriginRef[] = []
  for (let index = 0; index < size.origins; index += 1) {
    const kind = random.pick(ORIGIN_KINDS)
    const origin = {
      id: random.id(),
      label: `${speech.name()} ${index + 1}`,
      kind,
      identified: kind !== 'UNNAMED',
    }
    const rest = { kindNote: null, basis: random.chance(0.5) ? speech.phrase(4, 12) : null }
    const on = made.length > 0 && random.chance(0.15) ? random.pick(made) : null
    const restsOn = on
      ? [{ originId: on.id, certainty: random.pick(MEMBERSHIPS), why: speech.phrase(4, 9) }]
      : []
    const at = chronicle.tick()
    insert({ ...origin, ...rest, version: 1 })
    for (const { originId, certainty, why } of restsOn)
      insertRest({ originId: origin.id, onId: originId, certainty, why })
    const after = { ...origin, ...rest, restsOn, version: 1 }
    chronicle.tell({ at, analyst, action: 'origin.add', subjectType: 'origin', subjectId: origin.id, after })
    made.push(origin)
  }
  return made
}

function makeClusters(
  { database, random, speech, chronicle, size }: Making,
  analyst: Named,
  origins: OriginRef[],
) {
  const insert = inserting(database, 'Cluster', ['id', 'label', 'note', 'version'])
  const insertMember = inserting(database, 'ClusterMember', ['clusterId', 'originId', 'certainty'])
  for (let index = 0; index < size.clusters; index += 1) {
    const cluster = { id: random.id(), label: speech.name(), note: `${speech.phrase(4, 10)}.` }
    const ids = new Set(Array.from({ length: random.int(2, 5) }, () => random.pick(origins).id))
    const members = [...ids].map((originId) => ({ originId, certainty: random.pick(MEMBERSHIPS) }))
    const at = chronicle.tick()
    insert({ ...cluster, version: 1 })
    for (const member of members) insertMember({ clusterId: cluster.id, ...member })
    const after = { ...cluster, members, version: 1 }
    chronicle.tell({
      at,
      analyst,
      action: 'cluster.add',
      subjectType: 'cluster',
      subjectId: cluster.id,
      after,
    })
  }
}

function makeEntities({ database, random, speech, chronicle, size }: Making, analyst: Named): string[] {
  const insert = inserting(database, 'Entity', ['id', 'label', 'version'])
  const insertAlias = inserting(database, 'EntityAlias', ['entityId', 'alias'])
  const names: string[] = []
  for (let index = 0; index < size.entities; index += 1) {
    const entity = { id: random.id(), label: speech.name() }
    const aliases = [...new Set(Array.from({ length: random.int(0, 2) }, () => speech.name()))]
    const at = chronicle.tick()
    insert({ ...entity, version: 1 })
    for (const alias of aliases) insertAlias({ entityId: entity.id, alias })
    const after = { ...entity, aliases, mentions: [], version: 1 }
    chronicle.tell({ at, analyst, action: 'entity.add', subjectType: 'entity', subjectId: entity.id, after })
    names.push(entity.label, ...aliases)
  }
  return names
}
