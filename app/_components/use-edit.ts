'use client'

import { useRouter } from 'next/navigation'
import { type RefObject, useState } from 'react'
import type { ActionAnswer, Sending } from '@/lib/actions/answer'
import { useDraft } from './use-draft'
import { type Schema, useSave } from './use-save'

type Saved = { entryId: string }
type Draft<Fields, Version> = Fields & { start: Fields; upon: Version }

type Editing<Fields, Version, Value> = {
  /** Which form of which record, for its draft: “source:riddle”. */
  about: string
  /** The record as it stands, as the form's fields, and its version. */
  saved: Fields
  version: Version
  save: (input: unknown, sending: Sending) => Promise<ActionAnswer<Value>>
  loadSchema: () => Promise<Schema>
  /** Brings what stands now, so that it can be shown beside what was typed; without it the page is refreshed. */
  bring?: () => void
} & (
  | {
      /** Where the saved record is shown. */
      path: string
    }
  | { onSaved: (value: Value) => void }
)

/**
 * A form that edits a record: its draft, its saving, and whether the record was changed under it. What the form was
 * filled from is kept with the draft, so that a later comparison knows who changed what.
 */
export function useEdit<Fields extends object, Version = number, Value extends Saved = Saved>(
  form: RefObject<HTMLFormElement | null>,
  { about, saved, version, save, loadSchema, bring, ...after }: Editing<Fields, Version, Value>,
) {
  const router = useRouter()
  // Flat, so that what is typed before an earlier draft is there replaces of that draft its own field alone.
  const start = { ...saved, start: saved, upon: version }
  const draft = useDraft<Draft<Fields, Version>>(`${about}:edit`, start)
  const { start: began, upon, ...rest } = draft.typed
  // The type of what is left of an unknown type cannot be told.
  const fields = rest as unknown as Fields
  const [done, setDone] = useState(false)
  const { send, refused, pending } = useSave<Value>(form, {
    save,
    loadSchema,
    onSaved: (value) => {
      setDone(true)
      draft.forget()
      if ('path' in after) router.push(`${after.path}?saved=${value.entryId}`)
      else after.onSaved(value)
    },
    onRefused: ({ code }) => code === 'CHANGED_MEANWHILE' && (bring ?? router.refresh)(),
  })
  return {
    fields,
    upon,
    change: draft.change as (part: Partial<Fields>) => void,
    send,
    refused,
    pending,
    restored: draft.restored,
    /** Whether this browser keeps what is typed. */
    kept: draft.kept,
    startAfresh: () => draft.restart(start),
    // Saving brings the record as it now stands before the page turns: that change is this form's own.
    conflict:
      !pending && !done && upon !== version
        ? {
            start: began,
            typed: fields,
            saved,
            onDecide: (settled: Fields) => draft.change({ ...settled, start: saved, upon: version }),
          }
        : null,
  }
}
