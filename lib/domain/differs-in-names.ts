import { countSpeakers } from './column-weight'
import type { Compared, Why } from './differs-from-others'
import type { Claim } from './record'
import { foldWords } from './same-words'

/**
 * A name differs from the others where more of the columns that name the same thing call it otherwise than call it so. Two
 * names are of the same thing where they are aliases of one entity; where they only have one role (people, group,
 * place), that is all that is said: the people here, the people elsewhere.
 */
export function differsInNames(
  { claim, others, speaker }: Compared,
  namesOf: (claim: Claim) => Name[],
  same: Same,
): Why {
  const found = namesOf(claim).flatMap((name) => {
    const tied = others.map((column) => ({
      column,
      names: namesOf(column).filter((other) => isTied(name, other, same)),
    }))
    const calling = tied.filter(({ names }) => names.length > 0)
    const alike = calling.filter(({ names }) => names.some(({ folded }) => folded === name.folded))
    const otherwise = calling.filter((one) => !alike.includes(one))
    const count = (columns: typeof tied) =>
      countSpeakers(
        columns.map(({ column }) => column),
        speaker,
      )
    if (count(otherwise) <= count(alike)) return []
    return [
      describe(
        name,
        otherwise.flatMap(({ names }) => names),
        same,
      ),
    ]
  })
  return found.length > 0 ? found.join('; ') : null
}
type Same = (x: string, y: string) => boolean

/** A name an article uses, and its words as they are compared. */
export type Name = { text: string; role: string | null; folded: string }

/** Each name once, with the role it was first marked with. */
export function listNames({ framing }: Claim): Name[] {
  const names = new Map<string, Name>()
  for (const { kind, text, role } of framing.marks) {
    const folded = foldWords(text)
    if (kind === 'NAME' && !names.has(folded)) names.set(folded, { text, role, folded })
  }
  return [...names.values()]
}

const isTied = (x: Name, y: Name, same: Same) =>
  same(x.text, y.text) || (x.role !== null && x.role === y.role)

const MOST_NAMED = 3

function describe(name: Name, others: Name[], same: Same): string {
  const aliases = others.filter((other) => same(other.text, name.text))
  const told = [
    ...new Map((aliases.length > 0 ? aliases : others).map(({ folded, text }) => [folded, text])).values(),
  ]
  const named = told.slice(0, MOST_NAMED).map((text) => `“${text}”`)
  const list = told.length > MOST_NAMED ? [...named, '…'].join(', ') : named.join(', ')
  return aliases.length > 0
    ? `“${name.text}” for ${list}`
    : `${name.role} here: “${name.text}”, elsewhere: ${list}`
}
