import type { MarkKind } from './framing'
import type { Claim } from './record'
import { foldWords } from './same-words'

/** One field of a claim: how it reads, and what makes two claims that both say something differ. */
export type Field = {
  field: string
  label: string
  read: (claim: Claim) => string | null
  compare: (claim: Claim, first: Claim) => { differs: boolean; why?: string | null }
  /** Of a field that holds several values: each of them as it is printed. */
  list?: (claim: Claim) => string[]
}

export const listWords = (words: string[]) => (words.length > 0 ? words.join(', ') : null)
export const inQuotes = (words: string[]) => listWords(words.map((word) => `“${word}”`))
export const marksOf = (claim: Claim, kind: MarkKind) => [
  ...new Map(
    claim.framing.marks.filter((mark) => mark.kind === kind).map(({ text }) => [foldWords(text), text]),
  ).values(),
]

/** What only one of two lists holds, in words; null where both hold the same. */
export function contrast(
  own: string[],
  other: string[],
  same: (x: string, y: string) => boolean,
): string | null {
  const only = (these: string[], those: string[]) => these.filter((x) => !those.some((y) => same(x, y)))
  const [here, missing] = [only(own, other), only(other, own)]
  const parts = [
    ...(here.length > 0 ? [`only here: ${here.join(', ')}`] : []),
    ...(missing.length > 0 ? [`not here: ${missing.join(', ')}`] : []),
  ]
  return parts.length > 0 ? parts.join('; ') : null
}

export const sameWords = (x: string, y: string) => foldWords(x) === foldWords(y)

export function plainField<Value extends string>(
  field: string,
  label: string,
  value: (claim: Claim) => Value | null,
  words: Record<Value, string>,
): Field {
  const read = (claim: Claim) => {
    const code = value(claim)
    return code === null ? null : words[code]
  }
  return { field, label, read, compare: (claim, first) => ({ differs: value(claim) !== value(first) }) }
}

export function listField(
  field: string,
  label: string,
  list: (claim: Claim) => string[],
  same: (x: string, y: string) => boolean,
  print = listWords,
): Field {
  return {
    field,
    label,
    list,
    read: (claim) => print(list(claim)),
    compare: (claim, first) => {
      const why = contrast(list(claim), list(first), same)
      return { differs: why !== null, why }
    },
  }
}
