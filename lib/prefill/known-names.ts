import { escapeSigns, findIn, type Place, WORD_END, WORD_START } from './find-words'
import type { NamedEntity } from './passage'

/** A name of an entity of the record where it stands in the text. */
export type NameFound = Place & { text: string; entities: NamedEntity[] }

const asPattern = (name: string) => escapeSigns(name.trim()).replace(/\s+/g, '\\s+').replace(/['’]/g, "['’]")

const patterns = new WeakMap<NamedEntity[], { find: RegExp; byName: Map<string, NamedEntity[]> }>()
const fold = (name: string) => name.trim().replace(/\s+/g, ' ').replace(/['’]/g, '’').replace(/^the /i, '')

function patternOf(entities: NamedEntity[]): { find: RegExp; byName: Map<string, NamedEntity[]> } {
  const made = patterns.get(entities)
  if (made) return made
  const byName = new Map<string, NamedEntity[]>()
  for (const entity of entities)
    for (const alias of [entity.label, ...entity.aliases]) {
      const name = fold(alias)
      // One letter is found anywhere.
      if (name.length < 2) continue
      byName.set(name, [...new Set([...(byName.get(name) ?? []), entity])])
    }
  const names = [...byName.keys()].sort((x, y) => y.length - x.length).map(asPattern)
  // With regard to case: “US” is a name, “us” is not.
  const find = new RegExp(names.length > 0 ? `${WORD_START}(?:${names.join('|')})${WORD_END}` : '(?!)', 'gu')
  patterns.set(entities, { find, byName })
  return { find, byName }
}

/** Names of entities in a place, the longest where several begin, in the order of the text. */
export function findKnownNames(text: string, place: Place, entities: NamedEntity[]): NameFound[] {
  const { find, byName } = patternOf(entities)
  return findIn(text, place, find).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
    entities: byName.get(fold(text.slice(start, end))) ?? [],
  }))
}
