import { contentWords } from '@/lib/domain/content-words'
import type { TopicRef } from '@/lib/domain/record'
import type { Rule } from '../evidence'
import { quoteWords } from '../find-words'
import type { Reading } from '../reading'

/** A topic is proposed from here on, in words of it that the passage shares, rare ones counting for more. */
const ENOUGH = 1.5
/** How much a word of the label counts, beside one of other claims. */
const OF_LABEL = 1.5

/** Topics whose label, or whose claims in this article, share rare words with the passage. */
export const proposeTopics: Rule<'topics'> = ({ reading }) => {
  const { passage, spans, text, english } = reading
  if (!english) return null
  const own = contentWords(spans.map(({ start, end }) => text.slice(start, end)).join(' '))
  const topics = passage.topics.map((topic) => ({ topic, ...wordsOf(topic, reading) }))
  const rarity = (key: string) =>
    1 / topics.filter(({ label, told }) => label.has(key) || told.has(key)).length
  const scored = topics
    .map(({ topic, label, told }) => {
      const shared = [...new Set([...label.keys(), ...told.keys()])].filter((key) => own.has(key))
      const score = shared.reduce((sum, key) => sum + rarity(key) * (label.has(key) ? OF_LABEL : 1), 0)
      return { topic, label, told, shared, score }
    })
    .filter(({ shared, score }) => shared.length > 0 && score >= ENOUGH)
    .sort((x, y) => y.score - x.score)
  const [best] = scored
  if (!best) return null
  const { topic, label, told, shared } = best
  const inLabel = shared.filter((key) => label.has(key))
  const inClaims = shared.filter((key) => !label.has(key))
  const reasons = [
    inLabel.length > 0 && `${sayShared(inLabel, own, label)} in the topic’s label, “${topic.label}”`,
    inClaims.length > 0 &&
      `${sayShared(inClaims, own, told)} in other claims of this article under “${topic.label}”`,
  ]
  return { value: [topic], by: 'shared-words', why: `${reasons.filter(Boolean).join('; ')}.` }
}

/** Words of a topic, of its label and of what this article's other claims say of it. */
function wordsOf(topic: TopicRef, { passage }: Reading) {
  const quotes = passage.neighbours
    .filter(({ topics }) => topics.some(({ id }) => id === topic.id))
    .flatMap(({ spans }) => spans.map(({ quote }) => quote))
  return { label: contentWords(topic.label), told: contentWords(quotes.join(' ')) }
}

/** “Herring” and “cod” stand also; where the forms differ, the form that stands there: “recruits” stands as “recruitment”. */
function sayShared(keys: readonly string[], own: Map<string, string>, there: Map<string, string>): string {
  const forms = keys.map((key) => ({ here: own.get(key) ?? key, there: there.get(key) ?? key }))
  const same = forms.filter((form) => form.here.toLowerCase() === form.there.toLowerCase())
  const other = forms.filter((form) => !same.includes(form))
  const said = [
    same.length > 0 && `${quoteWords(same.map(({ here }) => here))} ${same.length > 1 ? 'stand' : 'stands'}`,
    ...other.map((form) => `“${form.here}” stands as “${form.there}”`),
  ]
  return said.filter(Boolean).join(', ')
}
