import type { DossierContent, DossierSilence } from '@/lib/domain/dossier/dossier-shape'
import { describeDate } from './claim-words'
import { fact, hash, said } from './html-parts'
import { type Markup, markup } from './markup'
import { describeReading, describeStanding } from './silence-words'

/** Who read what, when and in which version, and found nothing; and of each mark whether it still holds. */
export function writeSilences({ silences }: DossierContent): Markup {
  return markup`${silences.map(writeSilence)}`
}

function writeSilence(silence: DossierSilence): Markup {
  const { topic, article, analyst, textSha256, note } = silence
  const { edtf, basis } = article.published
  return markup`<article class="source-article"><h3><span class="id">${article.id}</span> ${said(article.title)}</h3>
<dl class="facts">
${fact('Standing', describeStanding(silence))}
${fact('On', said(topic.label))}
${fact('Source', said(article.source))}
${fact('Published', describeDate(edtf, basis))}
${fact('Read by', [said(analyst), `, ${describeReading(silence)}`])}
${fact('SHA-256 of the text read', hash(textSha256))}
${note ? fact('Note', said(note)) : null}
</dl></article>
`
}
