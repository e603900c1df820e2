'use client'

import { useRouter } from 'next/navigation'
import { type RefObject, useState } from 'react'
import type { ActionAnswer } from '@/lib/actions/answer'
import { useDraft } from './use-draft'
import { type Schema, useSave } from './use-save'

type Editing<Fields> = {
  /** Which form of which record, for its draft: “source:riddle”. */
  about: string
  /** The record as it stands, as the form's fields, and its version. */
  saved: Fields
  version: number
  save: (input: unknown) => Promise<ActionAnswer<{ entryId: string }>>
  loadSchema: () => Promise<Schema>
  /** Where the saved record is shown. */
  path: string
}

/**
 * A form that edits a record: its draft, its saving, and whether the record was changed under it. What the form was
 * filled from is kept with the draft, so that a later comparison knows who changed what.
 */
export function useEdit<Fields extends object>(
  form: RefObject<HTMLFormElement | null>,
  { about, saved, version, save, loadSchema, path }: Editing<Fields>,
) {
  const router = useRouter()
  const start = { fields: saved, start: saved, upon: version }
  const { typed, change, forget, restart, restored } = useDraft(`${about}:edit`, start)
  const [done, setDone] = useState(false)
  const { send, refused, pending } = useSave(form, {
    save,
    loadSchema,
    onSaved: ({ entryId }) => {
      setDone(true)
      forget()
      router.push(`${path}?saved=${entryId}`)
    },
    // Brings what stands now, so that the form can show it beside what was typed.
    onRefused: ({ code }) => code === 'CHANGED_MEANWHILE' && router.refresh(),
  })
  return {
    fields: typed.fields,
    upon: typed.upon,
    change: (part: Partial<Fields>) => change({ fields: { ...typed.fields, ...part } }),
    send,
    refused,
    pending,
    restored,
    startAfresh: () => restart(start),
    // Saving brings the record as it now stands before the page turns: that change is this form's own.
    conflict:
      !pending && !done && typed.upon !== version
        ? {
            start: typed.start,
            typed: typed.fields,
            saved,
            onDecide: (fields: Fields) => change({ fields, start: saved, upon: version }),
          }
        : null,
  }
}
