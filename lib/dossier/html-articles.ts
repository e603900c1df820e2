import type { DossierArticle, DossierContent, DossierVersion } from '@/lib/domain/dossier/dossier-shape'
import { describeInstant } from '@/lib/format/instant-words'
import { describeDate, NOT_RECORDED } from './claim-words'
import { address, claimLink, fact, hash, said, saidOr } from './html-parts'
import { joinParts, type Markup, markup } from './markup'

export function writeArticles({ articles }: DossierContent): Markup {
  return markup`${articles.map(writeArticle)}`
}

function writeArticle(article: DossierArticle): Markup {
  const { edtf, basis, note } = article.published
  return markup`<article class="source-article" id="article-${article.id}"><h3><span class="id">${article.id}</span> ${said(article.title)}</h3>
<dl class="facts">
${fact('Source', [said(article.source), article.sourceNote ? markup`: ${said(article.sourceNote)}` : null])}
${fact('Author', [saidOr(article.author), article.authorNote ? markup` (${said(article.authorNote)})` : null])}
${fact('Published', [describeDate(edtf, basis), markup`; EDTF <code>${edtf}</code>`, note ? markup`; ${said(note)}` : null])}
${fact('Address', address(article.url))}
${fact('Language and genre', [saidOr(article.language), ', ', saidOr(article.genre, `genre ${NOT_RECORDED}`)])}
${article.note ? fact('Note on the text', said(article.note)) : null}
${fact('Claims here', joinParts(article.claims.map(claimLink), ' '))}
${article.sameTextAs.length > 0 ? fact('Same text as', article.sameTextAs.join(', ')) : null}
${article.versions.map(writeVersion)}
</dl></article>
`
}

function writeVersion(version: DossierVersion): Markup {
  const { number, capturedAt, capturedHow, stripped } = version
  return markup`${fact('Version', number === null ? markup`number ${NOT_RECORDED} (${version.versionId})` : number)}
${fact('Captured', [capturedAt ? describeInstant(capturedAt) : NOT_RECORDED, ': ', saidOr(capturedHow)])}
${fact('SHA-256 of the bytes', hash(version.bytesSha256))}
${fact('SHA-256 of the text', hash(version.textSha256))}
${fact(
  'Stripped',
  stripped.length === 0
    ? 'nothing recorded as page furniture'
    : markup`<ul class="marks">${stripped.map(({ start, end, what }) => markup`<li>${start}–${end}: ${said(what)}</li>`)}</ul>`,
)}
`
}
