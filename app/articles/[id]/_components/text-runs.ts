import type { Range } from '@/lib/domain/text-steps'

/** A run of the text as it stands on the page: `data-start` is its offset in the version's text. */
export type Run = Range & { element: HTMLElement }

/** The runs of a text in their order. */
export function listRuns(root: HTMLElement): Run[] {
  return [...root.querySelectorAll<HTMLElement>('[data-start]')].map((element) => {
    const start = Number(element.dataset.start)
    return { element, start, end: start + (element.textContent?.length ?? 0) }
  })
}

/** Runs that are not folded away. */
export function listShown(runs: readonly Run[]): Run[] {
  return runs.filter(({ element }) => !element.closest('details:not([open])'))
}

/** Page furniture, which is folded, whether or not somebody unfolded it. */
export function listFurniture(runs: readonly Run[]): Run[] {
  return runs.filter(({ element }) => element.closest('details'))
}

/** The version's text up to its last run; what stands between blocks is kept with them. */
export function readText(runs: readonly Run[]): string {
  let text = ''
  for (const { element, start } of runs) {
    const before = element.closest<HTMLElement>('[data-before]')?.dataset.before ?? ''
    if (text.length < start) text += before
    text += element.textContent ?? ''
  }
  return text
}

/** The offset in the version's text that a place on the page stands for; between runs, that of the next. */
export function offsetAt(runs: readonly Run[], node: Node, within: number): number | null {
  const place = document.createRange()
  place.setStart(node, within)
  place.collapse(true)
  for (const { element, start, end } of runs) {
    if (element.contains(node)) {
      const passed = document.createRange()
      passed.setStart(element, 0)
      passed.setEnd(node, within)
      return start + passed.toString().length
    }
    const first = element.firstChild
    if (first && end > start && place.comparePoint(first, 0) >= 0) return start
  }
  return runs.at(-1)?.end ?? null
}

/** What the reader has selected in the text, as offsets; null where nothing in it is. */
export function selectedIn(root: HTMLElement, runs: readonly Run[]): (Range & { anchor: number }) | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return null
  const start = root.contains(range.startContainer)
    ? offsetAt(runs, range.startContainer, range.startOffset)
    : (runs[0]?.start ?? null)
  const end = root.contains(range.endContainer)
    ? offsetAt(runs, range.endContainer, range.endOffset)
    : (runs.at(-1)?.end ?? null)
  if (start === null || end === null || start === end) return null
  const isForward =
    selection.anchorNode === range.startContainer && selection.anchorOffset === range.startOffset
  return { start, end, anchor: isForward ? start : end }
}

/** The place on the page of an offset. At the edge of two runs the later, or with `isEnd` the earlier. */
export function pointAt(runs: readonly Run[], offset: number, isEnd = false): [Node, number] | null {
  const run = isEnd
    ? runs.find(({ start, end }) => start < offset && offset <= end)
    : runs.find(({ start, end }) => start <= offset && offset < end)
  const there = run ?? runs.find(({ start, end }) => start <= offset && offset <= end)
  if (!there) return null
  let left = offset - there.start
  const walker = document.createTreeWalker(there.element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (left <= length) return [node, left]
    left -= length
  }
  return null
}

/** A stretch of the text as a range of the page; null where it is not on the page. */
export function rangeOf(runs: readonly Run[], { start, end }: Range): globalThis.Range | null {
  const [from, to] = [pointAt(runs, start), pointAt(runs, end, start < end)]
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(...from)
  range.setEnd(...to)
  return range
}

/** The offset under a point of the window; null where there is none. */
export function offsetUnder(runs: readonly Run[], x: number, y: number): number | null {
  const at = document.caretPositionFromPoint?.(x, y)
  if (at) return offsetAt(runs, at.offsetNode, at.offset)
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? offsetAt(runs, range.startContainer, range.startOffset) : null
}

/** Draws stretches of the text under a name of reader.css; where the browser cannot, they are told in words alone. */
export function drawRanges(name: string, runs: readonly Run[], stretches: readonly Range[]): void {
  if (!('highlights' in CSS)) return
  const ranges = stretches.map((stretch) => rangeOf(runs, stretch)).filter((range) => range !== null)
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}
