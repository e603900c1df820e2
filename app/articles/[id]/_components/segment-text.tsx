import { MARK_KIND_WORDS } from '@/lib/domain/framing'
import type { Claim, Mark } from '@/lib/domain/record'
import type { Segment } from '@/lib/domain/segment'
import { ClaimAnchor } from './claim-anchor'
import type { LinkedTone } from './linked-tones'

// Ids that segments carry beside those of claims, which hold no space.
/** A segment of page furniture. */
export const FURNITURE = 'page furniture'
/** A segment of the selected claim's nth framing mark. */
export const MARK = 'mark '

/** What the text shows, whatever the segment. */
export type ReaderView = {
  claims: Map<string, { claim: Claim; number: number }>
  selectedId: string | null
  /** The framing marks of the selected claim. */
  marks: Mark[]
  /** How other claims are linked to the selected one. */
  tones: Map<string, LinkedTone>
  /** The page of the text. */
  path: string
}

type Props = { text: string; segment: Segment; view: ReaderView }

/**
 * One run of the text, with the offset it starts at: plain, folded furniture, or highlighted for its claims and the selected
 * claim's framing.
 */
export function SegmentText({ text, segment, view }: Props) {
  const words = text.slice(segment.start, segment.end)
  if (segment.ids.includes(FURNITURE)) {
    return (
      <details className="furniture-inline">
        <summary aria-label={`Page furniture: ${words}`} />
        <span data-start={segment.start}>{words}</span>
      </details>
    )
  }
  const ids = segment.ids.filter((id) => view.claims.has(id))
  const marks = segment.ids
    .filter((id) => id.startsWith(MARK))
    .flatMap((id) => view.marks[Number(id.slice(MARK.length))] ?? [])
  const framed = marks.length > 0 ? <FramedWords words={words} marks={marks} end={segment.end} /> : words
  if (ids.length === 0) return <span data-start={segment.start}>{framed}</span>

  const { selectedId, tones } = view
  return (
    <>
      {segment.starts.map((id) => (
        <AnchorOf key={id} id={id} segment={segment} view={view} />
      ))}
      <mark
        data-start={segment.start}
        className="claim-mark"
        data-claims={ids.join(' ')}
        data-depth={Math.min(ids.length, 3)}
        data-selected={(selectedId !== null && ids.includes(selectedId)) || undefined}
        data-linked={ids.map((id) => tones.get(id)).find((tone) => tone !== undefined)}
      >
        {framed}
      </mark>
    </>
  )
}

function AnchorOf({ id, segment, view }: { id: string; segment: Segment; view: ReaderView }) {
  const numbered = view.claims.get(id)
  if (!numbered) return null
  const { claim, number } = numbered
  return (
    <ClaimAnchor
      claim={claim}
      number={number}
      head={claim.spans[0]?.start === segment.start}
      current={id === view.selectedId}
      path={view.path}
    />
  )
}

/** Words that frame the selected claim; what they are is drawn after the last of them and not copied along. */
function FramedWords({ words, marks, end }: { words: string; marks: Mark[]; end: number }) {
  const kinds = [...new Set(marks.map((mark) => MARK_KIND_WORDS[mark.kind]))].join(', ')
  return (
    <span
      className="framing-word"
      title={kinds}
      data-kind={marks.some((mark) => mark.end === end) ? kinds : undefined}
    >
      {words}
    </span>
  )
}
