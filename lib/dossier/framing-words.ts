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
import type { Mark } from '@/lib/domain/record'
import { NOT_RECORDED } from './claim-words'

/**
 * One field of the framing. `said`: from the closed vocabularies; `quoted`: words of the article; `missing`: what to
 * say where both are empty.
 */
export type FramingCell = { label: string; said: string[]; quoted: Mark[]; missing: string }

/** The framing, field by field, in the order of the matrix. */
export function describeFramingRow({
  framing,
  marks,
}: {
  framing: FramingView
  marks: Mark[]
}): FramingCell[] {
  const { voice, cueStance, commitment, agency, functions } = framing
  const of = (kind: MarkKind) => marks.filter((mark) => mark.kind === kind)
  const field = (label: string, word: string | null, quoted: Mark[] = []): FramingCell => ({
    label,
    said: word ? [word] : [],
    quoted,
    missing: NOT_RECORDED,
  })
  const marked = (label: string, kind: MarkKind): FramingCell => ({
    label,
    said: [],
    quoted: of(kind),
    missing: 'none marked',
  })
  const functionWords = functions.map((code) => FRAMING_FUNCTION_WORDS[code])
  return [
    field('Voice', voice && VOICE_WORDS[voice]),
    field('Cue', cueStance && CUE_STANCE_WORDS[cueStance], of('CUE')),
    field('Commitment', commitment && COMMITMENT_WORDS[commitment]),
    field('Agency', agency && AGENCY_WORDS[agency]),
    marked('Names used', 'NAME'),
    marked('Loaded words', 'LOADED'),
    marked('Hedges', 'HEDGE'),
    { label: 'Functions', said: functionWords, quoted: [], missing: NOT_RECORDED },
  ]
}

/** "cue", "name used: place" */
export function nameMark({ kind, role }: Mark): string {
  return role ? `${MARK_KIND_WORDS[kind]}: ${role}` : MARK_KIND_WORDS[kind]
}
