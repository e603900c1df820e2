import 'server-only'
import { cache } from 'react'
import { getClusterRecord, listClusters, listClustersOfOrigin } from '@/lib/db/cluster-record'
import { countNaming, getEntityRecord, listEntities, listNamesUsed } from '@/lib/db/entity-record'
import { listClaimGrades, listSourceGrades } from '@/lib/db/grades'
import { getLatestChange } from '@/lib/db/history'
import {
  type CarriedBy,
  type ClaimOfOrigin,
  countOnOrigin,
  getOriginRecord,
  listArticlesCarrying,
  listClaimsOfOrigin,
  listOriginsResting,
  type OnOrigin,
} from '@/lib/db/origin-record'
import { listOriginLabels } from '@/lib/db/origins'
import {
  type ArticleOfSource,
  countOnSource,
  getSourceRecord,
  listArticlesOfSource,
} from '@/lib/db/source-record'
import { countUnderTopic, getTopicRecord } from '@/lib/db/topic-record'
import { whileUnchanged } from '@/lib/db/while-unchanged'
import type { SubjectType } from '@/lib/db/write-audit'
import type { Actor } from '@/lib/domain/policy'
import type { AuditEntry } from '@/lib/domain/record'
import { listNaming } from '@/lib/domain/same-words'
import type {
  ClaimGradeRecord,
  ClusterRecord,
  EntityRecord,
  OriginRecord,
  SourceGradeRecord,
  SourceRecord,
  TopicRecord,
} from '@/lib/domain/versioned-record'
import { openRecord } from './record'

/** How many articles, or claims, the page of a record names; the rest are counted. */
const SHOWN = 50

/** One source with its newest articles, grades and what rests on it; null where there is none. */
export const loadSource = cache(
  async (
    id: string,
  ): Promise<{
    source: SourceRecord
    articles: ArticleOfSource[]
    on: { articles: number; claims: number }
    grades: SourceGradeRecord[]
    actor: Actor | null
  } | null> => {
    const { db, actor } = await openRecord()
    const source = await getSourceRecord(db, id)
    if (!source) return null
    const [articles, on, grades] = await Promise.all([
      listArticlesOfSource(db, id, SHOWN),
      countOnSource(db, id),
      listSourceGrades(db, id),
    ])
    return { source, articles, on, grades, actor }
  },
)

/** One origin with its clusters, its claims and what rests on it; null where there is none. */
export const loadOrigin = cache(
  async (
    id: string,
  ): Promise<{
    origin: OriginRecord
    clusters: ClusterRecord[]
    claims: ClaimOfOrigin[]
    resting: { id: string; label: string }[]
    on: OnOrigin
    /** The articles that carry it, or what an origin certainly of one voice with it said. */
    carried: CarriedBy[]
  } | null> => {
    const { db } = await openRecord()
    const origin = await getOriginRecord(db, id)
    if (!origin) return null
    const clusters = await listClustersOfOrigin(db, id)
    const voice = clusters.flatMap(({ members }) =>
      members.some((own) => own.id === id && own.certainty === 'CERTAIN')
        ? members.flatMap((member) => (member.certainty === 'CERTAIN' ? [member.id] : []))
        : [],
    )
    const [carried, claims, resting, on] = await Promise.all([
      listArticlesCarrying(db, [...new Set([id, ...voice])]),
      listClaimsOfOrigin(db, id, SHOWN),
      listOriginsResting(db, id),
      countOnOrigin(db, id),
    ])
    return { origin, clusters, claims, resting, on, carried }
  },
)

/** One cluster, the others it could be merged with, and the origins it could take in; null where there is none. */
export const loadCluster = cache(
  async (
    id: string,
  ): Promise<{
    cluster: ClusterRecord
    others: ClusterRecord[]
    origins: { id: string; label: string }[]
  } | null> => {
    const { db } = await openRecord()
    const cluster = await getClusterRecord(db, id)
    if (!cluster) return null
    const [all, origins] = await Promise.all([
      whileUnchanged(db, listClusters),
      whileUnchanged(db, listOriginLabels),
    ])
    return { cluster, others: all.filter((other) => other.id !== id), origins }
  },
)

/** One topic, retracted or not, and how much stands under it; null where there is none. */
export const loadTopicRecord = cache(
  async (id: string): Promise<{ topic: TopicRecord; under: { claims: number; links: number } } | null> => {
    const { db } = await openRecord()
    const topic = await getTopicRecord(db, id)
    return topic && { topic, under: await countUnderTopic(db, id) }
  },
)

/** One page of the live entities, by label, and where the next begins. */
export async function loadEntities(
  after: string | null,
): Promise<{ entities: EntityRecord[]; next: string | null }> {
  const { db } = await openRecord()
  return listEntities(db, after)
}

/** One entity and how many live claims name it, by its label or any alias as they are compared; null where there is none. */
export const loadEntity = cache(
  async (id: string): Promise<{ entity: EntityRecord; claims: number } | null> => {
    const { db } = await openRecord()
    const entity = await getEntityRecord(db, id)
    if (!entity) return null
    const naming = listNaming(await whileUnchanged(db, listNamesUsed), [entity.label, ...entity.aliases])
    return { entity, claims: await countNaming(db, naming) }
  },
)

/** Each analyst's grade of a claim, and who is looking. */
export async function loadClaimGrades(
  claimId: string,
): Promise<{ grades: ClaimGradeRecord[]; actor: Actor | null }> {
  const { db, actor } = await openRecord()
  return { grades: await listClaimGrades(db, claimId), actor }
}

/** The latest change of a record, for a form that edits it; null where the audit knows none. */
export async function loadLatestChange(type: SubjectType, id: string): Promise<AuditEntry | null> {
  const { db } = await openRecord()
  return getLatestChange(db, type, id)
}
