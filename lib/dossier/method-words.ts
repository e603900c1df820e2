import type { DefinedTerm, DossierMethod, Term } from '@/lib/domain/dossier/method'
import { VERDICT_WORDS } from '@/lib/domain/verdict'

/** Said of every dossier. No sentence speaks of confidence and of likelihood together (ICD 203). */
export const METHOD_NOTES = [
  'Claims are quoted verbatim from the articles; statements, links and judgements are the analysts’. What a rule proposed and nobody has confirmed is no analyst’s reading: it says so wherever it stands. A statement puts a claim in neutral words and is no finding that it is so.',
  'Places in a text are UTF-16 code units, the end exclusive, into the version named: its decoded, well-formed text with LF line ends. The SHA-256 of the text is that of its UTF-8 form; the SHA-256 of the bytes is that of the file as received.',
  'The kind and state of a link follow from its live assessments. Retracted claims, links and assessments are left out. What the record does not hold is given as “not recorded”.',
  'An analyst judges the independence of a link; origins and clusters alone decide every count. A corroboration that goes back to one origin is repetition, not confirmation.',
]

export const SCALE_NOTE =
  'Sources: reliability F, cannot be judged, unless graded. Claims: credibility 6, cannot be judged, unless graded. This dossier gives no grades.'

/** The defined vocabularies of a dossier; what each word means is said with it. */
export function listDefinitions(
  method: DossierMethod,
): { title: string; terms: (DefinedTerm & { sign?: string })[] }[] {
  const strengths = method.strengths.map(({ verdicts, ...term }) => {
    const labels = verdicts.map((code) => VERDICT_WORDS[code].label.toLowerCase())
    return { ...term, definition: `${term.definition} For: ${labels.join(', ')}.` }
  })
  return [
    { title: 'Verdicts', terms: method.verdicts },
    { title: 'Strengths', terms: strengths },
    { title: 'Relations of an aspect', terms: method.relations },
    { title: 'States of a link', terms: method.states },
  ]
}

/** The other scales, by word alone; `withCode` where the dossier shows the code as well. */
export function listScales(method: DossierMethod): { title: string; terms: Term[]; withCode: boolean }[] {
  return [
    { title: 'Aspects', terms: method.aspects, withCode: false },
    { title: 'Independence', terms: method.independences, withCode: false },
    { title: 'An analyst judges with', terms: method.confidences, withCode: false },
    { title: 'Certainty of the originator (FactBank)', terms: method.certainties, withCode: true },
    { title: 'Mode of a claim', terms: method.modes, withCode: false },
    { title: 'Basis of a date', terms: method.bases, withCode: false },
    { title: 'Manner of a hop', terms: method.manners, withCode: false },
    { title: 'Reliability of a source (Admiralty)', terms: method.reliabilities, withCode: true },
    { title: 'Credibility of a claim (Admiralty)', terms: method.credibilities, withCode: true },
  ]
}
