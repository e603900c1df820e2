import type { ReactNode } from 'react'
import { Facts } from '@/app/_components/facts'
import { ProposedValue } from '@/app/_components/proposed-value'
import type { ProposableField } from '@/lib/domain/claim-field'
import {
  AGENCY_WORDS,
  COMMITMENT_WORDS,
  CUE_STANCE_WORDS,
  FRAMING_FUNCTION_WORDS,
  type MarkKind,
  VOICE_WORDS,
} from '@/lib/domain/framing'
import type { Claim, Mark } from '@/lib/domain/record'

/** How the article puts the claim; what the record does not hold is left out. */
export function FramingFacts({ claim }: { claim: Claim }) {
  const { framing } = claim
  const facts: { label: string; field?: ProposableField; value: ReactNode }[] = [
    { label: 'Voice', field: 'voice', value: framing.voice && VOICE_WORDS[framing.voice] },
    { label: 'Cue', field: 'cues', value: words(framing.marks, 'CUE') },
    {
      label: 'Cue’s stance',
      field: 'cueStance',
      value: framing.cueStance && CUE_STANCE_WORDS[framing.cueStance],
    },
    {
      label: 'The article',
      field: 'commitment',
      value: framing.commitment && COMMITMENT_WORDS[framing.commitment],
    },
    { label: 'Agency', field: 'agency', value: framing.agency && AGENCY_WORDS[framing.agency] },
    { label: 'Hedges', field: 'hedges', value: words(framing.marks, 'HEDGE') },
    { label: 'Loaded words', field: 'loaded', value: words(framing.marks, 'LOADED') },
    { label: 'Names used', field: 'names', value: words(framing.marks, 'NAME') },
    {
      label: 'It',
      field: 'functions',
      value: framing.functions.map((name) => FRAMING_FUNCTION_WORDS[name]).join(', '),
    },
    { label: 'Note', value: framing.note },
    { label: 'In an earlier version', value: earlierWords(framing.earlierMarks) },
  ]
  const told = facts.filter(({ value }) => value)
  if (told.length === 0) return <p className="text-soft">No framing recorded yet.</p>
  return (
    <Facts
      facts={told.map(({ label, field, value }) => ({
        label,
        value: (
          <ProposedValue claim={claim} fields={field ? [field] : []}>
            {value}
          </ProposedValue>
        ),
      }))}
    />
  )
}

function words(marks: Mark[], kind: MarkKind) {
  const of = marks.filter((mark) => mark.kind === kind)
  if (of.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-3">
      {of.map((mark) => (
        <li key={`${mark.start} ${mark.text}`} className="font-serif">
          “{mark.text}”{mark.role && <span className="font-sans text-sm text-soft"> ({mark.role})</span>}
        </li>
      ))}
    </ul>
  )
}

/** Marks whose words were not found again: said, and not shown in the text, where they would point at others. */
function earlierWords(marks: Mark[]) {
  if (marks.length === 0) return null
  return (
    <>
      <span className="font-serif">“{marks.map(({ text }) => text).join('”, “')}”</span>
      <span className="block text-sm text-soft">
        Marked there, and not found again in the text the claim is quoted from.
      </span>
    </>
  )
}
