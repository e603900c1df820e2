import 'server-only'
import { listPlaceNames } from '@/lib/db/chain-names'
import { listCircles } from '@/lib/db/circles'
import type { Db } from '@/lib/db/client'
import { getOriginFacts } from '@/lib/db/origin-facts'
import { listTopicLabels } from '@/lib/db/topics'
import { whileUnchanged } from '@/lib/db/while-unchanged'
import type { CirclesShown } from '@/lib/domain/chain/named-circle'
import { openRecord } from './record'

/** Most circles that one page tells of. */
const SHOWN = 50

/** The circles of the whole record, or those that a topic’s or one claim’s chains go round. */
export async function loadCircles(of: { topic?: string; claim?: string } = {}): Promise<CirclesShown> {
  const { db } = await openRecord()
  const found = (await whileUnchanged(db, getCircles)).filter(
    ({ topicId, claims }) =>
      (of.topic === undefined || topicId === of.topic) &&
      (of.claim === undefined || claims.some(({ claimId }) => claimId === of.claim)),
  )
  const circles = found.slice(0, SHOWN)
  if (circles.length === 0) return { circles: [], total: 0 }
  const names = await listPlaceNames(db, [...new Set(circles.flatMap(({ places }) => places))])
  const topics = new Map((await whileUnchanged(db, listAllTopics)).map(({ id, label }) => [id, label]))
  return {
    circles: circles.map((circle) => ({
      ...circle,
      topic: circle.topicId && (topics.get(circle.topicId) ?? circle.topicId),
      names: names.filter(({ node }) => circle.places.includes(node)),
    })),
    total: found.length,
  }
}

const getCircles = async (db: Db) => listCircles(db, await getOriginFacts(db))
const listAllTopics = (db: Db) => listTopicLabels(db)
