'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { useOpenedAs } from '@/app/_components/annotating'
import { describeUnanswered } from '@/app/_components/unreachable'
import { assessLink } from '@/lib/actions/assessments'
import { REFUSALS } from '@/lib/domain/refusal'
import { asInput, type SeenPair, type Typed } from './typed'

export type Refused = { sentence: string; fields: Record<string, string> }

/**
 * Saves what was typed and opens the link; or tells why not, and then everything typed stays. Pressing twice saves
 * once.
 * @param onSaved called before the link opens
 */
export function useAssess(seen: SeenPair, onSaved: () => void) {
  const router = useRouter()
  const openedAs = useOpenedAs()
  const [refused, setRefused] = useState<Refused | null>(null)
  const [pending, startTransition] = useTransition()

  function save(typed: Typed) {
    if (pending) return
    startTransition(async () => {
      const input = asInput(typed, seen)
      const wrong = await findWrongFields(input)
      if (wrong) {
        setRefused({ sentence: REFUSALS.INVALID_INPUT, fields: wrong })
        return
      }
      const answer = await assessLink(input, { as: openedAs }).catch(describeUnanswered)
      if (answer.ok) {
        onSaved()
        router.push(`/links/${answer.value.linkId}?saved=${answer.value.entryId}`)
        return
      }
      const fields = answer.fields ?? (answer.field ? { [answer.field]: answer.sentence } : {})
      setRefused({ sentence: answer.sentence, fields })
      // Brings what stands now, so that the form can show it beside what was typed.
      if (answer.code === 'CHANGED_MEANWHILE') router.refresh()
    })
  }

  return { save, refused, pending }
}

/**
 * One sentence for each field the action would refuse, by the action's own schema, loaded when first needed. A text
 * too long to be sent at all is told like any other.
 */
async function findWrongFields(input: unknown): Promise<Record<string, string> | null> {
  const { assessLinkInput } = await import('@/lib/domain/assess-link-input')
  const parsed = assessLinkInput.safeParse(input)
  if (parsed.success) return null
  const fields: Record<string, string> = {}
  for (const issue of parsed.error.issues) fields[String(issue.path[0])] ??= issue.message
  return fields
}
