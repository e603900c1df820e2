import './reader.css'
import type { Article, Claim, Link } from '@/lib/domain/record'
import { type Block, listParagraphs, segmentText } from '@/lib/domain/segment'
import { ClickToSelect } from './click-to-select'
import { linkedTones } from './linked-tones'
import { FURNITURE, MARK, type ReaderView, SegmentText } from './segment-text'

type Props = {
  article: Article
  claims: Claim[]
  selected: Claim | null
  links: Link[]
  /** The page this text is read on. */
  path?: string
}

/**
 * The article's text, letter for letter: highlights and anchors add no characters, so what is copied is verbatim.
 * Overlapping claims are cut into segments, each knowing every claim it belongs to. Of the selected claim the words
 * that frame it are marked, in its quote and outside. Page furniture is folded.
 */
export function ReaderText({ article, claims, selected, links, path }: Props) {
  const { text, stripped, versionId } = article.text
  if (!text) return <p className="text-soft">The text of this article was taken down. Its hashes remain.</p>

  // Offsets hold for the version a claim was anchored in, and for no other.
  const here = claims.filter((claim) => claim.versionId === versionId)
  const marks = selected?.versionId === versionId ? selected.framing.marks : []
  const spans = [
    ...here.flatMap((claim) => claim.spans.map(({ start, end }) => ({ id: claim.id, start, end }))),
    ...stripped.map(({ start, end }) => ({ id: FURNITURE, start, end })),
    ...marks.map(({ start, end }, i) => ({ id: `${MARK}${i}`, start, end })),
  ]
  const view: ReaderView = {
    claims: new Map(claims.map((claim, i) => [claim.id, { claim, number: i + 1 }])),
    selectedId: selected?.id ?? null,
    marks,
    tones: linkedTones(selected, links),
    path: path ?? `/articles/${article.id}`,
  }

  const blocks = listParagraphs(text, stripped)
  /** What stands between a block and the one before it, so that the text can be read whole from the page. */
  const before = (i: number) => text.slice(blocks[i - 1]?.end ?? 0, blocks[i]?.start)

  return (
    <ClickToSelect selectedId={view.selectedId}>
      <div data-reader lang={article.language} dir="auto" className="font-serif text-quote leading-[1.7]">
        {blocks.map((block, i) =>
          block.kind === 'furniture' ? (
            <Furniture key={block.start} text={text} block={block} before={before(i)} />
          ) : (
            <div key={block.start} data-before={before(i)} className="mb-4 whitespace-pre-wrap">
              {segmentText(block, spans).map((segment) => (
                <SegmentText key={segment.start} text={text} segment={segment} view={view} />
              ))}
            </div>
          ),
        )}
      </div>
    </ClickToSelect>
  )
}

function Furniture({ text, block, before }: { text: string; block: Block; before: string }) {
  const words = text.slice(block.start, block.end)
  return (
    <details data-before={before} className="furniture mb-4 font-sans text-sm text-soft">
      <summary>Page furniture: {words.length > 40 ? `${words.slice(0, 36).trimEnd()}…` : words}</summary>
      <div data-start={block.start} className="mt-2 border-l border-rule pl-3 whitespace-pre-wrap">
        {words}
      </div>
    </details>
  )
}
