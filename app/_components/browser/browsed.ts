import { underQuery } from '@/lib/domain/link-address'
import type { LinkPage } from '@/lib/domain/link-filter'
import type { LinkChoice } from '@/lib/format/choice-words'
import type { Chip } from './filter-chips'
import type { NamedValue } from './order-values'

/** Each choice with the address of the list without it. */
export function chipsOf(path: string, query: string, choices: readonly LinkChoice[]): Chip[] {
  return choices.map((choice) => {
    const rest = [...new URLSearchParams(query)].filter(
      ([name, value]) => name !== choice.name || value !== choice.value,
    )
    return { ...choice, without: underQuery(path, new URLSearchParams(rest).toString()) }
  })
}

/** What each name can be, as far as it is known with the list: all there are, or what is chosen. */
export function namesOf({ filter, chosen, topics, sources }: LinkPage) {
  const all = {
    topic: topics.choices.map(({ id, label }) => ({ value: id, label })),
    source: sources.choices.map(({ id, name }) => ({ value: id, label: name })),
  }
  const byName = (named: { id: string; name: string }[]) =>
    named.map(({ id, name }) => ({ value: id, label: name }))
  const pairs = chosen.pair.map(({ id, sources: [one, other] }) => ({
    value: id,
    label: [one.name, other.name].sort().join(' · '),
  }))
  return {
    topic: { listed: withAsked(all.topic, filter.topic), all: topics.all },
    source: { listed: withAsked(all.source, filter.source), all: sources.all },
    pair: { listed: withAsked(pairs, filter.pair), all: false },
    article: { listed: withAsked(byName(chosen.article), filter.article), all: false },
    entity: { listed: withAsked(byName(chosen.entity), filter.entity), all: false },
    analyst: { listed: withAsked(byName(chosen.analyst), filter.analyst), all: false },
  }
}

/** What an address asks for and the record does not hold stands among the choices, so that it can be taken away. */
function withAsked(listed: NamedValue[], asked: readonly string[] = []): NamedValue[] {
  const unknown = asked.filter((value) => listed.every((one) => one.value !== value))
  return [...listed, ...unknown.map((value) => ({ value, label: `${value}: not in the record` }))]
}
