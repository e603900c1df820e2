'use client'

import type { TopicRef } from '@/lib/domain/record'

type Props = {
  /** What may be chosen: the topics of either claim and of the link. */
  topics: TopicRef[]
  chosen: string[]
  onChange: (topics: string[]) => void
}

/** Under which topics the link stands; preset to those both claims share. */
export function TopicFields({ topics, chosen, onChange }: Props) {
  return (
    <fieldset>
      <legend className="font-medium">Topics of the link</legend>
      <p className="mb-1 text-sm text-soft">Preset to those both claims share.</p>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {topics.map(({ id, label }) => (
          <label key={id} className="flex min-h-6 items-center gap-2">
            <input
              type="checkbox"
              name="topics"
              value={id}
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
              className="size-4 accent-ink"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
