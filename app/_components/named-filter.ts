import type { Filter } from './filter-bar'
import type { Option } from './select-field'

/** A filter by topic or source: one of a few is chosen from a list; one of many is typed, and its name stands for it. */
export function namedFilter(
  name: 'topic' | 'source',
  label: string,
  asked: string | undefined,
  { all, choices }: { all: boolean; choices: Option[] },
): Filter {
  if (all) return listed(name, label, asked ?? '', choices)
  const known = choices.find(({ value }) => value === asked)
  const hint = asked && !known ? 'not in the record' : undefined
  return { name, label, value: known?.label ?? asked ?? '', options: name, hint }
}

/** What an address asks for and the record does not hold stands in its own filter, so that it can be taken away. */
function listed(name: string, label: string, value: string, options: readonly Option[]): Filter {
  const known = value === '' || options.some((option) => option.value === value)
  const unknown = known ? [] : [{ value, label: `${value}: not in the record` }]
  return { name, label, value, options: [{ value: '', label: 'any' }, ...options, ...unknown] }
}
