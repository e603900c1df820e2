import type { ReactNode } from 'react'

/** What a press marks: an article as read and silent on a topic, in the version that is its latest. */
export type Markable = {
  article: { id: string; name: string }
  topic: { id: string; label: string }
  versionId: string
}

/** One's own live mark; `isCurrent` where it is of the article's latest version. */
export type OwnMark = { id: string; version: number; isCurrent: boolean } | null

/**
 * A button that marks an article as read and silent, or takes one's own mark back. Marking (marking.tsx), around it, does
 * what it says: a map holds hundreds of these, and none brings a script of its own.
 */
export function SilenceButton(props: {
  of: Markable
  own: OwnMark
  stance?: string
  className?: string
  /** What follows the words that are seen, for who hears them; unless said otherwise what a press does. */
  spoken?: string
  children: ReactNode
}) {
  const { of, own, stance, className, spoken, children } = props
  const takesBack = own?.isCurrent ?? false
  return (
    <button
      type="button"
      className={className}
      data-stance={stance}
      data-silence={takesBack ? 'take-back' : 'mark'}
      data-article={of.article.id}
      data-topic={of.topic.id}
      data-text={of.versionId}
      data-own={own?.id}
      data-own-version={own?.version}
      data-about={`${of.article.name}, on “${of.topic.label}”`}
    >
      {children}
      <span className="sr-only">{`: ${spoken ?? (takesBack ? backWords(of) : markWords(of))}`}</span>
    </button>
  )
}

const markWords = ({ article, topic }: Markable) =>
  `mark ${article.name} as read and silent on ${topic.label}`
const backWords = ({ article, topic }: Markable) =>
  `${article.name} on ${topic.label}, as you marked; press to take it back`
