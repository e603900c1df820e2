'use client'

import { useCallback, useEffect, useState } from 'react'
import { describeUnanswered } from '@/app/_components/unreachable'
import { draftVersion } from '@/lib/actions/versions'
import type { Encoding, VersionDraft } from '@/lib/domain/article-draft'
import type { RecordPointer, RefusalCode } from '@/lib/domain/refusal'
import { findTooLarge } from '../../../_components/limits'
import { asReceivedInput, type Received } from '../../../_components/use-received'

export type Unread = { code: RefusalCode; sentence: string; record?: RecordPointer }
type Answered = {
  of: Received
  encoding: Encoding | null
  draft: VersionDraft | null
  unread: Unread | null
}

/** What a corrected text would mean for the article, as soon as there is one; a refusal says why it means nothing. */
export function useVersionDraft(articleId: string, corrected: Received | null, encoding: Encoding | null) {
  const [answered, setAnswered] = useState<Answered | null>(null)
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    if (!corrected) return
    let isCurrent = true
    ask(articleId, corrected, encoding).then((answer) => {
      if (isCurrent) setAnswered({ of: corrected, encoding, ...answer })
    })
    return () => {
      isCurrent = false
    }
  }, [articleId, corrected, encoding, attempt])

  const isCurrent = corrected !== null && answered?.of === corrected && answered.encoding === encoding
  const askAgain = useCallback(() => {
    setAnswered(null)
    setAttempt((current) => current + 1)
  }, [])
  return {
    draft: isCurrent ? answered.draft : null,
    unread: isCurrent ? answered.unread : null,
    pending: corrected !== null && !isCurrent,
    askAgain,
  }
}

async function ask(articleId: string, corrected: Received, encoding: Encoding | null) {
  const tooLarge = findTooLarge(corrected)
  if (tooLarge) return { draft: null, unread: { code: tooLarge.code, sentence: tooLarge.refused } }
  const input = { articleId, received: asReceivedInput(corrected, encoding) }
  const answer = await draftVersion(input).catch(describeUnanswered)
  if (answer.ok) return { draft: answer.value, unread: null }
  const [field] = Object.values(answer.fields ?? {})
  const record = 'record' in answer ? answer.record : undefined
  return { draft: null, unread: { code: answer.code, sentence: field ?? answer.sentence, record } }
}
