import { type DayWindow, shortSides } from '@/lib/domain/timeline/day-window'
import type { TimelineMark } from '@/lib/domain/timeline/mark'

/**
 * The address of a timeline.
 * @param window null shows all of it
 * @param mark the number of the mark to begin at, where there are more than one drawing shows
 */
export function timelineHref(path: string, window: DayWindow | null, mark?: number): string {
  const query = new URLSearchParams(window ? shortSides(window) : {})
  if (mark !== undefined) query.set('mark', String(mark))
  return query.size > 0 ? `${path}?${query}` : path
}

/** Where a mark leads: to its claim, or its article. */
export function markHref({ kind, id }: TimelineMark): string {
  return kind === 'CLAIM' ? `/claims/${id}` : `/articles/${id}`
}
