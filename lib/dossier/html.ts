import { createHash } from 'node:crypto'
import type { DossierContent } from '@/lib/domain/dossier/dossier-shape'
import { writeArticles } from './html-articles'
import { writeEvidence } from './html-evidence'
import { writeFraming } from './html-framing'
import { writeGlance } from './html-glance'
import { type ContentsLine, plainTitle, writeContents, writeHead } from './html-head'
import { writeLink } from './html-link'
import { writeMethod } from './html-method'
import { writeOrigins } from './html-origins'
import { writePairs } from './html-pairs'
import { nothing, section } from './html-parts'
import { writeSilences } from './html-silences'
import { STYLE } from './html-style'
import { GROUP_WORDS } from './link-words'
import { Markup, markup, type Part } from './markup'
import { EMPTY_WORDS, SECTION_WORDS, SECTIONS, type SectionId } from './section-words'
import { closeBidi } from './unseen'

const STYLE_HASH = createHash('sha256').update(STYLE, 'utf8').digest('base64')

/**
 * The Content-Security-Policy of an HTML dossier: its own style and nothing else. For the file itself; the header it is
 * served with says more (dossier-file.ts).
 * @param styleHash the SHA-256 of the style in base64, as renderHtml gives it
 */
export function dossierPolicy(styleHash: string): string {
  return `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`
}

/** One self-contained HTML file without script or request, and the hash that allows its style. */
export function renderHtml(content: DossierContent): { html: string; styleHash: string } {
  const sections = listSections(content)
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${dossierPolicy(STYLE_HASH)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${closeBidi(plainTitle(content.header))}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main>
${writeHead(content)}${
  content.header.retractedAt === null ? [writeContents(sections), ...sections.map(writeSection)] : null
}</main>
</body>
</html>
`
  return { html: page.text, styleHash: STYLE_HASH }
}

/** Only this format marks words inside the quotes. */
const COMPARED_NOTE =
  'Words compared in the quotes: underlined where the claims agree, bold and dashed where they do not.'

type Section = ContentsLine & { note: string | null; body: Part }

function writeSection({ id, title, note, body }: Section, n: number): Markup {
  return section(n + 1, id, title, body, note)
}

function listSections(content: DossierContent): Section[] {
  const counts = countSections(content)
  const bodies = writeBodies(content)
  return SECTIONS.map((id) => ({
    id,
    title: SECTION_WORDS[id].title,
    note: id === 'contradictions' && bodies[id] ? COMPARED_NOTE : SECTION_WORDS[id].note,
    count: counts[id],
    body: bodies[id] ?? nothing(EMPTY_WORDS[id]),
  }))
}

/** What each section holds; null where it holds nothing. */
function writeBodies(content: DossierContent): Record<SectionId, Part> {
  const { contradictions, corroborations, neither, undecided, silences, articles } = content
  const hasClaims = content.glance.length > 0
  const groups = corroborations.filter(({ links }) => links.length > 0)
  return {
    glance: hasClaims ? writeGlance(content) : null,
    contradictions: contradictions.length > 0 ? contradictions.map((link) => writeLink(link)) : null,
    corroborations: groups.length > 0 ? groups.map(writeGroup) : null,
    neither: neither.length + undecided.length > 0 ? writePairs(content) : null,
    silences: silences.length > 0 ? writeSilences(content) : null,
    evidence: hasClaims ? writeEvidence(content) : null,
    framing: hasClaims ? writeFraming(content) : null,
    origins: hasClaims ? writeOrigins(content) : null,
    articles: articles.length > 0 ? writeArticles(content) : null,
    method: writeMethod(content),
  }
}

function writeGroup({ group, links }: DossierContent['corroborations'][number]): Markup {
  return markup`<section class="group-part"><h3 class="group">${GROUP_WORDS[group].title}</h3>
<p class="lead">${GROUP_WORDS[group].note}</p>
${links.map((link) => writeLink(link, group))}</section>
`
}

function countSections(content: DossierContent): Record<SectionId, number | null> {
  return {
    glance: content.glance.length,
    contradictions: content.contradictions.length,
    corroborations: content.corroborations.reduce((sum, { links }) => sum + links.length, 0),
    neither: content.neither.length + content.undecided.length,
    silences: content.silences.length,
    evidence: null,
    framing: null,
    origins: content.origins.origins.length,
    articles: content.articles.length,
    method: null,
  }
}
