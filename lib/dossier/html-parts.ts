import type { ProposableField } from '@/lib/domain/claim-field'
import { MODE_WORDS } from '@/lib/domain/claim-words'
import type { ClaimBrief, LinkSide, Quote } from '@/lib/domain/dossier/claim-shape'
import { isProposed, PROPOSED_WORDS, proposalsOf } from '@/lib/domain/proposed-values'
import { recordedContext } from '@/lib/domain/quote-context'
import { describeDate, NOT_RECORDED } from './claim-words'
import { type Markup, markup, type Part } from './markup'
import { webAddress } from './web-address'

/** Recorded text within a line: isolated, so that its direction cannot turn what stands around it. */
export function said(text: string): Markup {
  return markup`<bdi>${text}</bdi>`
}

/** Recorded text, or that there is none. */
export function saidOr(text: string | null, missing = NOT_RECORDED): Markup {
  return text ? said(text) : markup`<span class="none">${missing}</span>`
}

/** Recorded text of several lines. */
export function prose(text: string): Markup {
  return markup`<p class="prose" dir="auto">${text}</p>`
}

/** A claim's id, leading to its evidence. */
export function claimLink(id: string): Markup {
  return markup`<a class="id" href="#claim-${id}">${id}</a>`
}

export function linkLink(id: string, as: string): Markup {
  return markup`<a class="id" href="#${as.toLowerCase()}-${id}">${id}</a>`
}

/** A row of a definition list; nothing recorded is told as such. */
export function fact(label: string, value: Part, missing = NOT_RECORDED): Markup {
  return markup`<div><dt>${label}</dt><dd>${isEmpty(value) ? saidOr(null, missing) : value}</dd></div>`
}

function isEmpty(value: Part): boolean {
  return value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0)
}

/** That nobody has confirmed what stands before it; null where somebody has. */
export function proposedTag(claim: Pick<ClaimBrief, 'proposed'>, ...fields: ProposableField[]): Part {
  return isProposed(claim, ...fields) ? PROPOSED_TAG : null
}

export const PROPOSED_TAG = markup` <span class="tag proposed">${PROPOSED_WORDS}</span>`

/** A value that says where nobody has confirmed it, and why each rule proposed it. */
export function flagged(
  value: Part,
  claim: Pick<ClaimBrief, 'proposed'>,
  ...fields: ProposableField[]
): Part {
  const proposals = proposalsOf(claim, fields)
  if (proposals.length === 0 || isEmpty(value)) return value
  return [
    value,
    PROPOSED_TAG,
    markup` <span class="soft">${said(proposals.map(({ why }) => why).join(' '))}</span>`,
  ]
}

/** The sha in full, set so that it can break. */
export function hash(sha256: string | null): Markup {
  return sha256 ? markup`<code class="hash">${sha256}</code>` : saidOr(null)
}

export function address(url: string | null): Markup {
  const safe = webAddress(url)
  return safe ? markup`<a href="${safe}" rel="noreferrer"><bdi>${safe}</bdi></a>` : saidOr(url)
}

/** "Weekly Blitz · 18 Feb 2023 (stated)", and the title below it. */
export function sourceLine({ article }: ClaimBrief): Markup {
  const { source, title, author, publishedEdtf, publishedBasis } = article
  return markup`<p class="source"><b>${said(source)}</b> <span>${describeDate(publishedEdtf, publishedBasis)}</span>
<span class="title">${said(title)}${author ? markup`, ${said(author)}` : markup`, author ${NOT_RECORDED}`}</span></p>`
}

/** The quote as it stands, its context before and after in a lighter tone, compared words marked. */
export function quoteBlock({ prefix, quote, suffix }: Quote, marks: LinkSide['aspectMarks'] = []): Markup {
  const { before, after } = recordedContext({ prefix, suffix })
  return markup`<blockquote dir="auto">${context(before)}<bdi class="quote">${markQuote(quote, marks)}</bdi>${context(after)}</blockquote>`
}

function context(text: string): Part {
  return text === '' ? null : markup`<bdi class="context">${text}</bdi>`
}

function markQuote(quote: string, marks: LinkSide['aspectMarks']): Part[] {
  let at = 0
  const parts: Part[] = []
  for (const { start, end, tone } of marks) {
    parts.push(quote.slice(at, start))
    const marked = quote.slice(start, end)
    parts.push(
      tone === 'agree'
        ? markup`<span class="agree">${marked}</span>`
        : markup`<b class="differ">${marked}</b>`,
    )
    at = end
  }
  return [...parts, quote.slice(at)]
}

export function statement({ statement: text, headline }: ClaimBrief): Markup {
  const tag = headline ? markup` <span class="tag">headline</span>` : null
  return markup`${saidOr(text, 'statement not recorded')}${tag}`
}

export function modeWords({ mode }: ClaimBrief): string {
  return MODE_WORDS[mode]
}

/** A section with its number; `id` is what the contents link to. */
export function section(number: number, id: string, title: string, body: Part, note: string | null): Markup {
  return markup`<section id="${id}" class="part part-${id}"><h2><span class="number">${number}</span> ${title}</h2>
${note ? markup`<p class="lead">${note}</p>` : null}
${body}</section>
`
}

export function nothing(sentence: string): Markup {
  return markup`<p class="none">${sentence}</p>`
}
