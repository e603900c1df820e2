import type { Questions } from './questions'

export type QuestionName = keyof Questions
export type InputOf<Name extends QuestionName> = Parameters<Questions[Name]>[1]
export type AnswerOf<Name extends QuestionName> = Awaited<ReturnType<Questions[Name]>>

/** What the server says to the worker; `id` counts the questions. */
export type ToWorker = { id: number; name: QuestionName; input: unknown } | { id: number; cancel: true }

/** What the worker says to the server. */
export type FromWorker =
  | { id: number; answer: unknown }
  | { id: number; done: number }
  | { id: number; error: Error }

/** What the worker is told when it is started. */
export type WorkerGiven = { file: string }
