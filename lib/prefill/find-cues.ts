import { anyOf, findIn, type Place, WORD_END, WORD_START } from './find-words'
import { REPORTING_VERBS, type ReportingStance } from './words/reporting-verbs'

/**
 * A word or phrase that may say whose words others are. VERB: “said that”. SOURCE: “according to”. HEARSAY: “allegedly”.
 * NOUN: “reports that”.
 */
export type Cue = Place & {
  text: string
  how: 'VERB' | 'SOURCE' | 'HEARSAY' | 'NOUN'
  stance: ReportingStance
}

const VERBS = new RegExp(`${WORD_START}(?:${anyOf([...REPORTING_VERBS.keys()])})${WORD_END}`, 'giu')
const SOURCE =
  /(?<!\p{L})(?:according\s+to|as\s+reported\s+by|as\s+told\s+by|quoting|citing|in\s+the\s+(?:words|opinion|view)\s+of)(?!\p{L})/giu
const HEARSAY =
  /(?<!\p{L})(?:allegedly|reportedly|supposedly|purportedly|ostensibly|rumou?red\s+to|said\s+to\s+(?:be|have))(?!\p{L})/giu
const NOUN =
  /(?<!\p{L})(?:reports|rumours|rumors|allegations|claims|speculation|suggestions)(?=\s+that(?!\p{L}))/giu

const DISTANT = /^(?:alleg|suppos|purport|ostens|rumo|claims|specul)/i
/** After these a verb's form is a noun, an adjective or an infinitive: “the claims”, “to say”, “alleged attacker”. */
const NO_VERB_AFTER =
  /(?:^|[\s(“"‘])(?:the|a|an|this|these|those|their|its|his|her|our|my|your|some|any|no|such|to|of|many|several|other|new|be|been|being|must|can|could|should|shall|may|might|not|with|without|for|from|by|so)$/i
const CLAUSE_AFTER = /^\s*(?:,?\s*)?(?:that(?!\p{L})|[“"„«‘:]|how(?!\p{L})|whether(?!\p{L}))/iu
const OBJECT_THEN_CLAUSE = /^\s+(?!(?:it|him|her|them)sel(?:f|ves)\s)[^.,;!?“”"\n]{1,60}?\s+that(?!\p{L})/iu
const NOUN_GOES_ON =
  /^(?:\s+(?:in|of|on|from|for|at|by|to|and|or|with|about|against|between|as|are|were|have|had|will|would|is|was|has|shows?|showed|suggests?|suggested|indicates?|indicated|puts?|that\s+(?:have|has|are|were|is|was))(?!\p{L})|\s*[,.;:)”’])/iu
/** Papers before a verb: “estimates show”. */
export const PAPERS_BEFORE =
  /(?<!\p{L})(?:estimates|figures|data|polls|surveys|studies|research|statistics|documents|records)\s+$/iu
const QUOTE_BEFORE = /[”"»“’]\s*,?\s*[^.!?“”"\n]{0,90}$/u

/** Every cue in a place, outside of what is quoted there, in order. */
export function findCues(text: string, place: Place, isQuoted: (at: Place) => boolean): Cue[] {
  const cues: Cue[] = []
  const add = (how: Cue['how'], stanceOf: (words: string) => ReportingStance, found: Place[]) => {
    for (const { start, end } of found) {
      const words = text.slice(start, end)
      const taken = cues.some((cue) => cue.start < end && start < cue.end)
      if (!taken && !isQuoted({ start, end }))
        cues.push({ start, end, text: words, how, stance: stanceOf(words) })
    }
  }
  add('SOURCE', () => 'NEUTRAL', findIn(text, place, SOURCE))
  add('HEARSAY', () => 'DISTANCING', findIn(text, place, HEARSAY))
  add('NOUN', (words) => (DISTANT.test(words) ? 'DISTANCING' : 'NEUTRAL'), findIn(text, place, NOUN))
  add(
    'VERB',
    (words) => verbOf(words)?.stance ?? 'NEUTRAL',
    findIn(text, place, VERBS).filter((at) => reports(text, at)),
  )
  return cues.sort((x, y) => x.start - y.start)
}

const verbOf = (words: string) => REPORTING_VERBS.get(words.toLowerCase().replace(/\s+/g, ' '))

/** Does the form report here? A form that may be something else does so only before a clause or beside a quotation. */
function reports(text: string, { start, end }: Place): boolean {
  const verb = verbOf(text.slice(start, end))
  if (!verb) return false
  const before = text.slice(Math.max(0, start - 160), start)
  const after = text.slice(end, end + 160)
  const lastWord = before.trimEnd().slice(-40)
  // A capital makes it a name or opens a phrase: “Estimates show”, “State television”.
  if (/^\p{Lu}/u.test(text.slice(start, end)) || NO_VERB_AFTER.test(lastWord)) return false
  // “is known”, “was told”: nobody is named who says so.
  if (/(?:^|\s)(?:is|are|was|were|be|been|being)$/i.test(lastWord)) return false
  // “Soviet-era states in”, “their claims were”: before a preposition or an auxiliary such a form is a noun.
  if (
    verb.alsoNoun &&
    !PAPERS_BEFORE.test(before) &&
    NOUN_GOES_ON.test(after) &&
    !QUOTE_BEFORE.test(before) &&
    !/(?<!\p{L})as\s+[^,.;]{2,60}$/u.test(before)
  )
    return false
  const besideClause = CLAUSE_AFTER.test(after) || OBJECT_THEN_CLAUSE.test(after)
  if (!verb.needsClause) return true
  // “Estimates show”, “surveys indicate”: papers do nothing but report.
  return besideClause || QUOTE_BEFORE.test(before) || PAPERS_BEFORE.test(before)
}
