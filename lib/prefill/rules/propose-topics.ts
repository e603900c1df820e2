import type { TopicRef } from '@/lib/domain/record'
import { contentWords } from '../content-words'
import type { Rule } from '../evidence'
import { quoteWords } from '../find-words'
import type { Reading } from '../reading'

/** A topic is proposed from here on, in words of it that the passage shares, rare ones counting for more. */
const ENOUGH = 1.5

/** Topics whose label, or whose claims in this article, share rare words with the passage. */
export const proposeTopics: Rule<'topics'> = ({ reading }) => {
  const { passage, spans, text, english } = reading
  if (!english) return null
  const own = contentWords(spans.map(({ start, end }) => text.slice(start, end)).join(' '))
  const topics = passage.topics.map((topic) => ({ topic, words: wordsOf(topic, reading) }))
  const rarity = (word: string) => 1 / topics.filter(({ words }) => words.has(word)).length
  const scored = topics
    .map(({ topic, words }) => {
      const shared = [...words.keys()].filter((word) => own.has(word))
      const score = shared.reduce((sum, word) => sum + rarity(word) * (words.get(word) ?? 1), 0)
      return { topic, shared, score }
    })
    .filter(({ shared, score }) => shared.length > 0 && score >= ENOUGH)
    .sort((x, y) => y.score - x.score)
    .slice(0, 1)
  if (scored.length === 0) return null
  const reasons = scored.map(
    ({ topic, shared }) =>
      `${quoteWords(shared)} stand${shared.length > 1 ? '' : 's'} in both the words and “${topic.label}”`,
  )
  return { value: scored.map(({ topic }) => topic), by: 'shared-words', why: `${reasons.join('; ')}.` }
}

/** Words of a topic and how much each counts: of the label twice, of what this article says of it once. */
function wordsOf(topic: TopicRef, { passage }: Reading): Map<string, number> {
  const words = new Map<string, number>()
  for (const claim of passage.neighbours)
    if (claim.topics.some(({ id }) => id === topic.id))
      for (const word of contentWords(claim.spans.map(({ quote }) => quote).join(' '))) words.set(word, 1)
  for (const word of contentWords(topic.label)) words.set(word, 1.5)
  return words
}
