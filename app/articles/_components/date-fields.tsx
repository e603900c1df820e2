'use client'

import { ChoiceField } from '@/app/_components/choice-field'
import { TextArea, TextField } from '@/app/_components/text-field'
import { BASES, BASIS_DEFINITIONS, BASIS_WORDS, type Basis } from '@/lib/domain/claim-words'
import { describeEdtf } from '@/lib/format/edtf-words'
import { Guess } from './guess'
import { basisOf, type Proposals, type TypedArticle } from './typed-article'
import { type Reading, useReading } from './use-reading'

type Props = {
  typed: TypedArticle
  change: (part: Partial<TypedArticle>) => void
  proposals: Proposals
  errors: Record<string, string>
}

/** When the article was published: in words or EDTF, with how that is read beside it, and what it rests on. */
export function DateFields({ typed, change, proposals, errors }: Props) {
  const proposed = proposals.published
  const words = typed.published ?? proposed?.words ?? ''
  const reading = useReading(words, proposed)
  const isGuess = typed.published === null && proposed !== null
  const basis = basisOf(typed, proposals)

  return (
    <>
      <div className="grid gap-1">
        <TextField
          id="published"
          name="published"
          label="Published"
          hint={
            isGuess && proposed ? (
              <Guess
                by="from the head of the text"
                what="the date"
                onConfirm={() => change({ published: proposed.words, publishedBasis: basis })}
              />
            ) : (
              'In words, such as “12 May 2016”, “May 2016” or “about 2015”, or as EDTF: 2016-05-12.'
            )
          }
          autoComplete="off"
          data-guess={isGuess || undefined}
          value={words}
          onChange={(event) => change({ published: event.target.value })}
          error={errors.published}
        />
        <ReadAs reading={reading} refusedAlready={Boolean(errors.published)} />
      </div>
      <ChoiceField
        id="publishedBasis"
        name="publishedBasis"
        legend="The date rests on"
        choices={BASES.map((value) => ({
          value,
          label: BASIS_WORDS[value],
          definition: BASIS_DEFINITIONS[value],
        }))}
        value={basis}
        onChoose={(value) => change({ publishedBasis: value as Basis })}
        error={errors.publishedBasis}
      />
      <TextArea
        id="publishedNote"
        name="publishedNote"
        label="Note on the date (optional)"
        rows={2}
        value={typed.publishedNote}
        onChange={(event) => change({ publishedNote: event.target.value })}
        error={errors.publishedNote}
      />
    </>
  )
}

function ReadAs({ reading, refusedAlready }: { reading: Reading; refusedAlready: boolean }) {
  return (
    <p aria-live="polite" className="min-h-5 text-sm">
      {reading && 'edtf' in reading && (
        <>
          read as <b className="font-medium">{describeEdtf(reading.edtf)}</b>{' '}
          <code className="text-soft">{reading.edtf}</code>
        </>
      )}
      {reading && 'refused' in reading && !refusedAlready && (
        <span className="text-con">{reading.refused}</span>
      )}
    </p>
  )
}
