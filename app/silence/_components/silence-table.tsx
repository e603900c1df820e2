import type { ReactNode } from 'react'
import type { Actor } from '@/lib/domain/policy'
import { cellKey, type MapArticle, type MapTopic, type SilenceMap } from '@/lib/domain/silence-map'
import { ArticleHead, TopicHead } from './map-heads'
import { SilenceCell } from './silence-cell'
import './silence-map.css'

type Props = {
  map: SilenceMap
  /** Articles down and topics across. */
  turned: boolean
  /** Whether the articles of a source stand together, under its name. */
  bySource: boolean
  actor: Actor | null
}

/**
 * Topics against articles. Both heads stay in view while it scrolls in a region of its own; on narrow screens each row is a
 * block whose cells name their column.
 */
export function SilenceTable({ map, turned, bySource, actor }: Props) {
  const { topics, articles } = map
  const groups = groupBySource(articles, bySource)
  const cell = (article: MapArticle, topic: MapTopic) => {
    const found = map.cells.get(cellKey(article.id, topic.id))
    return found && <SilenceCell cell={found} article={article} topic={topic} actor={actor} />
  }
  const caption = `Topics against articles: ${topics.length} by ${articles.length}`
  return (
    <div className="@container">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="silence-region" aria-label={caption} tabIndex={0}>
        {/* biome-ignore lint/a11y/noRedundantRoles: display:block drops them in some browsers */}
        <table className="silence-map" role="table">
          <caption className="sr-only">{caption}</caption>
          {turned ? (
            <>
              <thead>
                <tr>
                  <td />
                  {topics.map((topic) => (
                    <th key={topic.id} scope="col">
                      <TopicHead topic={topic} />
                    </th>
                  ))}
                </tr>
              </thead>
              {groups.map(({ source, articles: own }) => (
                <tbody key={own[0]?.id}>
                  {source && (
                    <tr>
                      <th scope="rowgroup" colSpan={topics.length + 1} className="silence-source">
                        <span>{source}</span>
                      </th>
                    </tr>
                  )}
                  {own.map((article) => (
                    <Row key={article.id} head={<ArticleHead article={article} withSource={!source} />}>
                      {topics.map((topic) => (
                        <td key={topic.id} data-name={topic.label}>
                          {cell(article, topic)}
                        </td>
                      ))}
                    </Row>
                  ))}
                </tbody>
              ))}
            </>
          ) : (
            <>
              <thead>
                {bySource && (
                  <tr>
                    <td />
                    {groups.map(({ source, articles: own }) => (
                      <th key={own[0]?.id} scope="colgroup" colSpan={own.length} className="silence-source">
                        <span>{source}</span>
                      </th>
                    ))}
                  </tr>
                )}
                <tr>
                  <td />
                  {articles.map((article) => (
                    <th key={article.id} scope="col">
                      <ArticleHead article={article} withSource={!bySource} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {topics.map((topic) => (
                  <Row key={topic.id} head={<TopicHead topic={topic} />}>
                    {articles.map((article) => (
                      <td key={article.id} data-name={`${article.source.name}: ${cut(article.title)}`}>
                        {cell(article, topic)}
                      </td>
                    ))}
                  </Row>
                ))}
              </tbody>
            </>
          )}
        </table>
      </section>
    </div>
  )
}

/** As much of a title as names a cell on narrow screens. */
const CUT = 60
const cut = (title: string) => (title.length > CUT ? `${title.slice(0, CUT).trimEnd()}…` : title)

function Row({ head, children }: { head: ReactNode; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{head}</th>
      {children}
    </tr>
  )
}

/** Articles that stand beside each other under one source; one group without a name where they are not told apart. */
function groupBySource(articles: readonly MapArticle[], bySource: boolean) {
  if (!bySource) return [{ source: null, articles: [...articles] }]
  const groups: { source: string; articles: MapArticle[] }[] = []
  for (const article of articles) {
    const last = groups.at(-1)
    if (last?.source === article.source.name) last.articles.push(article)
    else groups.push({ source: article.source.name, articles: [article] })
  }
  return groups
}
