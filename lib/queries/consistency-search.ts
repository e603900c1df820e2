import 'server-only'
import { getLastChangeNumber } from '@/lib/db/while-unchanged'
import type { Also, ConsistencyAnswer, SearchState } from '@/lib/domain/consistency/consistency-question'
import { work } from '@/lib/work/ask'
import { openRecord } from './record'

type Search = {
  /** The last change of the record when it began. */
  change: number
  /** 0 to 1. */
  done: number
  giveUp: AbortController
  /** Null while it runs, and where it failed. */
  answer: ConsistencyAnswer | null
  failed: boolean
}

// On globalThis, because a page and a route may each load this module for themselves.
const kept = globalThis as typeof globalThis & { crossreadSearches?: Map<string, Search> }

function searches(): Map<string, Search> {
  kept.crossreadSearches ??= new Map()
  return kept.crossreadSearches
}

const keyOf = (also: readonly Also[]) => also.join()

/** How the search stands, to be told while somebody waits for it. */
export async function loadSearch(also: readonly Also[]): Promise<SearchState> {
  return (await readSearch(also)).search
}

/** How the search stands, and what it found as long as the record is the same. Nothing for who works blind. */
export async function readSearch(
  also: readonly Also[],
): Promise<{ search: SearchState; answer: ConsistencyAnswer | null }> {
  const { db, actor } = await openRecord()
  const search = searches().get(keyOf(also))
  if (!search || actor?.blind) return { search: { state: 'NONE' }, answer: null }
  if (search.failed) return { search: { state: 'FAILED' }, answer: null }
  if (!search.answer) return { search: { state: 'RUNNING', done: search.done }, answer: null }
  if (search.change !== (await getLastChangeNumber(db))) return { search: { state: 'STALE' }, answer: null }
  return { search: { state: 'DONE' }, answer: search.answer }
}

/**
 * Begins a search of the whole record; one that runs already is let run, and one that was done begins anew. What it finds is
 * shown to everybody until the record changes, but for who works blind, since it follows from everybody's judgements.
 */
export async function startSearch(also: readonly Also[]): Promise<SearchState> {
  const { db, actor } = await openRecord()
  if (actor?.blind) return { state: 'NONE' }
  const key = keyOf(also)
  const running = searches().get(key)
  if (running && !running.answer && !running.failed) return { state: 'RUNNING', done: running.done }
  const search: Search = {
    change: await getLastChangeNumber(db),
    done: 0,
    giveUp: new AbortController(),
    answer: null,
    failed: false,
  }
  searches().set(key, search)
  void run(key, also, search)
  return { state: 'RUNNING', done: search.done }
}

async function run(key: string, also: readonly Also[], search: Search): Promise<void> {
  try {
    search.answer = await work().ask(
      'consistency',
      { also, topicId: null },
      {
        signal: search.giveUp.signal,
        onProgress: (done) => {
          search.done = done
        },
      },
    )
  } catch {
    if (search.giveUp.signal.aborted) {
      if (searches().get(key) === search) searches().delete(key)
    } else search.failed = true
  }
}

/** Gives a search up that runs. */
export async function cancelSearch(also: readonly Also[]): Promise<SearchState> {
  await openRecord()
  const search = searches().get(keyOf(also))
  if (search && !search.answer) {
    search.giveUp.abort()
    searches().delete(keyOf(also))
  }
  return { state: 'NONE' }
}
