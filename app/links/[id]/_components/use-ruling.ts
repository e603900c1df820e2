'use client'

import { useRouter } from 'next/navigation'
import type { RefObject } from 'react'
import { useDraft } from '@/app/_components/use-draft'
import { useSave } from '@/app/_components/use-save'
import { ruleLink } from '@/lib/actions/rulings'
import { type Ruled, UNRULED } from './unruled'

type Draft = Ruled & { began: Ruled; upon: number }
type Ruling = {
  linkId: string
  /** Of the link whose assessments and ruling are shown. */
  linkVersion: number
  /** What the ruling says that stands now. */
  ruled: Ruled
}

const isSame = (x: Ruled, y: Ruled) => x.verdict === y.verdict && x.reason === y.reason

/**
 * A ruling as it is typed: its draft, its saving, and whether the link was changed under it. It is kept with the link's
 * version and the ruling that stood when typing began, so that what was ruled or said meanwhile is shown beside it.
 */
export function useRuling(form: RefObject<HTMLFormElement | null>, { linkId, linkVersion, ruled }: Ruling) {
  const router = useRouter()
  const start: Draft = { ...UNRULED, began: ruled, upon: linkVersion }
  const draft = useDraft<Draft>(`rule:${linkId}`, start)
  const { began, upon, ...typed } = draft.typed
  const isTouched = !isSame(typed, UNRULED)
  const { send, refused, pending } = useSave<{ linkId: string; entryId: string }>(form, {
    save: ruleLink,
    loadSchema: async () => (await import('@/lib/domain/assess-link-input')).ruleLinkInput,
    onSaved: (saved) => {
      draft.restart(start)
      router.push(`/links/${saved.linkId}?saved=${saved.entryId}`)
    },
    // Brings what was judged meanwhile; what was typed stays in the form.
    onRefused: ({ code }) => code === 'CHANGED_MEANWHILE' && router.refresh(),
  })
  const goOn = { began: ruled, upon: linkVersion }

  return {
    typed,
    isTouched,
    // What was only looked at begins with what stands when the first key is pressed.
    change: (part: Partial<Ruled>) =>
      draft.change(isTouched || upon === linkVersion ? part : { ...part, ...goOn }),
    submit: () =>
      send({
        linkId,
        linkVersion: isTouched ? upon : linkVersion,
        verdict: typed.verdict ?? undefined,
        reason: typed.reason,
      }),
    refused,
    pending,
    kept: draft.kept,
    restored: draft.restored,
    startAfresh: () => draft.restart(start),
    // Saving brings the link as it now stands before the page turns: that change is this form's own.
    conflict:
      !pending && isTouched && upon !== linkVersion
        ? {
            start: began,
            typed,
            saved: ruled,
            isRuled: !isSame(began, ruled),
            /** To rule as is ruled already says nothing new. */
            onDecide: (settled: Ruled) =>
              isSame(settled, ruled) ? draft.restart(start) : draft.change({ ...settled, ...goOn }),
          }
        : null,
  }
}
