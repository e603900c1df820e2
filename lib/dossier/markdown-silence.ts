import type { DossierSilence } from '@/lib/domain/dossier/dossier-shape'
import { describeDate } from './claim-words'
import { row } from './markdown-claim'
import { code, inline } from './markdown-text'
import { describeReading, describeStanding } from './silence-words'

/** One mark of silence: who read what, when and in which version, and whether it still holds. */
export function writeSilence(silence: DossierSilence): string {
  const { topic, article, analyst, textSha256, note } = silence
  const published = describeDate(article.published.edtf, article.published.basis)
  return [
    `- **${inline(article.id)}** ${inline(article.source)}, ${published}: “${inline(article.title)}”`,
    `  ${row('Standing', inline(describeStanding(silence)))}`,
    `  ${row('On', inline(topic.label))}`,
    `  ${row('Read by', `${inline(analyst)}, ${describeReading(silence)}`)}`,
    `  ${row('SHA-256 of the text read', code(textSha256))}`,
    ...(note ? [`  ${row('Note', inline(note))}`] : []),
  ].join('\n')
}
