import type { CueStance } from '@/lib/domain/framing'

export type ReportingStance = Exclude<CueStance, 'NONE'>

/**
 * Verbs that report what somebody says or holds, by what the one who reports lets be seen of its truth.
 * FACTIVE: what is reported is taken for true (Karttunen 1971, Hooper 1975: reveal, realise, point out …).
 * ENDORSING: it is lent weight (confirm, show, note …). DISTANCING: it is held at arm's length (claim, allege …).
 */
const VERBS: Record<ReportingStance, string> = {
  NEUTRAL:
    'say tell add state announce report write explain comment remark declare mention believe think argue conclude predict estimate forecast reply respond suggest warn urge pledge promise vow testify tweet post recount relate expect assess hold reason specify clarify reiterate elaborate caution propose recommend advise ask opine',
  DISTANCING: 'claim allege purport insist assert contend maintain boast profess pretend deny posit accuse',
  ENDORSING:
    'confirm note show prove demonstrate stress emphasise emphasize underline underscore highlight affirm observe document establish verify corroborate indicate',
  FACTIVE:
    'know realise realize discover learn reveal disclose admit acknowledge concede notice remember recall recognise recognize regret expose',
}

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote',
  think: 'thought',
  hold: 'held',
  know: 'knew',
  forecast: 'forecast',
}

/** Base forms that are as often another word: a noun, an adjective, or a verb of doing. */
const ALSO_NOUNS = new Set([
  ...'claim report state comment estimate forecast reply note post document show hold reason promise pledge question add urge'.split(
    ' ',
  ),
])
/** Said of doings at least as often as of words, unless “that” or a quotation follows. */
const NEEDS_CLAUSE = new Set([
  ...'show hold ask add post document establish expect know learn remember recall recognise recognize expose observe discover notice maintain deny accuse tell promise propose pretend realise realize prove indicate demonstrate relate recount assess highlight underline underscore regret mention testify reason urge pledge vow'.split(
    ' ',
  ),
])

/** `needsClause`: it reports only before a clause or beside a quotation; `alsoNoun`: the form is a noun as well. */
export type ReportingVerb = { stance: ReportingStance; needsClause: boolean; alsoNoun: boolean }

const thirdOf = (verb: string) => {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
}
const pastOf = (verb: string) => {
  const irregular = IRREGULAR[verb]
  if (irregular) return irregular
  if (verb === 'admit' || verb === 'regret') return `${verb}ted`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`
}
const ingOf = (verb: string) => {
  if (verb === 'admit' || verb === 'regret') return `${verb}ting`
  return verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${verb}ing`
}

const forms = new Map<string, ReportingVerb>()
for (const [stance, verbs] of Object.entries(VERBS) as [ReportingStance, string][])
  for (const verb of verbs.split(' ')) {
    const needsClause = NEEDS_CLAUSE.has(verb)
    forms.set(pastOf(verb), { stance, needsClause, alsoNoun: false })
    forms.set(thirdOf(verb), { stance, needsClause, alsoNoun: ALSO_NOUNS.has(verb) })
    for (const form of [verb, ingOf(verb)])
      forms.set(form, {
        stance,
        needsClause: needsClause || form !== verb || ALSO_NOUNS.has(verb),
        alsoNoun: ALSO_NOUNS.has(verb),
      })
  }

/** Phrases that report; their first word is the verb. */
const PHRASES: Readonly<Record<string, ReportingStance>> = {
  'points out': 'FACTIVE',
  'pointed out': 'FACTIVE',
  'pointing out': 'FACTIVE',
  'point out': 'FACTIVE',
  'makes clear': 'FACTIVE',
  'made clear': 'FACTIVE',
  'makes it clear': 'FACTIVE',
  'made it clear': 'FACTIVE',
  'found out': 'FACTIVE',
  'finds out': 'FACTIVE',
  'went on to say': 'NEUTRAL',
  'goes on to say': 'NEUTRAL',
  'would have us believe': 'DISTANCING',
}
for (const [phrase, stance] of Object.entries(PHRASES))
  forms.set(phrase, { stance, needsClause: false, alsoNoun: false })

/** Every form of every verb and phrase, in small letters, single spaces. */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = forms
