import type { Filter } from '@/app/_components/filter-bar'
import type { Option } from '@/app/_components/select-field'
import type { Named, TopicRef } from '@/lib/domain/record'
import type { MapAsked, Reference } from '@/lib/domain/silence-map'

type Offered<T> = { all: boolean; choices: readonly T[] }
type Offer = {
  asked: MapAsked
  topicFilter: Offered<TopicRef>
  sourceFilter: Offered<Named>
  references: readonly Reference[]
  /** The claim the one topic chosen is measured against. */
  reference: Reference | null
}

/** What the map can be narrowed to, and of one topic what it is measured against. */
export function mapFilters({ asked, topicFilter, sourceFilter, references, reference }: Offer): Filter[] {
  const topics = topicFilter.choices.map(({ id, label }) => ({ value: id, label }))
  const sources = sourceFilter.choices.map(({ id, name }) => ({ value: id, label: name }))
  return [
    named('topic', 'Topic', asked.topic, topicFilter.all, topics),
    named('source', 'Source', asked.source, sourceFilter.all, sources),
    {
      name: 'order',
      label: 'Articles',
      value: asked.order,
      options: [
        { value: 'published', label: 'by publication' },
        { value: 'source', label: 'by source' },
      ],
    },
    ...(references.length > 0 ? [measuredAgainst(references, asked.claim, reference)] : []),
  ]
}

/** How much of a claim's words a choice shows. */
const SHOWN = 90

function measuredAgainst(
  references: readonly Reference[],
  asked: string | undefined,
  reference: Reference | null,
): Filter {
  const there = references.some(({ id }) => id === reference?.id)
  const all = reference && !there ? [...references, reference] : references
  const options = all.map(({ id, words, source }) => ({
    value: id,
    label: `${source.name}, ${id}: ${words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}`,
  }))
  const most = { value: '', label: 'the claim linked most' }
  const value = asked && asked === reference?.id ? asked : ''
  return { name: 'claim', label: 'Measured against', value, options: [most, ...options] }
}

function named(
  name: 'topic' | 'source',
  label: string,
  asked: string | undefined,
  all: boolean,
  choices: readonly Option[],
): Filter {
  const known = choices.find(({ value }) => value === asked)
  const hint = asked && !known ? 'not in the record' : undefined
  if (!all) return { name, label, value: known?.label ?? asked ?? '', options: name, hint }
  const unknown = asked && !known ? [{ value: asked, label: `${asked}: not in the record` }] : []
  return { name, label, value: asked ?? '', options: [{ value: '', label: 'any' }, ...choices, ...unknown] }
}
