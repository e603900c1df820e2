import type { ConflictField } from '@/app/_components/conflict'
import { ASPECT_WORDS, ASPECTS, RELATION_WORDS } from '@/lib/domain/aspect'
import { CONFIDENCE_WORDS, INDEPENDENCE_WORDS } from '@/lib/domain/independence'
import type { TopicRef } from '@/lib/domain/record'
import { STRENGTH_WORDS } from '@/lib/domain/strength'
import { VERDICT_WORDS } from '@/lib/domain/verdict'
import type { Typed } from './typed'

/** An assessment's fields as a conflict shows them. @param topics the names of what a link may stand under */
export function listConflictFields(topics: readonly TopicRef[]): ConflictField<Typed>[] {
  return [
    {
      field: 'verdict',
      label: 'Verdict',
      words: ({ verdict }) => (verdict ? VERDICT_WORDS[verdict].label : ''),
    },
    { field: 'rationale', label: 'Rationale', words: ({ rationale }) => rationale, isText: true },
    {
      field: 'strength',
      label: 'Strength',
      words: ({ strength }) => (strength ? STRENGTH_WORDS[strength].label : ''),
    },
    { field: 'bothHoldIf', label: 'Both hold if', words: ({ bothHoldIf }) => bothHoldIf, isText: true },
    {
      field: 'aspects',
      label: 'Aspects',
      words: ({ aspects }) =>
        ASPECTS.flatMap((aspect) => {
          const relation = aspects[aspect]
          return relation ? [`${ASPECT_WORDS[aspect].label}: ${RELATION_WORDS[relation].label}`] : []
        }).join('; '),
    },
    {
      field: 'independence',
      label: 'Independence',
      words: ({ independence }) => (independence ? INDEPENDENCE_WORDS[independence].label : 'as preset'),
    },
    {
      field: 'independenceBasis',
      label: 'Why you judge it so',
      words: ({ independenceBasis }) => independenceBasis,
      isText: true,
    },
    {
      field: 'confidence',
      label: 'Confidence',
      words: ({ confidence }) => (confidence ? CONFIDENCE_WORDS[confidence] : 'as preset'),
    },
    { field: 'tempting', label: 'Tempting as', words: ({ tempting }) => tempting, isText: true },
    { field: 'note', label: 'Note', words: ({ note }) => note, isText: true },
    {
      field: 'topics',
      label: 'Topics of the link',
      words: (typed) =>
        typed.topics === null
          ? 'as they are'
          : typed.topics.map((id) => topics.find((topic) => topic.id === id)?.label ?? id).join('; '),
    },
  ]
}
