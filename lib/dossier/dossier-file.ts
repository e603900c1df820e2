import { composeDossier } from '@/lib/domain/dossier/dossier-content'
import type { DossierFacts } from '@/lib/domain/dossier/dossier-facts'
import { dossierFileName } from './file-name'
import { dossierPolicy, renderHtml } from './html'
import { renderJson } from './json'
import { renderMarkdown } from './markdown'

/** The formats a dossier can be asked for in, as the ending of its address: `dossier.html`. */
export const DOSSIER_EXTENSIONS = ['html', 'md', 'json'] as const
export type DossierExtension = (typeof DOSSIER_EXTENSIONS)[number]

/** The ending an address asks for; null where it is none of ours. */
export function readDossierExtension(file: string): DossierExtension | null {
  return DOSSIER_EXTENSIONS.find((extension) => file === `dossier.${extension}`) ?? null
}

/**
 * A dossier as a file: its text and the headers it is served with. HTML opens in the browser under its own policy,
 * which allows its style and nothing else; the other formats are saved.
 */
export function renderDossier(
  facts: DossierFacts,
  extension: DossierExtension,
): { body: string; headers: Record<string, string> } {
  const content = composeDossier(facts)
  const name = dossierFileName(content.header, extension)
  if (extension === 'html') {
    const { html, styleHash } = renderHtml(content)
    return {
      body: html,
      headers: headersOf('text/html', `inline; filename="${name}"`, dossierPolicy(styleHash)),
    }
  }
  const attached = `attachment; filename="${name}"`
  return extension === 'md'
    ? { body: renderMarkdown(content), headers: headersOf('text/markdown', attached) }
    : { body: renderJson(content), headers: headersOf('application/json', attached) }
}

function headersOf(type: string, disposition: string, policy = "default-src 'none'") {
  return {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Disposition': disposition,
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  }
}
