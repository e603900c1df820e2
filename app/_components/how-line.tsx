import type { ReactNode } from 'react'
import { MODE_WORDS } from '@/lib/domain/claim-words'
import { AGENCY_WORDS, COMMITMENT_WORDS, CUE_STANCE_WORDS, VOICE_WORDS } from '@/lib/domain/framing'
import type { Claim } from '@/lib/domain/record'
import { EdtfDate } from './edtf-date'

/** How an article puts a claim, on one line that wraps: voice, cue, commitment, agency, mode, when. */
export function HowLine({ claim }: { claim: Claim }) {
  const { voice, commitment, agency } = claim.framing
  const parts: { label: string; value: ReactNode }[] = []
  if (voice) parts.push({ label: 'voice', value: VOICE_WORDS[voice] })
  const cue = describeCue(claim)
  if (cue) parts.push({ label: 'cue', value: cue })
  if (commitment) parts.push({ label: 'commitment', value: COMMITMENT_WORDS[commitment] })
  if (agency) parts.push({ label: 'agency', value: AGENCY_WORDS[agency] })
  if (claim.mode !== 'ASSERTED') parts.push({ label: 'mode', value: MODE_WORDS[claim.mode] })
  const when = describeWhen(claim)
  if (when) parts.push({ label: 'when', value: when })
  if (parts.length === 0) return null

  return (
    <dl className="flex flex-wrap gap-x-4 gap-y-0.5 text-sm">
      {parts.map(({ label, value }) => (
        <div key={label} className="flex gap-1.5">
          <dt className="shrink-0 text-soft">{label}</dt>
          <dd className="font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function describeCue({ framing }: Claim): ReactNode {
  const words = framing.marks.filter((mark) => mark.kind === 'CUE').map((mark) => mark.text)
  const stance = framing.cueStance ? CUE_STANCE_WORDS[framing.cueStance] : null
  if (words.length === 0) return stance
  return (
    <>
      <span className="font-serif">“{words.join('”, “')}”</span>
      {stance ? `, ${stance}` : null}
    </>
  )
}

function describeWhen({ time }: Claim): ReactNode {
  if (time.edtf) return <EdtfDate edtf={time.edtf} basis={time.basis} note={time.basisNote} />
  return time.expression ? <span className="font-serif">{time.expression}</span> : null
}
