import { Disclosure } from '@/app/_components/disclosure'
import { SectionHeading } from '@/app/_components/section-heading'
import { mapHref } from '@/app/_components/silence/map-address'
import { Marking } from '@/app/_components/silence/marking'
import { SilenceButton } from '@/app/_components/silence/silence-button'
import { SilenceList } from '@/app/_components/silence/silence-list'
import type { Article } from '@/lib/domain/record'
import type { ArticleReading } from '@/lib/domain/silence-map'
import { plural } from '@/lib/format/count-words'

type Props = { article: Pick<Article, 'id' | 'source' | 'text'>; reading: ArticleReading }

/** The topics of the record as this article stands to them: it has claims on them, is silent, or was not read for them yet. */
export function ArticleSilence({ article, reading }: Props) {
  const { claimed, silences, unread, more, actor } = reading
  const of = (topic: { id: string; label: string }) => ({
    article: { id: article.id, name: article.source.name },
    topic,
    versionId: article.text.versionId,
  })
  return (
    <section aria-labelledby="topics-read">
      <SectionHeading id="topics-read" action={<a href={mapHref({ article: article.id })}>Silence map</a>}>
        Topics it was read for
      </SectionHeading>
      {claimed.length > 0 && (
        <p className="mb-3 max-w-prose">
          <span className="text-soft">It has claims on </span>
          {claimed.map(({ id, label, claims }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <a href={`/topics/${id}`}>{label}</a> <span className="text-soft">({claims})</span>
            </span>
          ))}
          .
        </p>
      )}
      <Marking>
        <SilenceList
          silences={silences}
          actor={actor}
          name={({ topic }) => <a href={`/topics/${topic.id}`}>{topic.label}</a>}
        />
        {unread.length > 0 && (
          <Disclosure
            summary={`Not read yet for ${more ? `more than ${plural(unread.length, 'topic')}` : plural(unread.length, 'topic')}`}
          >
            {actor && (
              <p className="mb-2 max-w-prose text-sm text-soft">
                Read for a topic, with nothing found? Press it: the article is then marked silent on it.
              </p>
            )}
            <ul className="flex flex-wrap gap-2">
              {unread.map((topic) => (
                <li key={topic.id}>
                  {actor ? (
                    <SilenceButton of={of(topic)} own={null} className="button">
                      {topic.label}
                    </SilenceButton>
                  ) : (
                    <a href={`/topics/${topic.id}`}>{topic.label}</a>
                  )}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </Marking>
    </section>
  )
}
