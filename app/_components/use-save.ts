'use client'

import { type RefObject, useEffect, useRef, useState, useTransition } from 'react'
import type { ActionAnswer, Sending } from '@/lib/actions/answer'
import { REFUSALS, type RecordPointer, type RefusalCode } from '@/lib/domain/refusal'
import { useOpenedAs } from './annotating'
import { beginSubmission } from './submission-ids'
import { describeUnanswered } from './unreachable'

/** Why something was not saved: one sentence, and one for each field by its path ("source.new.name"). */
export type Refused = {
  code: RefusalCode
  sentence: string
  fields: Record<string, string>
  record?: RecordPointer
  /** The sentences no field of the form stands for; they are told beside the button. */
  unplaced?: string[]
}

/** A schema of lib/domain, as far as a form needs it; loaded when first needed, since it is large. */
export type Schema = {
  safeParse: (input: unknown) => {
    success: boolean
    error?: { issues: readonly { path: readonly PropertyKey[]; message: string }[] }
  }
}

type Saving<Value> = {
  save: (input: unknown, sending: Sending) => Promise<ActionAnswer<Value>>
  /** The action's own schema, so that an input too large to be sent is told like any other. */
  loadSchema: () => Promise<Schema>
  onSaved: (value: Value) => void
  onRefused?: (refused: Refused) => void
}

/**
 * Saves what was typed, or tells why not; then everything typed stays, and the first wrong field of the form takes the
 * focus, once its sentence stands beside it. Pressing twice saves once, and so does saving again after an answer was lost.
 */
export function useSave<Value>(form: RefObject<HTMLFormElement | null>, saving: Saving<Value>) {
  const [refused, setRefused] = useState<Refused | null>(null)
  const [pending, startTransition] = useTransition()
  const openedAs = useOpenedAs()
  // State is too late for two presses in one frame.
  const running = useRef(false)

  const [unplaced, setUnplaced] = useState<string[]>([])
  useEffect(() => {
    const wrong = refused && form.current?.querySelector<HTMLElement>(WRONG)
    wrong?.focus()
    setUnplaced(refused?.code === 'INVALID_INPUT' && !wrong ? Object.values(refused.fields) : [])
  }, [refused, form])

  function refuse(next: Refused) {
    setRefused(next)
    saving.onRefused?.(next)
  }

  function send(input: unknown) {
    if (running.current) return
    running.current = true
    startTransition(async () => {
      try {
        const wrong = await findWrongFields(saving.loadSchema, input)
        if (wrong) {
          refuse({ code: 'INVALID_INPUT', sentence: REFUSALS.INVALID_INPUT, fields: wrong })
          return
        }
        const submission = await beginSubmission(input)
        const answer = await saving.save(input, { as: openedAs, id: submission.id }).catch(describeUnanswered)
        if (answer.ok) {
          await answerApplied()
          setRefused(null)
          saving.onSaved(answer.value)
          submission.settle()
          return
        }
        const fields = answer.fields ?? (answer.field ? { [answer.field]: answer.sentence } : {})
        const record = 'record' in answer ? answer.record : undefined
        refuse({ code: answer.code, sentence: answer.sentence, fields, record })
      } finally {
        running.current = false
      }
    })
  }

  return { send, refused: refused && { ...refused, unplaced }, pending }
}

/**
 * The router hands the answer over before it has taken in what the answer changed. A page turned in that moment throws
 * that away, asks the server for everything once more, and shows the next page only when that has come.
 */
const answerApplied = () => new Promise<void>((resolve) => setTimeout(resolve))

/** A refused control, or of a refused group its first choice or itself: a group cannot be invalid. */
const WRONG = '[aria-invalid="true"], [data-refused] input, [data-refused][tabindex]'

async function findWrongFields(loadSchema: () => Promise<Schema>, input: unknown) {
  const schema = await loadSchema().catch(() => null)
  const parsed = schema?.safeParse(input)
  if (!parsed || parsed.success) return null
  const fields: Record<string, string> = {}
  for (const issue of parsed.error?.issues ?? []) fields[issue.path.map(String).join('.')] ??= issue.message
  return fields
}
