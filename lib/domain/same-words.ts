/** Two names of one thing; an alias may belong to several entities ("Moscow" the city's government, or a service's). */
export type Alias = { entityId: string; alias: string }

/**
 * A recorded value without what does not change what it names: remarks in brackets, quotation marks, a leading "the",
 * case, and kinds of white space.
 */
export function foldWords(text: string): string {
  return stripRemark(text)
    .replace(/[“”„"‘’']/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^the /, '')
}

/** Do two values name the same, or does one contain the other, word by word? */
export function holdsWords(x: string, y: string): boolean {
  const [a, b] = [` ${foldWords(x)} `, ` ${foldWords(y)} `]
  return a.includes(b) || b.includes(a)
}

/** "United States (implied)" names the United States. A value that is nothing but a remark stays as it is. */
export function stripRemark(text: string): string {
  return text.replace(/\s*\([^()]*\)/g, '').trim() || text
}

/**
 * Says of two values whether they name the same: the same words, or aliases of one entity.
 * @param aliases not changed afterwards: what was made of them is kept with them
 */
export function compareNames(aliases: Alias[]): (x: string, y: string) => boolean {
  const entities = folded.get(aliases) ?? foldAliases(aliases)
  folded.set(aliases, entities)
  return (x, y) => {
    const [a, b] = [foldWords(x), foldWords(y)]
    if (a === b) return true
    const [ofA, ofB] = [entities.get(a), entities.get(b)]
    return ofA !== undefined && ofB !== undefined && [...ofA].some((entityId) => ofB.has(entityId))
  }
}

/** Those of some values that name what any of these names names, as compareNames has it of the aliases of one entity. */
export function listNaming(values: readonly string[], names: readonly string[]): string[] {
  const known = new Set(names.map(foldWords))
  return values.filter((value) => known.has(foldWords(value)))
}

// Every comparison asks about the same few thousand.
const folded = new WeakMap<Alias[], ReadonlyMap<string, ReadonlySet<string>>>()

/** The entities that each name belongs to, by the name's folded words. */
function foldAliases(aliases: Alias[]): ReadonlyMap<string, ReadonlySet<string>> {
  const entities = new Map<string, Set<string>>()
  for (const { entityId, alias } of aliases) {
    const words = foldWords(alias)
    entities.set(words, (entities.get(words) ?? new Set()).add(entityId))
  }
  return entities
}
