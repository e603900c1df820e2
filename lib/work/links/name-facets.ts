import type { Database } from 'better-sqlite3'
import { ASPECT_WORDS, ASPECTS } from '@/lib/domain/aspect'
import { CONFIDENCE_WORDS, CONFIDENCES, INDEPENDENCE_WORDS, INDEPENDENCES } from '@/lib/domain/independence'
import { FACET_VALUES, type FacetName, type FacetValue, type LinkFacets } from '@/lib/domain/link-facets'
import { type LinkFilter, PAIR_SEPARATOR, SCOPES } from '@/lib/domain/link-filter'
import { LINK_STATE_WORDS, LINK_STATES } from '@/lib/domain/link-words'
import { STRENGTH_WORDS, STRENGTHS } from '@/lib/domain/strength'
import { capped, type NumberCounts, pairValue } from './facet-counts'
import { type NumberOf, namesIn } from './names'
import type { Tally } from './tally'

/** What a tally says by numbers, in words: the largest values and those chosen. */
export function nameFacets(
  record: Database,
  tally: Tally,
  filter: LinkFilter,
  numberOf: NumberOf,
): LinkFacets {
  const nameOf = namesIn(record)
  const named = (kind: 'topic' | 'source' | 'article' | 'entity' | 'analyst'): FacetValue[] => {
    const counts = tally[kind]
    const values = counts.largest(FACET_VALUES).flatMap((number): FacetValue[] => {
      const found = nameOf(kind, number)
      return found ? [{ value: found.id, label: found.name, count: capped(counts.of(number)) }] : []
    })
    const chosen = missing(values, filter[kind]).map((value): FacetValue => {
      const number = numberOf(kind, value)
      const label = number === null ? value : (nameOf(kind, number)?.name ?? value)
      return { value, label, count: number === null ? 0 : capped(counts.of(number)) }
    })
    return [...values, ...chosen]
  }
  const sourceName = (number: number) => nameOf('source', number)
  const pairs = (): FacetValue[] => {
    const values = tally.pair.largest(FACET_VALUES).flatMap(([one, other]): FacetValue[] => {
      const [x, y] = [sourceName(one), sourceName(other)]
      if (!x || !y) return []
      return [
        {
          value: pairValue(x.id, y.id),
          label: pairLabel(x.name, y.name),
          count: capped(tally.pair.of(one, other)),
        },
      ]
    })
    const chosen = missing(values, filter.pair).map((value): FacetValue => {
      const numbers = value.split(PAIR_SEPARATOR).map((id) => numberOf('source', id))
      const [one, other] = [numbers[0] ?? null, numbers[1] ?? null]
      if (one === null || other === null) return { value, label: value, count: 0 }
      const label = pairLabel(sourceName(one)?.name ?? '', sourceName(other)?.name ?? '')
      return { value, label, count: capped(tally.pair.of(one, other)) }
    })
    return [...values, ...chosen]
  }
  return {
    topic: named('topic'),
    source: named('source'),
    pair: pairs(),
    article: named('article'),
    entity: named('entity'),
    analyst: named('analyst'),
    scope: worded(tally.scope, SCOPES, filter.scope && [filter.scope], SCOPE_LABELS),
    state: worded(tally.state, LINK_STATES, filter.state, (state) => LINK_STATE_WORDS[state].label),
    recheck: worded(
      tally.recheck,
      ['', 'open'],
      filter.recheck && [filter.recheck],
      () => 'to be looked at again',
    ),
    strength: worded(
      tally.strength,
      STRENGTHS,
      filter.strength,
      (strength) => STRENGTH_WORDS[strength].label,
    ),
    independence: worded(
      tally.independence,
      INDEPENDENCES,
      filter.independence,
      (independence) => INDEPENDENCE_WORDS[independence].label,
    ),
    confidence: worded(tally.confidence, CONFIDENCES, filter.confidence, (word) => CONFIDENCE_WORDS[word]),
    ...(Object.fromEntries(
      (['agree', 'differ', 'conflict', 'silent'] as const).map((name) => [
        name,
        worded(tally[name], ASPECTS, filter[name], (aspect) => ASPECT_WORDS[aspect].label),
      ]),
    ) as Record<Extract<FacetName, 'agree' | 'differ' | 'conflict' | 'silent'>, FacetValue[]>),
  }
}

const SCOPE_LABELS = (scope: (typeof SCOPES)[number]) =>
  scope === 'across' ? 'across two articles' : 'within one article'

const pairLabel = (one: string, other: string) => [one, other].sort().join(' · ')

/** What is chosen and not among the values. */
const missing = (values: readonly FacetValue[], chosen: readonly string[] | undefined): string[] =>
  (chosen ?? []).filter((value) => !values.some((one) => one.value === value))

/** The words of a closed vocabulary in their own order; those that nothing says are left out unless chosen. */
function worded<Word extends string>(
  counts: NumberCounts,
  words: readonly Word[],
  chosen: readonly Word[] | undefined,
  label: (word: Word) => string,
): FacetValue[] {
  return words.flatMap((value, place) => {
    const count = capped(counts.of(place))
    return count > 0 || chosen?.includes(value) ? [{ value, label: label(value), count }] : []
  })
}
