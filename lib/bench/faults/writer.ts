import { setTimeout as sleep } from 'node:timers/promises'
import type { AspectRelations } from '@/lib/domain/aspect'
import { ASPECTS, RELATIONS } from '@/lib/domain/aspect'
import { CONFIDENCES, INDEPENDENCES } from '@/lib/domain/independence'
import type { Verdict } from '@/lib/domain/verdict'
import { VERDICTS } from '@/lib/domain/verdict'
import type { NameState } from './name-subject'
import type { Pair, PairState } from './pair-subject'
import type { Random } from './random'
import { type ActionIds, type ActionName, type Answer, callAction } from './server-action'
import type { Server } from './start-server'
import type { Subject } from './subject'

/** One person at work: pairs that nobody else touches, and perhaps the name. */
export type Writer = {
  number: number
  random: Random
  pairs: Pair[]
  topics: string[]
  name: Subject<NameState> | null
}

/** How long a writer waits after a refusal, in milliseconds. */
const PATIENCE = 100

/** Distinguishes every text the run writes. */
let written = 0

/**
 * Saves one thing after another until a request is not answered.
 * @param heard called after each answer; where it says false, the writer stops
 */
export async function writeOn(
  writer: Writer,
  server: Server,
  ids: ActionIds,
  heard: (answer: Answer) => boolean = () => true,
): Promise<void> {
  for (;;) {
    const answer = await writeOnce(writer, server, ids)
    if (!heard(answer) || answer.outcome === 'unknown') return
    if (answer.outcome === 'refused') await sleep(PATIENCE)
  }
}

/** Saves one thing: a rename now and then, else something about a pair. */
export async function writeOnce(writer: Writer, server: Server, ids: ActionIds): Promise<Answer> {
  const send = (name: ActionName, page: string, input: object) => callAction(server, ids[name], page, input)
  if (writer.name && writer.random.next() < 0.2) return rename(writer.name, send)
  const pair = writer.random.pick(writer.pairs)
  const state = pair.known
  if (!state) return assess(writer, pair, send)
  const chance = writer.random.next()
  if (chance < 0.3 && pair.history.length > 0) return undo(pair, state, send)
  if (chance < 0.55) return retractOrRestore(pair, state, send)
  return assess(writer, pair, send)
}

type Send = (name: ActionName, page: string, input: object) => Promise<Answer>

async function rename(subject: Subject<NameState>, send: Send): Promise<Answer> {
  const before = subject.known
  if (!before) throw new Error('Nobody annotates in this record.')
  const name = `Analyst ${++written}`
  const answer = await send('renameAnalyst', '/analyst', { name, version: before.version })
  const after = { name, version: before.version + 1 }
  subject.attempts.push({ before, after, answer, words: `renamed to ${name}` })
  if (answer.outcome === 'acknowledged') subject.known = after
  return answer
}

async function assess({ random, topics }: Writer, pair: Pair, send: Send): Promise<Answer> {
  const before = pair.known
  const judgement = makeJudgement(random)
  const chosen = topics.filter(() => random.next() < 0.3).sort()
  const input = { claimId: pair.a, otherClaimId: pair.b, ...judgement, topics: chosen }
  const swapped = random.next() < 0.5 ? { claimId: pair.b, otherClaimId: pair.a } : {}
  const versioned = before ? { version: before.version } : {}
  const answer = await send('assessLink', '/links/assess', { ...input, ...swapped, ...versioned })
  const told = answer.outcome === 'acknowledged' ? answer.value : null
  const after: PairState = {
    ...judgement,
    linkId: before?.linkId ?? told?.linkId ?? '',
    assessmentId: before?.assessmentId ?? told?.assessmentId ?? '',
    version: (before?.version ?? 0) + 1,
    isRetracted: false,
    topics: chosen,
  }
  return note(pair, before, after, answer, `assessed: ${judgement.rationale}`)
}

async function retractOrRestore(pair: Pair, before: PairState, send: Send): Promise<Answer> {
  const { assessmentId, version, linkId, isRetracted } = before
  const name = isRetracted ? 'restoreAssessment' : 'retractAssessment'
  const answer = await send(name, `/links/${linkId}`, { assessmentId, version })
  const after = { ...before, version: version + 1, isRetracted: !isRetracted }
  return note(pair, before, after, answer, isRetracted ? 'restored' : 'retracted')
}

/** What a change made is retracted by undoing it; else all is as it was before, under a new version. */
async function undo(pair: Pair, before: PairState, send: Send): Promise<Answer> {
  const last = pair.history.at(-1)
  if (!last) throw new Error(`Nothing to undo: ${pair.name}.`)
  const answer = await send('undoChange', `/links/${before.linkId}`, { entryId: last.entryId })
  const back = last.before ?? { ...before, isRetracted: true }
  const topics = last.before && last.movedTopics ? last.before.topics : before.topics
  return note(pair, before, { ...back, topics, version: before.version + 1 }, answer, `undid ${last.entryId}`)
}

function note(pair: Pair, before: PairState | null, after: PairState, answer: Answer, words: string): Answer {
  pair.attempts.push({ before, after, answer, words })
  if (answer.outcome === 'acknowledged') {
    const movedTopics = before === null || before.topics.join() !== after.topics.join()
    pair.history = [{ entryId: answer.value.entryId ?? '', before, movedTopics }]
    pair.known = after
  }
  return answer
}

type Said = Omit<PairState, 'linkId' | 'assessmentId' | 'version' | 'isRetracted' | 'topics'>

/** A judgement that the rules take of any two claims that are no questions. All is said, so nothing is preset. */
function makeJudgement(random: Random): Said {
  const verdict = random.pick(VERDICTS)
  const isLink = verdict === 'CORROBORATES' || verdict === 'CONTRADICTS'
  return {
    verdict,
    strength: isLink ? 'PARTIAL' : null,
    aspects: isLink ? makeAspects(verdict, random) : {},
    independence: isLink ? random.pick(INDEPENDENCES) : null,
    independenceBasis: isLink ? 'The chains were compared.' : null,
    confidence: random.pick(CONFIDENCES),
    rationale: `Reason ${++written}: ${'as both say. '.repeat(random.whole(20))}So it is.`,
  }
}

function makeAspects(verdict: Verdict, random: Random): AspectRelations {
  const aspects: AspectRelations = {}
  for (const aspect of ASPECTS) if (random.next() < 0.5) aspects[aspect] = random.pick(RELATIONS)
  aspects[random.pick(ASPECTS)] = verdict === 'CONTRADICTS' ? 'CONFLICT' : 'AGREE'
  return aspects
}
