'use client'

import { useEffect, useState } from 'react'
import { describeUnanswered } from '@/app/_components/unreachable'
import { draftArticle } from '@/lib/actions/articles'
import type { ArticleDraft, Encoding } from '@/lib/domain/article-draft'
import { findTooLarge } from '../../_components/limits'
import { asReceivedInput, type Received } from '../../_components/use-received'

type Asked = { received: Received; encoding: Encoding | null; attempt: number }
type Answered = Asked & ({ draft: ArticleDraft } | { refused: string; code: string })

/**
 * What a received text would be as an article, as soon as there is one. The last draft stays while the next is on its
 * way, so that nothing jumps; a refusal says why there is none.
 */
export function useArticleDraft(received: Received | null, encoding: Encoding | null) {
  const [answered, setAnswered] = useState<Answered | null>(null)
  const [draft, setDraft] = useState<ArticleDraft | null>(null)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    if (!received) {
      setDraft(null)
      setAnswered(null)
      return
    }
    let isCurrent = true
    const asked = { received, encoding, attempt }
    const settle = (answer: { draft: ArticleDraft } | { refused: string; code: string }) => {
      if (!isCurrent) return
      setAnswered({ ...asked, ...answer })
      if ('draft' in answer) setDraft(answer.draft)
      // A wrong choice of encoding takes nothing away; of another text the old draft says nothing.
      else if (answer.code !== 'NOT_IN_ENCODING') setDraft(null)
    }
    const tooLarge = findTooLarge(received)
    if (tooLarge) settle(tooLarge)
    else ask(received, encoding).then(settle)
    return () => {
      isCurrent = false
    }
  }, [received, encoding, attempt])

  const isCurrent =
    answered?.received === received && answered?.encoding === encoding && answered?.attempt === attempt
  return {
    draft: received ? draft : null,
    pending: received !== null && !isCurrent,
    refused: isCurrent && answered && 'refused' in answered ? answered : null,
    askAgain: () => setAttempt((current) => current + 1),
  }
}

async function ask(received: Received, encoding: Encoding | null) {
  const answer = await draftArticle({ received: asReceivedInput(received, encoding) }).catch(
    describeUnanswered,
  )
  if (answer.ok) return { draft: answer.value }
  const [field] = Object.values(answer.fields ?? {})
  return { refused: field ?? answer.sentence, code: answer.code }
}
