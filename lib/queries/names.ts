import 'server-only'
import type { Db } from '@/lib/db/client'
import { listOriginLabels } from '@/lib/db/origins'
import { listSourceNames } from '@/lib/db/sources'
import { listTopicLabels } from '@/lib/db/topics'
import { whileUnchanged } from '@/lib/db/while-unchanged'
import { pickFitting, wordsOf } from '@/lib/domain/found-record'
import type { FittingNames, NamedRecord } from '@/lib/domain/search-found'

/**
 * Topics, sources and origins of whose name each word typed begins a word, best first.
 * @param most of each kind
 */
export async function findNames(db: Db, typed: string, most: number): Promise<FittingNames> {
  const words = wordsOf(typed)
  if (words.length === 0) return { topic: [], source: [], origin: [] }
  const names = await whileUnchanged(db, listNames)
  const fitting = (named: NamedRecord[]) => pickFitting(named, ({ label }) => label, words, most)
  return { topic: fitting(names.topic), source: fitting(names.source), origin: fitting(names.origin) }
}

async function listNames(db: Db): Promise<FittingNames> {
  const [topic, sources, origin] = await Promise.all([
    listTopicLabels(db),
    listSourceNames(db),
    listOriginLabels(db),
  ])
  return { topic, source: sources.map(({ id, name }) => ({ id, label: name })), origin }
}
