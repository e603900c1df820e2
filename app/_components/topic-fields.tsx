'use client'

import { TextArea, TextField } from './text-field'

/** What is said of a topic, as it stands in a form. */
export type TypedTopic = { label: string; question: string }

type Props = {
  typed: TypedTopic
  change: (part: Partial<TypedTopic>) => void
  errors: Record<string, string>
}

/** The label and the question of a topic. */
export function TopicFields({ typed, change, errors }: Props) {
  return (
    <>
      <TextField
        id="topic-label"
        name="label"
        label="Topic"
        hint="A few words, such as “al-Tanf recruitment”."
        autoComplete="off"
        value={typed.label}
        onChange={(event) => change({ label: event.target.value })}
        error={errors.label ?? errors.id}
      />
      <TextArea
        id="topic-question"
        name="question"
        label="Its question"
        hint="What is in dispute, as a question that claims can answer differently."
        rows={2}
        value={typed.question}
        onChange={(event) => change({ question: event.target.value })}
        error={errors.question}
      />
    </>
  )
}
