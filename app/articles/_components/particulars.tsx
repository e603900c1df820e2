'use client'

import { TextArea, TextField } from '@/app/_components/text-field'
import { DateFields } from './date-fields'
import { Guess } from './guess'
import { LanguageField } from './language-field'
import type { Proposals, TypedArticle } from './typed-article'

type Props = {
  typed: TypedArticle
  change: (part: Partial<TypedArticle>) => void
  proposals: Proposals
  errors: Record<string, string>
}

/** What is said of an article beside its text. What a program proposes says so until it is touched or confirmed. */
export function Particulars({ typed, change, proposals, errors }: Props) {
  const title = typed.title ?? proposals.title ?? ''
  const isGuess = typed.title === null && proposals.title !== null
  const byline = typed.author === null ? proposals.author : null
  return (
    <>
      <TextField
        id="title"
        name="title"
        label="Title"
        hint={
          isGuess ? (
            <Guess by="from the first line" what="the title" onConfirm={() => change({ title })} />
          ) : undefined
        }
        dir="auto"
        autoComplete="off"
        data-guess={isGuess || undefined}
        value={title}
        onChange={(event) => change({ title: event.target.value })}
        error={errors.title}
      />
      <LanguageField typed={typed} change={change} proposed={proposals.language} error={errors.language} />
      <DateFields typed={typed} change={change} proposals={proposals} errors={errors} />
      <div className="grid gap-x-5 gap-y-5 phone:grid-cols-2">
        <TextField
          id="author"
          name="author"
          label="Author (optional)"
          hint={
            byline ? (
              <Guess by={byline.from} what="the author" onConfirm={() => change({ author: byline.name })} />
            ) : undefined
          }
          dir="auto"
          autoComplete="off"
          data-guess={byline ? true : undefined}
          value={typed.author ?? byline?.name ?? ''}
          onChange={(event) => change({ author: event.target.value })}
          error={errors.author}
        />
        <TextField
          id="genre"
          name="genre"
          label="Genre (optional)"
          placeholder="news, comment, interview …"
          value={typed.genre}
          onChange={(event) => change({ genre: event.target.value })}
          error={errors.genre}
        />
      </div>
      <TextField
        id="url"
        name="url"
        type="url"
        label="Address on the web (optional)"
        autoComplete="off"
        value={typed.url}
        onChange={(event) => change({ url: event.target.value })}
        error={errors.url}
      />
      <TextArea
        id="note"
        name="note"
        label="Note (optional)"
        hint="What a reader of this text should beware of."
        rows={2}
        value={typed.note}
        onChange={(event) => change({ note: event.target.value })}
        error={errors.note}
      />
    </>
  )
}
