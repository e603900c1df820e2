import type { ListedClaim } from './listed-link'
import { compareArticles, compareText } from './reading-order'

/** A claim that may stand for its article in the topic table. `said` is how many of its fields say something. */
export type ColumnChoice = {
  id: string
  article: Pick<ListedClaim['article'], 'id' | 'publishedFrom'>
  start: number
  said: number
}

/** The same with the words by which it is chosen: its statement, else its quote. */
export type TableChoice = ColumnChoice & { article: ListedClaim['article']; words: string; headline: boolean }

/** Where an article stands in the order of publication. */
export type ArticlePlace = { publishedFrom: string; id: string }

/** A comparison needs two; more than forty nobody reads, and the page would not answer in time. */
export const FEWEST_COLUMNS = 2
export const MOST_COLUMNS = 40

/**
 * The claims that stand in a topic's table, by date of publication and place in the text. Those chosen, even two of one
 * article; without a choice, of each article the claim that says most. Where that leaves fewer than two, claims that say
 * most of further articles are added, and in the end of the same.
 * @param choices the claims to choose from
 * @param chosen claim ids, e.g. from the address; unknown ones are ignored
 */
export function chooseTableColumns<Choice extends ColumnChoice>(
  choices: readonly Choice[],
  chosen: readonly string[],
): Choice[] {
  const ordered = [...choices].sort(compareChoices)
  const fullest = [...ordered].sort((x, y) => y.said - x.said)
  const standing = ordered.filter(
    (one) => fullest.find(({ article }) => article.id === one.article.id) === one,
  )
  const wanted = ordered.filter(({ id }) => chosen.includes(id))
  const columns = new Set((wanted.length > 0 ? wanted : standing).slice(0, MOST_COLUMNS))
  const isNew = ({ article }: Choice) => ![...columns].some((column) => column.article.id === article.id)
  for (const more of [...standing.filter(isNew), ...fullest])
    if (columns.size < FEWEST_COLUMNS) columns.add(more)
  return ordered.filter((one) => columns.has(one))
}

function compareChoices(x: ColumnChoice, y: ColumnChoice): number {
  return compareArticles(x.article, y.article) || x.start - y.start || compareText(x.id, y.id)
}
