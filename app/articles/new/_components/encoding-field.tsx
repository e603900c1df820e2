'use client'

import { SelectField } from '@/app/_components/select-field'
import { type ArticleDraft, ENCODINGS, type Encoding } from '@/lib/domain/article-draft'
import { ENCODING_BASIS_WORDS, ENCODING_WORDS } from '@/lib/domain/encoding-words'

/** How much of the text shows whether it reads well, in UTF-16 code units. */
const SHOWN = 700

type Props = {
  draft: ArticleDraft
  chosen: Encoding | null
  onChoose: (encoding: Encoding | null) => void
  error?: string
}

/** What a file was read as and on what that rests; another choice reads it again, and the words show it. */
export function EncodingField({ draft, chosen, onChoose, error }: Props) {
  const { text, encoding, encodingBasis } = draft
  const isGuess = encodingBasis === 'GUESSED'
  // A mark of the encoding, and text that is valid UTF-8, go before any choice.
  const overruled = chosen !== null && encodingBasis !== 'CHOSEN' && chosen !== encoding
  return (
    <div className="grid gap-3">
      <SelectField
        id="encoding"
        name="encoding"
        label="Read as"
        hint={
          <>
            {isGuess ? <span className="guess">guessed</span> : null} {ENCODING_WORDS[encoding]}:{' '}
            {ENCODING_BASIS_WORDS[encodingBasis]}.
            {overruled && ` It was not read as ${ENCODING_WORDS[chosen]}.`}
          </>
        }
        data-guess={isGuess || undefined}
        value={chosen ?? encoding}
        onChange={(event) => onChoose(event.target.value as Encoding)}
        options={ENCODINGS.map((value) => ({ value, label: ENCODING_WORDS[value] }))}
        error={error}
      />
      <section aria-label="How the text reads">
        <p className="mb-1 text-sm text-soft">How the text reads:</p>
        <p
          dir="auto"
          className="max-h-60 overflow-y-auto border-l-4 border-rule pl-4 font-serif text-quote whitespace-pre-line"
          // A region that scrolls must be reachable by keyboard.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls
          tabIndex={0}
        >
          {text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text}
        </p>
      </section>
    </div>
  )
}
