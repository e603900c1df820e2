import { BASIS_WORDS, type Basis } from '@/lib/domain/claim-words'
import type { MarkCount } from '@/lib/domain/timeline/dated-count'
import { type DayWindow, shortSides } from '@/lib/domain/timeline/day-window'
import type { TimelineMark } from '@/lib/domain/timeline/mark'
import { cappedCount } from './count-words'
import { describeEdtf } from './edtf-words'

/** A window in words: "2016", "May 2016", "between 2010 and 2019". */
export function describeWindow(window: DayWindow): string {
  const { from, to } = shortSides(window)
  return describeEdtf(from === to ? from : `${from}/${to}`)
}

/** A bin in as few words: "2010s", else as a window. */
export function describeBin(bin: DayWindow): string {
  const { from, to } = shortSides(bin)
  const isDecade = /^\d{3}0$/.test(from) && to === `${from.slice(0, 3)}9`
  return isDecade ? `${from}s` : describeWindow(bin)
}

/** "45 claims, 3 publications"; past a thousand "1,000+". */
export function describeMarkCount({ claims, articles }: MarkCount): string {
  const counted = (count: number, one: string) => `${cappedCount(count)} ${count === 1 ? one : `${one}s`}`
  const parts = [
    ...(claims > 0 ? [counted(claims, 'claim')] : []),
    ...(articles > 0 ? [counted(articles, 'publication')] : []),
  ]
  return parts.join(', ') || 'nothing'
}

/** On what a mark's date rests, in a word or two: a date nobody gave a basis for is not told as stated. */
export function describeBasis(basis: Basis | null): string {
  return basis === null ? 'basis not given' : BASIS_WORDS[basis]
}

/** "published", "stated", "inferred" …: what a mark stands for, said where its shape cannot be seen. */
export function describeMarkKind({ kind, basis }: TimelineMark): string {
  const words = describeBasis(basis)
  return kind === 'CLAIM' ? `Claim, time ${words}` : `Published, date ${words}`
}

/** A mark in one line, for who cannot see its shape or points at it. */
export function describeMark(mark: TimelineMark, number: number): string {
  return `${number}. ${describeMarkKind(mark)}: ${describeEdtf(mark.edtf)}. ${mark.text} (${mark.source.name})`
}
