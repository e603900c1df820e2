import { EdtfDate } from '@/app/_components/edtf-date'
import { mapHref } from '@/app/_components/silence/map-address'
import type { MapArticle, MapTopic } from '@/lib/domain/silence-map'

/** A topic, and the claim it is measured against. */
export function TopicHead({ topic }: { topic: MapTopic }) {
  const { id, label, reference } = topic
  return (
    <div className="silence-head">
      <a href={mapHref({ topic: id })}>{label}</a>
      <span className="silence-reference">
        {reference ? (
          <>
            against{' '}
            <a href={`/claims/${reference.id}`} title={reference.words}>
              {cutWords(reference.words)}
            </a>{' '}
            ({reference.source.name})
          </>
        ) : (
          'against no claim: none of it is linked'
        )}
      </span>
    </div>
  )
}

/** An article: who published it and when, and its title. */
export function ArticleHead({ article, withSource }: { article: MapArticle; withSource: boolean }) {
  const { id, title, source, publishedEdtf, publishedBasis } = article
  return (
    <div className="silence-head">
      <span className="silence-dated">
        {withSource && <b>{source.name}</b>} <EdtfDate edtf={publishedEdtf} basis={publishedBasis} />
      </span>
      <a href={`/articles/${id}`} className="silence-title" title={title} dir="auto">
        {title}
      </a>
    </div>
  )
}

/** About three lines of a column. */
const LONGEST = 60

// Cut as text and not by its style: words that a style hides still lie, to be pressed, over the cells beneath.
function cutWords(words: string): string {
  if (words.length <= LONGEST) return words
  const cut = words.slice(0, LONGEST).toWellFormed()
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[\s\ufffd]+$/u, '')}…`
}
