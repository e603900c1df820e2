'use client'

import { useRouter } from 'next/navigation'
import { type RefObject, useState } from 'react'
import type { Conflict } from '@/app/_components/conflict'
import { useDraft } from '@/app/_components/use-draft'
import { type Schema, useSave } from '@/app/_components/use-save'
import type { ActionAnswer, Sending } from '@/lib/actions/answer'
import type { ClusterRecord } from '@/lib/domain/versioned-record'

/** What a cluster said when the draft was begun. */
export type SeenCluster = { note: string; members: string }

type Options<Fields> = {
  kind: 'merge' | 'split'
  /** What the form begins with, upon the cluster as it stands. */
  start: Fields
  /** What the form says in place of the cluster's own note, where it does. */
  noteOf?: (fields: Fields) => string
  save: (input: unknown, sending: Sending) => Promise<ActionAnswer<{ id: string; entryId: string }>>
  loadSchema: () => Promise<Schema>
  /** What of the draft goes on, once it is decided upon the cluster as it now stands. */
  settle: (fields: Fields, note: string) => Fields
}

/**
 * The draft of a form that merges or splits a cluster. The version it is saved over belongs to the draft: where the
 * cluster was changed since, both are shown and nothing is saved before it is decided what goes on.
 */
export function useClusterDraft<Fields extends object>(
  form: RefObject<HTMLFormElement | null>,
  cluster: ClusterRecord,
  { kind, start, noteOf, save, loadSchema, settle }: Options<Fields>,
) {
  const router = useRouter()
  const now: SeenCluster = {
    note: cluster.note,
    members: cluster.members.map(({ label }) => label).join('\n'),
  }
  const fresh = { fields: start, began: start, seen: now, upon: cluster.version }
  const draft = useDraft(`cluster:${cluster.id}:${kind}`, fresh)
  // What nobody typed into is of the cluster as it stands.
  const isTyped = JSON.stringify(draft.typed.fields) !== JSON.stringify(draft.typed.began)
  const { fields, seen, upon, began } = isTyped ? draft.typed : fresh
  const [done, setDone] = useState(false)
  const { send, refused, pending } = useSave(form, {
    save,
    loadSchema,
    onSaved: ({ id, entryId }) => {
      setDone(true)
      draft.forget()
      router.push(`/clusters/${id}?saved=${entryId}`)
    },
    // Brings what stands now, so that the form can show it beside what was typed.
    onRefused: ({ code }) => code === 'CHANGED_MEANWHILE' && router.refresh(),
  })
  const note = noteOf?.(fields) ?? seen.note
  const conflict: Omit<Parameters<typeof Conflict<SeenCluster>>[0], 'what' | 'by'> | null =
    !pending && !done && upon !== cluster.version
      ? {
          fields: [
            { field: 'members', label: 'Members', words: ({ members }) => members },
            { field: 'note', label: 'Why', words: (one) => one.note, isText: true },
          ],
          start: seen,
          typed: { note, members: seen.members },
          saved: now,
          onDecide: (settled) =>
            draft.change({ fields: settle(fields, settled.note), seen: now, upon: cluster.version }),
        }
      : null
  return {
    fields,
    upon,
    change: (part: Partial<Fields>) => draft.change({ fields: { ...fields, ...part }, began, seen, upon }),
    send,
    refused,
    pending,
    conflict,
  }
}
