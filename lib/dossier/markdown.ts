import type { DossierContent } from '@/lib/domain/dossier/dossier-shape'
import { describeInstant } from '@/lib/format/instant-words'
import { COUNT_OF_WORDS, describeCount, describeScope } from './count-words'
import { GROUP_WORDS } from './link-words'
import { writeArticle, writeMethod, writeOrigins } from './markdown-annex'
import { row, writeEvidence, writeFraming, writeGlance } from './markdown-claim'
import { writeLink, writePair } from './markdown-link'
import { writeSilence } from './markdown-silence'
import { inline, lines } from './markdown-text'
import { EMPTY_WORDS, SECTION_WORDS, SECTIONS, type SectionId } from './section-words'

/**
 * The dossier as CommonMark, without tables or raw HTML, so that every parser reads it alike. Recorded text is escaped
 * and renders as text.
 */
export function renderMarkdown(content: DossierContent): string {
  const blocks = [...writeHead(content)]
  if (content.header.retractedAt === null) {
    const bodies = writeBodies(content)
    SECTIONS.forEach((id, n) => {
      const { title, note } = SECTION_WORDS[id]
      const body = bodies[id]
      blocks.push(
        `## ${n + 1} ${title}`,
        ...(note ? [note] : []),
        ...(body.length > 0 ? body : [EMPTY_WORDS[id]]),
      )
    })
  }
  return `${blocks.join('\n\n')}\n`
}

function writeHead({ header }: DossierContent): string[] {
  const { kind, id, title, question, retractedAt } = header
  return [
    `# ${title === null ? `Claim ${inline(id)} (statement not recorded)` : inline(title)}`,
    `Crossread, ${kind} dossier, ${inline(id)}`,
    ...(question === null ? [] : [lines(question).join('\n')]),
    ...(retractedAt === null
      ? []
      : [
          `**This claim was retracted on ${describeInstant(retractedAt)}.** The dossier of a retracted claim tells nothing else.`,
        ]),
    [
      row('Record as of', `${describeInstant(header.lastChange)}, the last change in this scope`),
      row('Scope', describeScope(header)),
      ...header.counts.map((count) => row(COUNT_OF_WORDS[count.of], describeCount(count))),
    ].join('\n'),
  ]
}

function writeBodies(content: DossierContent): Record<SectionId, string[]> {
  return {
    glance: writeGlance(content.glance),
    contradictions: content.contradictions.flatMap((link) => writeLink(link, 3)),
    corroborations: content.corroborations
      .filter(({ links }) => links.length > 0)
      .flatMap(({ group, links }) => [
        `### ${GROUP_WORDS[group].title}`,
        GROUP_WORDS[group].note,
        ...links.flatMap((link) => writeLink(link, 4, group)),
      ]),
    neither: [...content.neither, ...content.undecided].flatMap(writePair),
    silences: content.silences.length > 0 ? [content.silences.map(writeSilence).join('\n')] : [],
    evidence: content.evidence.flatMap(writeEvidence),
    framing: content.framing.length > 0 ? [content.framing.map(writeFraming).join('\n')] : [],
    origins: content.origins.counts.length > 0 ? writeOrigins(content) : [],
    articles: content.articles.flatMap(writeArticle),
    method: writeMethod(content),
  }
}
