'use client'

import { useCallback, useEffect, useState } from 'react'
import { describeUnanswered } from '@/app/_components/unreachable'
import { draftVersion } from '@/lib/actions/versions'
import type { Encoding, VersionDraft } from '@/lib/domain/article-draft'
import { REFUSALS, type RecordPointer, type RefusalCode } from '@/lib/domain/refusal'
import { asReceived, type Corrected } from './use-corrected-text'

export type Unread = { code: RefusalCode; sentence: string; record?: RecordPointer }
type Answered = {
  of: Corrected
  encoding: Encoding | null
  draft: VersionDraft | null
  unread: Unread | null
}

/** What a corrected text would mean for the article, as soon as there is one; a refusal says why it means nothing. */
export function useVersionDraft(articleId: string, corrected: Corrected | null, encoding: Encoding | null) {
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

async function ask(articleId: string, corrected: Corrected, encoding: Encoding | null) {
  const tooLarge = findTooLarge(corrected)
  if (tooLarge) return { draft: null, unread: { code: tooLarge, sentence: REFUSALS[tooLarge] } }
  const input = { articleId, received: asReceived(corrected, encoding) }
  const answer = await draftVersion(input).catch(describeUnanswered)
  if (answer.ok) return { draft: answer.value, unread: null }
  const [field] = Object.values(answer.fields ?? {})
  const record = 'record' in answer ? answer.record : undefined
  return { draft: null, unread: { code: answer.code, sentence: field ?? answer.sentence, record } }
}

// As lib/domain/add-input.ts and article-input.ts have them, without the library those are written in.
const LONGEST_TEXT = 2_000_000
const LARGEST_FILE = 4 * 1024 * 1024

/** Told before it is sent: what is over a limit would travel for nothing. */
function findTooLarge(corrected: Corrected): 'TEXT_TOO_LONG' | 'FILE_TOO_LARGE' | null {
  if (corrected.from === 'text') return corrected.text.length > LONGEST_TEXT ? 'TEXT_TOO_LONG' : null
  return corrected.bytes > LARGEST_FILE ? 'FILE_TOO_LARGE' : null
}
