/** Words of the framing line and the signs that say more than a kind, for a reader who meets them first. */
const TERMS = [
  [
    'voice',
    'Who speaks the claim in the text: the author, somebody quoted, somebody named or not, or nobody.',
  ],
  [
    'cue',
    'The words that introduce it. Neutral (says), distancing (claims, allegedly), endorsing (shows), factive: takes it for granted (revealed).',
  ],
  ['commitment', 'What the article itself does with it: endorses, hedges, doubts, asks, or stays neutral.'],
  ['agency', 'How the doer is shown: active, passive with or without the doer, as a noun, or vaguely.'],
  ['mode', 'What kind of statement it is where it is not simply asserted: planned, forecast, a question …'],
  ['≠? apparent', 'A contradiction that dissolves once time, place, measure or purpose are aligned.'],
  ['≈₁ repetition', 'A corroboration whose two claims go back to one origin: it confirms nothing.'],
  [
    'voices',
    'Origins counted once where they are one institution, wire text or interview. One not identified adds none.',
  ],
  [
    'in a circle',
    'Chains that lead back to where they began: each has it from the other. Such claims count for nothing.',
  ],
  ['disputed', 'Analysts gave different verdicts; all of them stand.'],
  [
    'certainty',
    'How sure whoever said it first was (FactBank): CT certain, PR probable, PS possible; + or − for yes or no.',
  ],
] as const

/** The terms of the framing line and of the badges, each with its meaning. */
export function FramingLegend() {
  return (
    <dl className="mt-5 grid gap-x-8 gap-y-1.5 text-sm desk:grid-cols-2">
      {TERMS.map(([term, meaning]) => (
        <div key={term} className="grid gap-x-4 phone:grid-cols-[9rem_minmax(0,1fr)]">
          <dt className="font-semibold text-ink">{term}</dt>
          <dd className="text-soft">{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
