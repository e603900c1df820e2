import { EmptyState } from '@/app/_components/empty-state'
import { ALONE_LIMIT, type TermAlone } from '@/lib/domain/search-found'
import { plural } from '@/lib/format/count-words'

/**
 * What to do where no claim and no article matches: of several words, what each finds alone.
 * @param props.everywhereHref the same search in every article, where it was narrowed
 */
export function NothingFound(props: { alone: TermAlone[]; everywhereHref?: string }) {
  const { alone, everywhereHref } = props
  return (
    <EmptyState
      title="No claim and no article matches"
      action={
        everywhereHref
          ? { href: everywhereHref, label: 'Search in every article' }
          : { href: '/topics', label: 'Browse the topics' }
      }
    >
      {everywhereHref ? <p>Only articles of the chosen source and dates were searched.</p> : null}
      {alone.length > 0 ? (
        <>
          <p>Every word must be found in one claim or one article. On their own they are found:</p>
          <ul className="my-2">
            {alone.map((found, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a word may be typed twice
              <li key={index}>
                <a className="tap" href={`/search?q=${encodeURIComponent(`${found.term} `)}`}>
                  {found.term}
                </a>{' '}
                {describe(found)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        Try the beginning of a word with an asterisk, <code>milit*</code>, or another spelling of a name: a
        search for al-Tanf does not find El Tanf.
      </p>
    </EmptyState>
  )
}

function describe({ claims, articles }: TermAlone): string {
  if (claims + articles === 0) return 'nowhere'
  return `in ${count(claims, 'claim')} and ${count(articles, 'article')}`
}

const count = (n: number, one: string) =>
  n < ALONE_LIMIT ? plural(n, one) : `${ALONE_LIMIT} or more ${one}s`
