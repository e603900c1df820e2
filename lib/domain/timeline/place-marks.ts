import { type DateShape, shapeOfDate } from './date-shape'
import { dayNumber, dayOfNumber } from './day-number'
import type { DayWindow } from './day-window'
import { placeInLanes } from './lanes'
import type { TimelineMark } from './mark'
import { scaleTo } from './ticks'

/** A mark in the drawing: lengths in its units, from the left edge. */
export type PlacedMark = {
  mark: TimelineMark
  /** Its place in time order, from 1: the drawing and the list call it by this number. */
  number: number
  label: string
  shape: DateShape
  /** From its first day to its last, cut to the drawing. */
  start: number
  end: number
  /** Drawn as a point: a day, where a day is narrower than a point. */
  isPoint: boolean
  /** Its known days begin before the drawing, or end after it. */
  cutStart: boolean
  cutEnd: boolean
  labelAt: number
  labelAnchor: 'start' | 'end'
  lane: number
}

export const POINT = 14
/** What is drawn beyond a side that is only about known. */
export const WHISKER = 12
const NARROWEST = 10
const CHARACTER = 7.5
const GAP = 8

/** Marks of one kind: publications stand apart from what claims speak of. */
export type Band = { kind: TimelineMark['kind']; lanes: number }

/**
 * Where each mark is drawn. Marks that would cover each other stand in lanes, each kind in its own, so that none is hidden.
 * @param marks in time order, each with a day in the window
 * @param firstNumber the number of the first
 * @returns the marks in the same order, and the bands that have any
 */
export function placeMarks(
  marks: readonly TimelineMark[],
  window: DayWindow,
  width: number,
  firstNumber = 1,
): { placed: PlacedMark[]; bands: Band[] } {
  const unplaced = marks.map((mark, at) => placeMark(mark, firstNumber + at, window, width))
  const bands: Band[] = []
  const placed: PlacedMark[] = []
  for (const kind of ['ARTICLE', 'CLAIM'] as const) {
    const own = unplaced.filter(({ mark }) => mark.kind === kind)
    if (own.length === 0) continue
    const lanes = placeInLanes(own.map(extentOf), GAP)
    placed.push(...own.map((mark, at) => ({ ...mark, lane: lanes[at] ?? 0 })))
    bands.push({ kind, lanes: Math.max(...lanes) + 1 })
  }
  return { placed: placed.sort((x, y) => x.number - y.number), bands }
}

function placeMark(
  mark: TimelineMark,
  number: number,
  window: DayWindow,
  width: number,
): Omit<PlacedMark, 'lane'> {
  const shape = shapeOfDate(mark.edtf)
  const scale = scaleTo(window, width)
  const first = shape.from ?? window.from
  const last = shape.to ?? window.to
  const from = Math.max(0, scale(first))
  const to = Math.min(width, scale(dayOfNumber(dayNumber(last) + 1)))
  const isPoint = shape.oneDay && to - from < POINT
  const least = isPoint ? POINT : NARROWEST
  const middle = (from + to) / 2
  const isNarrow = to - from < least
  const start = isNarrow ? Math.min(Math.max(0, middle - least / 2), width - least) : from
  const end = isNarrow ? start + least : to
  const label = `${mark.kind === 'ARTICLE' && !isPoint ? '◆ ' : ''}${number}${shape.perhaps ? '?' : ''}`
  const cutStart = shape.from !== null && shape.from < window.from
  const cutEnd = shape.to !== null && shape.to > window.to
  return {
    ...{ mark, number, label, shape, start, end, isPoint, cutStart, cutEnd },
    ...placeLabel(label, shape, { start, end }, width),
  }
}

type Label = Pick<PlacedMark, 'labelAt' | 'labelAnchor'>
type Extent = { start: number; end: number }

const labelWidth = (label: string) => label.length * CHARACTER

/** Inside where it has room; else after the mark, or before it where the drawing ends. */
function placeLabel(label: string, shape: DateShape, { start, end }: Extent, width: number): Label {
  const needed = labelWidth(label)
  // An open beginning is an arrowhead.
  const inset = shape.from === null ? POINT : 5
  if (end - start >= needed + inset + 8) return { labelAt: start + inset, labelAnchor: 'start' }
  const after = end + (shape.aboutEnd ? WHISKER : 0) + 3
  if (after + needed <= width) return { labelAt: after, labelAnchor: 'start' }
  return { labelAt: start - (shape.aboutStart ? WHISKER : 0) - 3, labelAnchor: 'end' }
}

/** All that is drawn of a mark, from its left end to its right. */
export function extentOf(placed: Omit<PlacedMark, 'lane'>): Extent {
  const { start, end, shape, label, labelAt, labelAnchor } = placed
  const labelStart = labelAnchor === 'start' ? labelAt : labelAt - labelWidth(label)
  return {
    start: Math.min(start - (shape.aboutStart ? WHISKER : 0), labelStart),
    end: Math.max(end + (shape.aboutEnd ? WHISKER : 0), labelStart + labelWidth(label)),
  }
}
