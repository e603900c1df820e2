'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import type { Unconfirmed } from '../../_components/typed-article'

type Props = {
  guesses: Unconfirmed[]
  /** Counts the presses of the button that saves; each brings the focus here. */
  asked: number
  onConfirm: () => void
}

/**
 * What would become plain fact by saving though only a program said it, word for word. One press confirms it all and saves;
 * it stands below the button that saves, so that a second press of that one confirms nothing unread.
 */
export function ConfirmGuesses({ guesses, asked, onConfirm }: Props) {
  const button = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked
  useEffect(() => {
    button.current?.querySelector('button')?.focus()
  }, [asked])

  return (
    <Notice tone="refused">
      <p>
        {capital(joined(guesses.map(({ what }) => what)))} {guesses.length > 1 ? 'are' : 'is'} still guessed,
        so nothing was saved yet. Change above what is wrong; or, if this is right, confirm it:
      </p>
      <dl className="my-2">
        {guesses.map(({ field, what, value }) => (
          <div key={field} className="flex flex-wrap gap-x-2">
            <dt className="text-soft">{capital(what.replace('the ', ''))}</dt>
            <dd dir="auto" className="min-w-0 font-medium">
              {value}
            </dd>
          </div>
        ))}
      </dl>
      <div ref={button}>
        <Button tone="primary" onClick={onConfirm}>
          Confirm and add the article
        </Button>
      </div>
    </Notice>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

function joined(words: string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
