import { ASPECT_WORDS, ASPECTS } from '@/lib/domain/aspect'
import { INDEPENDENCE_WORDS, INDEPENDENCES } from '@/lib/domain/independence'
import type { LinkFilter, LinkPage, LinkView } from '@/lib/domain/link-filter'
import { LINK_STATE_WORDS } from '@/lib/domain/link-words'
import { STRENGTH_WORDS, type Strength } from '@/lib/domain/strength'
import type { Filter } from './filter-bar'

/** What a list of links can be narrowed to. A view of one state has no filter by state. */
export function filterFields(
  view: LinkView,
  filter: LinkFilter,
  loaded: LinkPage,
  strengths: readonly Strength[],
): Filter[] {
  const aspects = ASPECTS.map((value) => ({ value, label: ASPECT_WORDS[value].label }))
  return [
    field(
      'topic',
      'Topic',
      filter.topic,
      loaded.topics.map(({ id, label }) => ({ value: id, label })),
    ),
    field(
      'source',
      'Source',
      filter.source,
      loaded.sources.map(({ id, name }) => ({ value: id, label: name })),
    ),
    field('scope', 'Articles', filter.scope, [
      { value: 'across', label: 'across two articles' },
      { value: 'within', label: 'within one article' },
    ]),
    ...(strengths.length > 0
      ? [
          field(
            'strength',
            'Strength',
            filter.strength,
            strengths.map((value) => ({ value, label: STRENGTH_WORDS[value].label })),
          ),
          field(
            'independence',
            'Independence',
            filter.independence,
            INDEPENDENCES.map((value) => ({ value, label: INDEPENDENCE_WORDS[value].label })),
          ),
          field('agree', 'Aspect that agrees', filter.agree, aspects),
          field('differ', 'Aspect in conflict or differing', filter.differ, aspects),
        ]
      : []),
    ...(view === 'contradictions' || view === 'corroborations'
      ? [
          field(
            'state',
            'State',
            filter.state,
            (['PROPOSED', 'ASSESSED', 'DISPUTED', 'SETTLED'] as const).map((value) => ({
              value,
              label: LINK_STATE_WORDS[value].label,
            })),
          ),
        ]
      : []),
    field('recheck', 'Corrected texts', filter.recheck, [{ value: 'open', label: 'to be looked at again' }]),
  ]
}

/** What an address asks for and the record does not hold stands in its own filter, so that it can be taken away. */
function withAsked(options: Filter['options'], value: string): Filter['options'] {
  const known = !value || options.some((option) => option.value === value)
  return known ? options : [...options, { value, label: `${value}: not in the record` }]
}

function field(
  name: keyof LinkFilter,
  label: string,
  value: string | undefined,
  options: Filter['options'],
): Filter {
  const any = { value: '', label: 'any' }
  return { name, label, value: value ?? '', options: [any, ...withAsked(options, value ?? '')] }
}
