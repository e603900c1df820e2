import { foldName } from '@/lib/domain/fold-name'
import type { SourceToChoose } from '@/lib/domain/record-lists'

/** How many sources are offered while a name is typed. */
const OFFERED = 50

/** The source of this name: letter for letter, or the only one that differs in case and accents alone. */
export function findSource(typed: string, sources: SourceToChoose[]): SourceToChoose | null {
  const name = typed.trim()
  const exact = sources.find((source) => source.name === name)
  if (exact) return exact
  const folded = foldName(name)
  const alike = folded === '' ? [] : sources.filter((source) => foldName(source.name) === folded)
  return alike.length === 1 ? (alike[0] ?? null) : null
}

/** The sources whose name holds what was typed, or is held in it; those that begin with it first. */
export function listAlike(typed: string, sources: SourceToChoose[]): SourceToChoose[] {
  const words = foldName(typed)
  if (words === '') return sources.slice(0, OFFERED)
  return sources
    .map((source) => ({ source, name: foldName(source.name) }))
    .filter(({ name }) => name.includes(words) || (name.length > 3 && words.includes(name)))
    .sort((x, y) => Number(y.name.startsWith(words)) - Number(x.name.startsWith(words)))
    .slice(0, OFFERED)
    .map(({ source }) => source)
}
