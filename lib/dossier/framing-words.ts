import type { ProposableField, ProposedField } from '@/lib/domain/claim-field'
import type { FramingView } from '@/lib/domain/dossier/claim-shape'
import {
  AGENCY_WORDS,
  COMMITMENT_WORDS,
  CUE_STANCE_WORDS,
  FRAMING_FUNCTION_WORDS,
  MARK_KIND_WORDS,
  type MarkKind,
  VOICE_WORDS,
} from '@/lib/domain/framing'
import { isProposed, MARK_FIELDS } from '@/lib/domain/proposed-values'
import type { Mark } from '@/lib/domain/record'
import { NOT_RECORDED } from './claim-words'

/**
 * One field of the framing. `said`: from the closed vocabularies; `quoted`: words of the article; `missing`: what to
 * say where both are empty; `proposed`: a rule proposed what it says, and nobody has confirmed it.
 */
export type FramingCell = {
  label: string
  said: string[]
  quoted: Mark[]
  missing: string
  proposed: boolean
}

/** The framing, field by field, in the order of the matrix. */
export function describeFramingRow({
  framing,
  marks,
  proposed,
}: {
  framing: FramingView
  marks: Mark[]
  proposed: ProposedField[]
}): FramingCell[] {
  const { voice, cueStance, commitment, agency, functions } = framing
  const of = (kind: MarkKind) => marks.filter((mark) => mark.kind === kind)
  const cell = (
    label: string,
    fields: ProposableField[],
    said: (string | null)[],
    quoted: Mark[] = [],
    missing = NOT_RECORDED,
  ): FramingCell => {
    const words = said.filter((word) => word !== null)
    const isGuess = words.length + quoted.length > 0 && isProposed({ proposed }, ...fields)
    return { label, said: words, quoted, missing, proposed: isGuess }
  }
  const marked = (label: string, kind: MarkKind) =>
    cell(label, [MARK_FIELDS[kind]], [], of(kind), 'none marked')
  const functionWords = functions.map((code) => FRAMING_FUNCTION_WORDS[code])
  return [
    cell('Voice', ['voice'], [voice && VOICE_WORDS[voice]]),
    cell('Cue', ['cues', 'cueStance'], [cueStance && CUE_STANCE_WORDS[cueStance]], of('CUE')),
    cell('Commitment', ['commitment'], [commitment && COMMITMENT_WORDS[commitment]]),
    cell('Agency', ['agency'], [agency && AGENCY_WORDS[agency]]),
    marked('Names used', 'NAME'),
    marked('Loaded words', 'LOADED'),
    marked('Hedges', 'HEDGE'),
    cell('Functions', ['functions'], functionWords),
  ]
}

/** "cue", "name used: place" */
export function nameMark({ kind, role }: Mark): string {
  return role ? `${MARK_KIND_WORDS[kind]}: ${role}` : MARK_KIND_WORDS[kind]
}
