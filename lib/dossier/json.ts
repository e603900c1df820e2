import type { DossierContent } from '@/lib/domain/dossier/dossier-shape'
import { UNSEEN } from './unseen'

export const DOSSIER_FORMAT = 'crossread-dossier'
/** Raised when a key changes its meaning or goes; a new key alone does not raise it. */
export const DOSSIER_VERSION = 1

/** The complete content as JSON: keys in the order of DossierContent, two spaces, one newline at the end. */
export function renderJson(content: DossierContent): string {
  const { header, ...sections } = content
  const document = { format: DOSSIER_FORMAT, version: DOSSIER_VERSION, header, ...sections }
  return `${JSON.stringify(document, null, 2).replace(UNSEEN, escapeSign)}\n`
}

/** An invisible character as an escape, so that the file shows what it holds; a parser gives it back unchanged. */
function escapeSign(sign: string): string {
  const units = Array.from({ length: sign.length }, (_, n) => sign.charCodeAt(n))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}
