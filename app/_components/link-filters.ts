import { ASPECT_WORDS, ASPECTS } from '@/lib/domain/aspect'
import { INDEPENDENCE_WORDS, INDEPENDENCES } from '@/lib/domain/independence'
import type { LinkFilter, LinkPage, LinkView } from '@/lib/domain/link-filter'
import { LINK_STATE_WORDS } from '@/lib/domain/link-words'
import { STRENGTH_WORDS, type Strength } from '@/lib/domain/strength'
import type { Filter } from './filter-bar'
import type { Option } from './select-field'

/** What a list of links can be narrowed to. A view of one state has no filter by state. */
export function filterFields(
  view: LinkView,
  { filter, topics, sources }: Pick<LinkPage, 'filter' | 'topics' | 'sources'>,
  strengths: readonly Strength[],
): Filter[] {
  const aspects = ASPECTS.map((value) => ({ value, label: ASPECT_WORDS[value].label }))
  return [
    namedFilter('topic', 'Topic', filter.topic?.[0], {
      all: topics.all,
      choices: topics.choices.map(({ id, label }) => ({ value: id, label })),
    }),
    namedFilter('source', 'Source', filter.source?.[0], {
      all: sources.all,
      choices: sources.choices.map(({ id, name }) => ({ value: id, label: name })),
    }),
    field('scope', 'Articles', filter.scope, [
      { value: 'across', label: 'across two articles' },
      { value: 'within', label: 'within one article' },
    ]),
    ...(strengths.length > 0
      ? [
          field(
            'strength',
            'Strength',
            filter.strength?.[0],
            strengths.map((value) => ({ value, label: STRENGTH_WORDS[value].label })),
          ),
          field(
            'independence',
            'Independence',
            filter.independence?.[0],
            INDEPENDENCES.map((value) => ({ value, label: INDEPENDENCE_WORDS[value].label })),
          ),
          field('agree', 'Aspect that agrees', filter.agree?.[0], aspects),
          field('conflict', 'Aspect in conflict', filter.conflict?.[0], aspects),
          field('differ', 'Aspect that differs', filter.differ?.[0], aspects),
        ]
      : []),
    ...(view === 'contradictions' || view === 'corroborations'
      ? [
          field(
            'state',
            'State',
            filter.state?.[0],
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
function withAsked(options: readonly Option[], value: string): readonly Option[] {
  const known = !value || options.some((option) => option.value === value)
  return known ? options : [...options, { value, label: `${value}: not in the record` }]
}

function field(
  name: keyof LinkFilter,
  label: string,
  value: string | undefined,
  options: readonly Option[],
): Filter {
  const any = { value: '', label: 'any' }
  return { name, label, value: value ?? '', options: [any, ...withAsked(options, value ?? '')] }
}

/** One of a few is chosen from a list; one of many is typed, and its name stands for it. */
export function namedFilter(
  name: 'topic' | 'source',
  label: string,
  asked: string | undefined,
  { all, choices }: { all: boolean; choices: Option[] },
): Filter {
  if (all) return field(name, label, asked, choices)
  const known = choices.find(({ value }) => value === asked)
  const hint = asked && !known ? 'not in the record' : undefined
  return { name, label, value: known?.label ?? asked ?? '', options: name, hint }
}
