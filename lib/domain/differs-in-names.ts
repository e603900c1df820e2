import { countSpeakers } from './column-weight'
import { sameWords } from './comparison-field'
import type { Compared, Why } from './differs-from-others'
import type { Claim, Mark } from './record'

/**
 * A name differs from the others where more of the columns that name the same thing call it otherwise than call it so. Two
 * names are of the same thing where they are aliases of one entity; where they only have one role (people, group,
 * place), that is all that is said: the people here, the people elsewhere.
 */
export function differsInNames({ claim, others, speaker }: Compared, same: Same): Why {
  const found = namesOf(claim).flatMap((name) => {
    const tied = others.map((column) => ({
      column,
      names: namesOf(column).filter((other) => isTied(name, other, same)),
    }))
    const calling = tied.filter(({ names }) => names.length > 0)
    const alike = calling.filter(({ names }) => names.some(({ text }) => sameWords(text, name.text)))
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

/** Each name once, with the role it was first marked with. */
function namesOf(claim: Claim): Mark[] {
  const names = claim.framing.marks.filter(({ kind }) => kind === 'NAME')
  return names.filter((name, at) => names.findIndex(({ text }) => sameWords(text, name.text)) === at)
}

const isTied = (x: Mark, y: Mark, same: Same) =>
  same(x.text, y.text) || (x.role !== null && x.role === y.role)

const MOST_NAMED = 3

function describe(name: Mark, others: Mark[], same: Same): string {
  const aliases = others.filter((other) => same(other.text, name.text))
  const told = [
    ...new Map(
      (aliases.length > 0 ? aliases : others).map(({ text }) => [text.toLowerCase(), text]),
    ).values(),
  ]
  const named = told.slice(0, MOST_NAMED).map((text) => `“${text}”`)
  const list = told.length > MOST_NAMED ? [...named, '…'].join(', ') : named.join(', ')
  return aliases.length > 0
    ? `“${name.text}” for ${list}`
    : `${name.role} here: “${name.text}”, elsewhere: ${list}`
}
