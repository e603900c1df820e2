import { EdtfDate } from '@/app/_components/edtf-date'
import { SectionHeading } from '@/app/_components/section-heading'
import { mapHref } from '@/app/_components/silence/map-address'
import { Marking } from '@/app/_components/silence/marking'
import { SilenceButton } from '@/app/_components/silence/silence-button'
import { SilenceList } from '@/app/_components/silence/silence-list'
import type { TopicRef } from '@/lib/domain/record'
import type { TopicReading } from '@/lib/domain/silence-map'
import { plural } from '@/lib/format/count-words'

type Props = { topic: TopicRef; reading: TopicReading }

/** Which articles were read for the topic and are silent, and which nobody has read for it yet: two different things. */
export function TopicSilence({ topic, reading }: Props) {
  const { silences, count, unread, actor } = reading
  return (
    <section aria-labelledby="silent" className="mt-12">
      <SectionHeading
        id="silent"
        note={`${plural(count.claimed, 'article')} with claims, ${count.silent.toLocaleString('en')} silent, ${count.unread.toLocaleString('en')} not read yet`}
        action={<a href={mapHref({ topic: topic.id })}>Silence map</a>}
      >
        Read and silent
      </SectionHeading>
      <Marking>
        {silences.length === 0 ? (
          <p className="text-soft">Nobody has marked an article as read for this topic and silent on it.</p>
        ) : (
          <SilenceList
            silences={silences}
            actor={actor}
            name={({ article }) => (
              <>
                <a href={`/articles/${article.id}`}>{article.title}</a>, {article.source.name}
              </>
            )}
          />
        )}
        {unread.length > 0 && (
          <>
            <h3 className="mt-5 mb-1 font-semibold">
              Not read yet for this topic{' '}
              <span className="text-sm font-normal text-soft">
                {unread.length < count.unread
                  ? `the first ${unread.length} of ${count.unread.toLocaleString('en')}`
                  : count.unread.toLocaleString('en')}
              </span>
            </h3>
            <p className="mb-1 max-w-prose text-sm text-soft">
              No claim of theirs stands under it. Whoever has read one for it and found nothing marks it as
              silent.
            </p>
            <ul>
              {unread.map((article) => (
                <li
                  key={article.id}
                  className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-t border-rule py-1.5"
                >
                  <a href={`/articles/${article.id}`}>{article.title}</a>
                  <span className="text-sm text-soft">
                    {article.source.name},{' '}
                    <EdtfDate edtf={article.publishedEdtf} basis={article.publishedBasis} />
                  </span>
                  {actor && (
                    <SilenceButton
                      of={{
                        article: { id: article.id, name: `${article.source.name}, ${article.id}` },
                        topic,
                        versionId: article.latest.versionId,
                      }}
                      own={null}
                      className="no-print tap text-sm underline"
                      spoken={`${article.source.name}, ${article.id}, on ${topic.label}`}
                    >
                      Mark as silent
                    </SilenceButton>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </Marking>
    </section>
  )
}
