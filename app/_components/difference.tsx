import './difference.css'
import type { DifferencePart } from '@/lib/domain/difference'
import type { ShownBlock } from '@/lib/domain/fold-difference'
import { Disclosure } from './disclosure'

/** Two versions of some words in one line of text: what was removed is struck through, what was added underlined. */
export function DifferenceWords({ parts, lang }: { parts: DifferencePart[]; lang?: string }) {
  return (
    <blockquote
      lang={lang}
      dir="auto"
      className="difference font-serif text-quote whitespace-pre-line wrap-anywhere"
    >
      <DifferenceParts parts={parts} />
    </blockquote>
  )
}

/** What was changed between two texts, paragraph by paragraph; long unchanged runs are folded. */
export function DifferenceText({ blocks, lang }: { blocks: ShownBlock[]; lang?: string }) {
  return (
    <div lang={lang} dir="auto" className="difference font-serif text-quote leading-[1.7] wrap-anywhere">
      {blocks.map((block, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is its position
        <Block key={i} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: { block: ShownBlock }) {
  if (block.kind === 'FOLDED') return <Folded block={block} />
  if (block.kind === 'CHANGED')
    return (
      <div className="mb-3 whitespace-pre-wrap">
        <DifferenceParts parts={trimEnd(block.parts)} />
      </div>
    )
  const text = block.text.trimEnd()
  if (text === '') return null
  return (
    <div className={`mb-3 whitespace-pre-wrap ${block.kind === 'SAME' ? 'text-soft' : ''}`}>
      <DifferenceParts parts={[{ kind: block.kind, text }]} />
    </div>
  )
}

function Folded({ block }: { block: Extract<ShownBlock, { kind: 'FOLDED' }> }) {
  const length = `${block.length.toLocaleString('en')} characters unchanged`
  if (block.text === null) return <p className="mb-3 font-sans text-sm text-soft">{length}</p>
  return (
    <div className="mb-3 font-sans text-sm">
      <Disclosure summary={<span className="font-normal text-soft">{length}</span>}>
        <div className="border-l border-rule pl-4 font-serif text-quote whitespace-pre-wrap text-soft">
          {block.text.trim()}
        </div>
      </Disclosure>
    </div>
  )
}

/** Line ends at the end of a paragraph would stand as empty lines. */
function trimEnd(parts: DifferencePart[]): DifferencePart[] {
  const last = parts.at(-1)
  if (!last) return parts
  const text = last.text.trimEnd()
  return text === '' ? trimEnd(parts.slice(0, -1)) : [...parts.slice(0, -1), { ...last, text }]
}

/** The parts in running text; give the surrounding element the class `difference`. */
export function DifferenceParts({ parts }: { parts: DifferencePart[] }) {
  return parts.map(({ kind, text }, i) => {
    if (kind === 'REMOVED')
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its position
        <del key={i}>
          <span className="sr-only">removed: </span>
          {text}
          <span className="sr-only">; </span>
        </del>
      )
    if (kind === 'ADDED')
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its position
        <ins key={i}>
          <span className="sr-only">added: </span>
          {text}
          <span className="sr-only">; </span>
        </ins>
      )
    // biome-ignore lint/suspicious/noArrayIndexKey: a part is its position
    return <span key={i}>{text}</span>
  })
}
