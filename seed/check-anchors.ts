import { checkSpan, findQuote } from '@/lib/domain/span'
import { faultLine } from './faults'
import { type AnnotationFiles, FILES } from './files'
import type { ArticleRecord, ClaimRecord } from './schema'

/** Every quote and mark must stand in the article's text where its file says, and every stripped range inside it. */
export function checkAnchors(
  file: string,
  article: ArticleRecord,
  claims: ClaimRecord[],
  text: string,
): string[] {
  const faults: string[] = []
  let free = 0
  for (const { start, end } of article.stripped) {
    const place = `the stripped range ${start} to ${end}`
    if (start >= end || end > text.length) {
      faults.push(
        faultLine(file, article.id, `${place} is empty or lies outside the text of ${text.length} units`),
      )
    } else if (start < free) {
      faults.push(faultLine(file, article.id, `${place} overlaps the one before it, or stands out of order`))
    }
    free = Math.max(free, end)
  }
  for (const claim of claims) {
    const check = (name: string, start: number, words: string) => {
      if (checkSpan(text, start, words) === null) return
      faults.push(
        faultLine(file, claim.id, `${name} does not stand at ${start}; ${whereItStands(text, words)}`),
      )
    }
    check('the quote', claim.start, claim.quote)
    for (const mark of claim.framing?.marks ?? []) {
      check(`the ${mark.kind} mark “${mark.text}”`, mark.start, mark.text)
    }
  }
  return faults
}

/** Every name an article is said to use for an entity must stand in its text. `texts` by article id. */
export function checkMentions(entities: AnnotationFiles['entities'], texts: Map<string, string>): string[] {
  return entities.flatMap(({ id, mentions }) =>
    mentions
      .filter(({ articleId, name }) => texts.get(articleId)?.includes(name) === false)
      .map(({ articleId, name }) =>
        faultLine(FILES.entities, id, `“${name}” stands nowhere in article ${articleId}`),
      ),
  )
}

function whereItStands(text: string, words: string): string {
  const places = findQuote(text, words)
  return places.length === 0 ? 'it stands nowhere in the article' : `it stands at ${places.join(', ')}`
}
