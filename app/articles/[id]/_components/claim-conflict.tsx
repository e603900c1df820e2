'use client'

import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import type { Claim } from '@/lib/domain/record'
import { startEdit, type TypedClaim } from './typed-claim'

type Props = { claim: Claim; typed: TypedClaim; onKeepTyped: () => void; onTakeSaved: () => void }

const FIELDS = [
  ['spans', 'Quotes'],
  ['statement', 'Statement'],
  ['mode', 'Mode'],
  ['voice', 'Voice'],
  ['speaker', 'Said by'],
  ['origin', 'Origin'],
  ['chain', 'Chain'],
  ['certainty', 'Certainty'],
  ['time', 'When'],
  ['actors', 'Actors'],
  ['places', 'Places'],
  ['quantities', 'Quantities'],
  ['topics', 'Topics'],
  ['cues', 'Cues'],
  ['hedges', 'Hedges'],
  ['loaded', 'Loaded words'],
  ['names', 'Names used'],
  ['cueStance', 'Stance of the cue'],
  ['commitment', 'The article'],
  ['agency', 'Agency'],
  ['functions', 'Function'],
  ['framingNote', 'Note on the framing'],
  ['kind', 'Kind of claim'],
  ['headline', 'In a headline'],
] as const

/** What stands now beside what was typed, where they differ; the analyst decides which goes on. */
export function ClaimConflict({ claim, typed, onKeepTyped, onTakeSaved }: Props) {
  const saved = startEdit(claim)
  const differences = FIELDS.map(([field, label]) => ({
    label,
    mine: inWords(typed[field]),
    theirs: inWords(saved[field]),
  })).filter(({ mine, theirs }) => mine !== theirs)
  return (
    <Notice tone="refused">
      <p className="font-medium">This claim was changed after you began typing.</p>
      <dl className="my-2 grid gap-2">
        {differences.map(({ label, mine, theirs }) => (
          <div key={label}>
            <dt className="text-sm text-soft">{label}</dt>
            <dd>
              What stands now: <b className="font-medium">{theirs || 'nothing'}</b>
            </dd>
            <dd>You typed: {mine || 'nothing'}</dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onKeepTyped}>Go on with what I typed</Button>
        <Button onClick={onTakeSaved}>Take what stands now</Button>
      </div>
    </Notice>
  )
}

/** A value of the form as a reader takes it: words, without places and ids. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join('; ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'object' || value === null) return value === null ? '' : String(value)
  const { quote, text, label, ...rest } = value as Record<string, unknown>
  if (quote ?? label) return String(quote ?? label)
  const said = Object.entries(rest).filter(([key, part]) => !/Id$|start|end|kind/.test(key) && part)
  return [text, ...said.map(([, part]) => part)].filter(Boolean).join(', ')
}
