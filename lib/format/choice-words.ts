import { ASPECT_WORDS } from '@/lib/domain/aspect'
import { CONFIDENCE_WORDS, INDEPENDENCE_WORDS } from '@/lib/domain/independence'
import { RECORD_NAMES, type UnreadChoice } from '@/lib/domain/link-address'
import type { ChosenNames, LinkFilter, LinkSort } from '@/lib/domain/link-filter'
import { LINK_STATE_WORDS } from '@/lib/domain/link-words'
import { STRENGTH_WORDS } from '@/lib/domain/strength'

export type ChoiceName = keyof LinkFilter

/** What links are chosen by, as the head of its choices and before each choice. */
export const CHOICE_WORDS: Record<ChoiceName, string> = {
  topic: 'Topic',
  source: 'Source',
  pair: 'Between',
  article: 'Article',
  entity: 'Entity',
  analyst: 'Assessed by',
  scope: 'Articles',
  recheck: 'Corrected texts',
  q: 'Text',
  agree: 'Agree on',
  differ: 'Differ on',
  conflict: 'Conflict on',
  silent: 'Silent on',
  strength: 'Strength',
  state: 'State',
  independence: 'Independence',
  confidence: 'Confidence',
  eventFrom: 'Events from',
  eventTo: 'Events until',
  publishedFrom: 'Published from',
  publishedTo: 'Published until',
}

export const SCOPE_WORDS = { across: 'across two articles', within: 'within one article' } as const
export const RECHECK_WORDS = { open: 'to be looked at again' } as const

export const SORT_WORDS: Record<LinkSort, string> = {
  assessed: 'newest assessed',
  strength: 'strongest',
  independence: 'most independent',
  event: 'event date',
}

const aspects = Object.fromEntries(Object.entries(ASPECT_WORDS).map(([code, { label }]) => [code, label]))
const labels = (words: Record<string, { label: string }>) =>
  Object.fromEntries(Object.entries(words).map(([code, { label }]) => [code, label.toLowerCase()]))

/** The words for each value of a name whose values are a closed list. */
export const VALUE_WORDS: Partial<Record<ChoiceName, Readonly<Record<string, string>>>> = {
  agree: aspects,
  differ: aspects,
  conflict: aspects,
  silent: aspects,
  strength: labels(STRENGTH_WORDS),
  state: labels(LINK_STATE_WORDS),
  independence: labels(INDEPENDENCE_WORDS),
  confidence: CONFIDENCE_WORDS,
  scope: SCOPE_WORDS,
  recheck: RECHECK_WORDS,
}

/** One choice in words. `unknown`: why it finds or narrows nothing. */
export type LinkChoice = { name: ChoiceName; value: string; label: string; unknown?: string }

/** Everything a list is narrowed to, and what was asked for in vain, in the order of CHOICE_WORDS. */
export function listChoices(
  filter: LinkFilter,
  chosen: ChosenNames,
  unread: readonly UnreadChoice[],
): LinkChoice[] {
  const names = Object.keys(CHOICE_WORDS) as ChoiceName[]
  return names.flatMap((name) => [
    ...[filter[name] ?? []].flat().map((value) => describeChoice(name, value, chosen)),
    ...unread
      .filter((one) => one.name === name)
      .map(({ value }) => ({ name, value, label: value, unknown: 'not known, so it narrows nothing' })),
  ])
}

function describeChoice(name: ChoiceName, value: string, chosen: ChosenNames): LinkChoice {
  if (RECORD_NAMES.some((one) => one === name)) {
    const label = nameOf(name, value, chosen)
    return label === null
      ? { name, value, label: value, unknown: 'not in the record' }
      : { name, value, label }
  }
  if (name === 'q') return { name, value, label: `“${value}”` }
  return { name, value, label: VALUE_WORDS[name]?.[value] ?? value }
}

function nameOf(name: ChoiceName, value: string, chosen: ChosenNames): string | null {
  switch (name) {
    case 'topic':
      return chosen.topic.find(({ id }) => id === value)?.label ?? null
    case 'pair': {
      const pair = chosen.pair.find(({ id }) => id === value)
      return pair ? pair.sources.map((source) => source.name).join(' and ') : null
    }
    case 'source':
    case 'article':
    case 'entity':
    case 'analyst':
      return chosen[name].find(({ id }) => id === value)?.name ?? null
    default:
      return null
  }
}
