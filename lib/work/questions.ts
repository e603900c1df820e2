import type { Database } from 'better-sqlite3'
import type { ConsistencyAnswer, ConsistencyQuestion } from '@/lib/domain/consistency/consistency-question'
import type { LinkFacets } from '@/lib/domain/link-facets'
import type { TopicGroundsAnswer, WeighAnswer, WeighQuestion } from '@/lib/domain/weigh/weigh-question'
import { answerConsistency } from './consistency/answer-consistency'
import type { HeldRecord } from './held/held-record'
import { countFacets } from './links/count-facets'
import { listLinks, type PageAsked, type PageFound } from './links/list-links'
import type { LinksMeant } from './links/question'
import { answerGrounds, answerHeaviest } from './weigh/answer-grounds'
import { answerWeigh } from './weigh/answer-weigh'

/** What an answer is made from. */
export type Answering = {
  /** The record on a read-only connection of the worker's own. */
  record: Database
  /** As it stands when the question came. It goes on following the record where an answer pauses. */
  held: HeldRecord
  /** Tells whoever asked how far it is, 0 to 1. */
  tell: (done: number) => void
  /**
   * Lets other questions be answered. A question that may take more than 20 ms pauses again and again.
   * @throws Cancelled where nobody waits for the answer any more
   */
  pause: () => Promise<void>
}

type Question<Input, Answer> = (answering: Answering, input: Input) => Answer | Promise<Answer>

/** Every question the worker answers. Inputs and answers are plain values: they are copied from thread to thread. */
export const QUESTIONS = {
  links: (({ record, held }, asked) => listLinks(record, held, asked)) as Question<PageAsked, PageFound>,
  weigh: (({ record, held }, asked) => answerWeigh(record, held, asked)) as Question<
    WeighQuestion,
    WeighAnswer
  >,
  topicGrounds: (({ record, held }, asked) => answerGrounds(record, held, asked)) as Question<
    { topicId: string },
    TopicGroundsAnswer
  >,
  heaviest: (({ record, held }) => answerHeaviest(record, held)) as Question<null, TopicGroundsAnswer>,
  consistency: answerConsistency as Question<ConsistencyQuestion, ConsistencyAnswer>,
  facets: (({ record, held }, asked) => countFacets(record, held, asked)) as Question<LinksMeant, LinkFacets>,
}
export type Questions = typeof QUESTIONS
