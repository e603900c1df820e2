import type { DossierContent, DossierHeader } from '@/lib/domain/dossier/dossier-shape'
import { describeInstant } from '@/lib/format/instant-words'
import { COUNT_OF_WORDS, describeCount, describeScope } from './count-words'
import { said } from './html-parts'
import { type Markup, markup } from './markup'

/** The title as plain text, for the head of the file. */
export function plainTitle({ kind, id, title }: DossierHeader): string {
  return `${title ?? `Claim ${id}`} · ${kind === 'topic' ? 'topic' : 'claim'} dossier`
}

export function writeHead({ header }: DossierContent): Markup {
  const { kind, id, title, question, retractedAt } = header
  return markup`<header class="head head-${kind}">
<p class="kicker"><b>Crossread</b> <span>${kind === 'topic' ? 'Topic dossier' : 'Claim dossier'}</span> <span class="id">${id}</span></p>
<h1>${title === null ? `Claim ${id} (statement not recorded)` : said(title)}</h1>
${question === null ? null : markup`<p class="question">${said(question)}</p>`}
${
  retractedAt === null
    ? null
    : markup`<p class="notice">This claim was retracted on ${describeInstant(retractedAt)}. The dossier of a retracted claim tells nothing else.</p>`
}
<dl class="facts">
<div><dt>Record as of</dt><dd>${describeInstant(header.lastChange)}, the last change in this scope</dd></div>
<div><dt>Scope</dt><dd>${describeScope(header)}</dd></div>
${header.counts.map((count) => markup`<div><dt>${COUNT_OF_WORDS[count.of]}</dt><dd>${describeCount(count)}</dd></div>`)}
</dl>
</header>
`
}

export type ContentsLine = { id: string; title: string; count: number | null }

export function writeContents(lines: ContentsLine[]): Markup {
  return markup`<nav aria-label="Contents"><ol>
${lines.map(
  ({ id, title, count }) =>
    markup`<li><a href="#${id}">${title}</a>${count === null ? null : markup` <span class="count">${count}</span>`}</li>
`,
)}</ol></nav>
`
}
