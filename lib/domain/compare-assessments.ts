import { ASPECT_WORDS, ASPECTS, RELATION_WORDS } from './aspect'
import type { ComparisonRow } from './compare-columns'
import { CONFIDENCE_WORDS, INDEPENDENCE_WORDS } from './independence'
import { isPreset, PRESET_FIELDS } from './preset-field'
import type { Assessment } from './record'
import { STRENGTH_WORDS } from './strength'
import { VERDICT_WORDS } from './verdict'

type Judgement = Pick<
  Assessment,
  'verdict' | 'strength' | 'aspects' | 'independence' | 'confidence' | 'presets'
>
const PRESET = { undecided: 'PRESET' } as const

type Read = (judgement: Judgement) => string | null

/**
 * Assessments of one pair field by field, a column each. A cell is marked where it differs from the first that says
 * something; who says nothing differs from nobody. Rows on which fewer than two say anything are left out: there is nothing
 * to compare.
 */
export function compareAssessments(columns: readonly Judgement[]): ComparisonRow[] {
  return FIELDS.flatMap(({ field, label, read }) => {
    const texts = columns.map(read)
    const first = texts.find((text) => text !== null)
    if (texts.filter((text) => text !== null).length < 2) return []
    const isOpen = PRESET_FIELDS.filter((preset) => preset === field)
    const cells = columns.map((judgement, i) => {
      const text = texts[i] ?? null
      const undecided = text !== null && isOpen.some((preset) => isPreset(judgement, preset))
      return { text, differs: text !== null && text !== first, why: null, ...(undecided && PRESET) }
    })
    return [{ field, label, cells }]
  })
}

const FIELDS: { field: string; label: string; read: Read }[] = [
  { field: 'verdict', label: 'Verdict', read: ({ verdict }) => VERDICT_WORDS[verdict].label },
  {
    field: 'strength',
    label: 'Strength',
    read: ({ strength }) => strength && STRENGTH_WORDS[strength].label,
  },
  ...ASPECTS.map((aspect) => ({
    field: aspect,
    label: capital(ASPECT_WORDS[aspect].label),
    read: ({ aspects }: Judgement) => {
      const relation = aspects[aspect]
      return relation ? `${RELATION_WORDS[relation].sign} ${RELATION_WORDS[relation].label}` : null
    },
  })),
  {
    field: 'independence',
    label: 'Independence',
    read: ({ independence }) => independence && INDEPENDENCE_WORDS[independence].label,
  },
  {
    field: 'confidence',
    label: 'Confidence',
    read: ({ confidence }) => confidence && CONFIDENCE_WORDS[confidence].replace(' confidence', ''),
  },
]

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
