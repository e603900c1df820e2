import type {
  AddOwnArticleInput,
  EditArticleInput,
  EditedArticle,
  OwnArticle,
} from '@/lib/domain/article-input'
import type { StrippedRange } from '@/lib/domain/record'
import { guessLanguage } from './guess-language'
import { proposeFurniture } from './propose-furniture'
import { readReceived } from './read-received'
import { requireDate } from './require-date'

/**
 * An article as sent, read by the server itself: the text decoded again, the date as EDTF. A value counts as a
 * program's proposal only where the program makes it again; what differs was chosen by a person.
 * @throws Refusal as readText, or DATE_NOT_READ
 */
export function readOwnArticle(input: AddOwnArticleInput): OwnArticle {
  const { received, languageGuessed, published, ...particulars } = input
  const { capturedHow, ...read } = readReceived(received)
  const proposed = proposeFurniture(read.text)
  const guess = languageGuessed ? guessLanguage(read.text, proposed) : null
  return {
    ...particulars,
    read,
    capturedHow,
    languageProposedBy: guess?.tag === input.language ? guess.by : null,
    publishedEdtf: requireDate(published, 'published').edtf,
    stripped: input.stripped.map((range) => ({
      ...range,
      proposedBy: isStill(range, proposed) ? range.proposedBy : null,
    })),
  }
}

const isStill = (range: StrippedRange, proposed: readonly StrippedRange[]) =>
  proposed.some(
    ({ start, end, proposedBy }) =>
      range.start === start && range.end === end && range.proposedBy === proposedBy,
  )

/** @throws Refusal DATE_NOT_READ */
export function readEditedArticle({ published, ...particulars }: EditArticleInput): EditedArticle {
  return { ...particulars, publishedEdtf: requireDate(published, 'published').edtf }
}
