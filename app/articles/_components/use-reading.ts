'use client'

import { useEffect, useState } from 'react'
import { readDate } from '@/lib/actions/articles'

/** How the date typed is read: as EDTF and in words; or the sentence that says it could not be read. */
export type Reading = { edtf: string; words: string } | { refused: string } | null

/** How long typing rests before the server is asked, in milliseconds. */
const REST = 400

/**
 * What the server reads in a date's words; null while nothing is typed, or it has not answered yet.
 * @param known how these words are read already, as for a date the text proposed
 */
export function useReading(words: string, known: { edtf: string; words: string } | null): Reading {
  const [answered, setAnswered] = useState<{ of: string; reading: Reading }>({ of: '', reading: null })
  const isKnown = known !== null && known.words === words
  const typed = words.trim()

  useEffect(() => {
    if (typed === '' || isKnown) return
    let isCurrent = true
    const timer = setTimeout(async () => {
      const answer = await readDate({ words: typed }).catch(() => null)
      if (!isCurrent || !answer) return
      const reading = answer.ok ? answer.value : { refused: answer.fields?.words ?? answer.sentence }
      setAnswered({ of: typed, reading })
    }, REST)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [typed, isKnown])

  if (isKnown) return known
  return answered.of === typed ? answered.reading : null
}
