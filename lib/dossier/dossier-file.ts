import { composeDossier } from '@/lib/domain/dossier/dossier-content'
import type { DossierFacts, DossierSubject } from '@/lib/domain/dossier/dossier-facts'
import { REFUSALS, type RefusalCode } from '@/lib/domain/refusal'
import { dossierFileName } from './file-name'
import { dossierPolicy, renderHtml } from './html'
import { renderJson } from './json'
import { renderMarkdown } from './markdown'

/** The formats a dossier can be asked for in, as the ending of its address: `dossier.html`. */
export const DOSSIER_EXTENSIONS = ['html', 'md', 'json'] as const
export type DossierExtension = (typeof DOSSIER_EXTENSIONS)[number]

/** The ending an address asks for; null where it is none of ours. */
function readExtension(file: string): DossierExtension | null {
  return DOSSIER_EXTENSIONS.find((extension) => file === `dossier.${extension}`) ?? null
}

/**
 * Answers an address that ends in `dossier.EXT`: 200 with the dossier, or 403 or 404 with a sentence. Never cached: the same
 * address tells of the record as it is.
 * @param file the end of the address
 * @param load what the dossier is made from; null where the record has no such subject
 */
export async function answerDossier(
  kind: DossierSubject['kind'],
  file: string,
  load: () => Promise<DossierFacts | { refused: RefusalCode } | null>,
): Promise<Response> {
  const extension = readExtension(file)
  if (!extension)
    return withSentence(404, `A ${kind}’s dossier comes as dossier.html, dossier.md or dossier.json.`)
  const facts = await load()
  if (!facts) return withSentence(404, `There is no such ${kind} in the record.`)
  if ('refused' in facts) return withSentence(403, REFUSALS[facts.refused])
  const { body, headers } = renderDossier(facts, extension)
  return new Response(body, { headers })
}

function withSentence(status: 403 | 404, sentence: string): Response {
  return new Response(sentence, { status, headers: headersOf('text/plain') })
}

/**
 * A dossier as a file: its text and the headers it is served with. HTML opens in the browser under its own policy,
 * which allows its style and nothing else; the other formats are saved.
 */
function renderDossier(
  facts: DossierFacts,
  extension: DossierExtension,
): { body: string; headers: Record<string, string> } {
  const content = composeDossier(facts)
  const name = dossierFileName(content.header, extension)
  if (extension === 'html') {
    const { html, styleHash } = renderHtml(content)
    const policy = `${dossierPolicy(styleHash)}; ${NOT_FRAMED}`
    return { body: html, headers: headersOf('text/html', `inline; filename="${name}"`, policy) }
  }
  const attached = `attachment; filename="${name}"`
  return extension === 'md'
    ? { body: renderMarkdown(content), headers: headersOf('text/markdown', attached) }
    : { body: renderJson(content), headers: headersOf('application/json', attached) }
}

/** A browser takes this from the header alone; in the file's own policy it would be passed over with a warning. */
const NOT_FRAMED = "frame-ancestors 'none'"

function headersOf(
  type: string,
  disposition = 'inline',
  policy = `default-src 'none'; ${NOT_FRAMED}`,
): Record<string, string> {
  return {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Disposition': disposition,
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  }
}
