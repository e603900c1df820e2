'use client'

import { useEffect, useState } from 'react'

/** How often it is asked whether the server is back, in milliseconds. */
const AGAIN = 3_000

/** Says when Crossread answers again after a save that it did not answer. */
export function AnswersAgain() {
  const [answers, setAnswers] = useState(false)
  useEffect(() => {
    const ask = async () => {
      const answer = await fetch('/api/health', { cache: 'no-store' }).catch(() => null)
      if (!answer?.ok) return
      stop()
      setAnswers(true)
    }
    const asking = setInterval(ask, AGAIN)
    const stop = () => {
      clearInterval(asking)
      window.removeEventListener('online', ask)
    }
    window.addEventListener('online', ask)
    return stop
  }, [])
  return (
    <p role="status" className="font-medium">
      {answers && 'Crossread answers again. Save once more.'}
    </p>
  )
}
