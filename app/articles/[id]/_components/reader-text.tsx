import './reader.css'
import { Fragment } from 'react'
import type { Article, Claim, Link } from '@/lib/domain/record'
import { type Block, listParagraphs, type Segment, segmentText } from '@/lib/domain/segment'
import { ClaimAnchor } from './claim-anchor'
import { ClickToSelect } from './click-to-select'
import { type LinkedTone, linkedTones } from './linked-tones'

type Props = { article: Article; claims: Claim[]; selected: Claim | null; links: Link[] }

/**
 * The article's text, letter for letter: highlights and anchors add no characters, so what is copied is verbatim.
 * Overlapping claims are cut into segments, each knowing every claim it belongs to. Page furniture is folded.
 */
export function ReaderText({ article, claims, selected, links }: Props) {
  const { text, stripped } = article.text
  const numbers = new Map(claims.map((claim, i) => [claim.id, i + 1]))
  const spans = claims.flatMap((claim) => claim.spans.map(({ start, end }) => ({ id: claim.id, start, end })))
  const folded = stripped.map(({ start, end }) => ({ id: FURNITURE, start, end }))
  const tones = linkedTones(selected, links)
  if (!text) return <p className="text-soft">The text of this article was taken down. Its hashes remain.</p>

  return (
    <ClickToSelect selectedId={selected?.id ?? null}>
      <div lang={article.language} dir="auto" className="font-serif text-quote leading-[1.7]">
        {listParagraphs(text, stripped).map((block) =>
          block.kind === 'furniture' ? (
            <Furniture key={block.start} text={text} block={block} />
          ) : (
            <div key={block.start} className="mb-4 whitespace-pre-wrap">
              {segmentText(block, [...spans, ...folded]).map((segment) => (
                <SegmentText
                  key={segment.start}
                  text={text}
                  segment={segment}
                  claims={claims}
                  numbers={numbers}
                  selectedId={selected?.id ?? null}
                  tones={tones}
                />
              ))}
            </div>
          ),
        )}
      </div>
    </ClickToSelect>
  )
}

/** Stands in for a claim's id in segments of page furniture; ids of claims hold no space. */
const FURNITURE = 'page furniture'

type SegmentProps = {
  text: string
  segment: Segment
  claims: Claim[]
  numbers: Map<string, number>
  selectedId: string | null
  tones: Map<string, LinkedTone>
}

function SegmentText({ text, segment, claims, numbers, selectedId, tones }: SegmentProps) {
  const words = text.slice(segment.start, segment.end)
  const ids = segment.ids.filter((id) => id !== FURNITURE)
  if (segment.ids.length > ids.length) {
    return (
      <details className="furniture-inline">
        <summary aria-label={`Page furniture: ${words}`} />
        {words}
      </details>
    )
  }
  if (ids.length === 0) return words
  const tone = ids.map((id) => tones.get(id)).find((found) => found !== undefined)
  return (
    <Fragment>
      {segment.starts.map((id) => {
        const claim = claims.find((candidate) => candidate.id === id)
        return claim ? (
          <ClaimAnchor
            key={id}
            claim={claim}
            number={numbers.get(id) ?? 0}
            head={claim.spans[0]?.start === segment.start}
            current={id === selectedId}
          />
        ) : null
      })}
      <mark
        className="claim-mark"
        data-claims={ids.join(' ')}
        data-depth={Math.min(ids.length, 3)}
        data-selected={(selectedId !== null && ids.includes(selectedId)) || undefined}
        data-linked={tone}
      >
        {words}
      </mark>
    </Fragment>
  )
}

function Furniture({ text, block }: { text: string; block: Block }) {
  const words = text.slice(block.start, block.end)
  return (
    <details className="furniture mb-4 font-sans text-sm text-soft">
      <summary>Page furniture, {words.length.toLocaleString('en')} characters</summary>
      <div className="mt-2 border-l border-rule pl-3 whitespace-pre-wrap">{words}</div>
    </details>
  )
}
