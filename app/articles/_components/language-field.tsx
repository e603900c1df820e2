'use client'

import { useState } from 'react'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import { LANGUAGE_WORDS } from '@/lib/domain/language'
import { Guess } from './guess'
import type { Proposals, TypedArticle } from './typed-article'

const OTHER = 'other'
const OPTIONS = Object.entries(LANGUAGE_WORDS).map(([value, label]) => ({ value, label }))

type Props = {
  typed: TypedArticle
  change: (part: Partial<TypedArticle>) => void
  proposed: Proposals['language']
  error?: string
}

/** The language by its name, or by its tag where it has no name here. A guess says so until it is confirmed. */
export function LanguageField({ typed, change, proposed, error }: Props) {
  const tag = typed.language ?? proposed?.tag ?? ''
  const [byTag, setByTag] = useState(false)
  const named = tag === '' || tag in LANGUAGE_WORDS
  const isOther = byTag || !named
  const isGuess = typed.language === null && proposed !== null

  function choose(value: string) {
    setByTag(value === OTHER)
    if (value !== OTHER) change({ language: value })
  }

  return (
    <div className="grid gap-3">
      <SelectField
        id="language"
        name="language"
        label="Language"
        value={isOther ? OTHER : tag}
        data-guess={isGuess || undefined}
        onChange={(event) => choose(event.target.value)}
        options={[
          ...(tag === '' ? [{ value: '', label: 'choose a language' }] : []),
          ...OPTIONS,
          { value: OTHER, label: 'another, by its tag' },
        ]}
        hint={
          isGuess && proposed ? (
            <Guess
              by={`by ${proposed.by}`}
              what="the language"
              onConfirm={() => change({ language: proposed.tag })}
            />
          ) : undefined
        }
        error={isOther ? null : error}
      />
      {isOther && (
        <TextField
          id="language-tag"
          name="language-tag"
          label="Its tag"
          hint="As BCP 47 has it: ku-Latn, or en-GB for English as written in Britain."
          value={tag}
          onChange={(event) => change({ language: event.target.value.trim() })}
          error={error}
        />
      )}
    </div>
  )
}
