import { RELATION_WORDS } from '@/lib/domain/aspect'
import { describeRecheck, REFINDING_WORDS, type RecheckOutcome } from '@/lib/domain/claim-standing'
import { CONFIDENCE_WORDS, INDEPENDENCE_WORDS } from '@/lib/domain/independence'
import type { Permission } from '@/lib/domain/policy'
import type { AuditEntry } from '@/lib/domain/record'
import { STRENGTH_WORDS } from '@/lib/domain/strength'
import { VERDICT_WORDS } from '@/lib/domain/verdict'

/** What each action did, as a sentence without its subject; `again` where the record was there before. */
const ACTION_WORDS: Record<Permission, { made: string; again?: string }> = {
  'analyst.add': { made: 'Added an analyst' },
  'analyst.rename': { made: 'Renamed an analyst' },
  'analyst.blind': { made: 'Changed whether to work blind' },
  'analyst.choose': { made: 'Chose who annotates' },
  'source.add': { made: 'Added a source' },
  'source.edit': { made: 'Changed a source' },
  'source.retract': { made: 'Retracted a source' },
  'source.grade': { made: 'Graded a source', again: 'Graded a source anew' },
  'article.add': { made: 'Added an article' },
  'article.edit': { made: 'Changed the particulars of an article' },
  'article.version': { made: 'Added a corrected text' },
  'origin.add': { made: 'Added an origin' },
  'origin.edit': { made: 'Changed an origin' },
  'origin.retract': { made: 'Retracted an origin' },
  'cluster.add': { made: 'Added a cluster' },
  'cluster.edit': { made: 'Changed a cluster' },
  'cluster.merge': { made: 'Merged two clusters' },
  'cluster.split': { made: 'Split a cluster' },
  'cluster.retract': { made: 'Retracted a cluster' },
  'topic.add': { made: 'Added a topic' },
  'topic.edit': { made: 'Changed a topic' },
  'topic.retract': { made: 'Retracted a topic' },
  'entity.add': { made: 'Added an entity' },
  'entity.edit': { made: 'Changed an entity' },
  'entity.retract': { made: 'Retracted an entity' },
  'claim.add': { made: 'Added a claim' },
  'claim.edit': { made: 'Changed a claim' },
  'claim.retract': { made: 'Retracted a claim' },
  'claim.restore': { made: 'Restored a claim' },
  'claim.grade': { made: 'Graded a claim', again: 'Graded a claim anew' },
  'claim.place': { made: 'Placed a claim in a corrected text' },
  'link.assess': { made: 'Saved an assessment', again: 'Changed an assessment' },
  'assessment.retract': { made: 'Retracted an assessment' },
  'assessment.restore': { made: 'Restored an assessment' },
  'link.rule': { made: 'Ruled on a link' },
  'link.recheck': { made: 'Looked at a link again' },
  'ruling.retract': { made: 'Retracted a ruling' },
  'change.undo': { made: 'Undid a change' },
}

/** What a corrected text did beside being added, by what it did it to. */
const MARKED = 'Marked a link to be looked at again'
const CORRECTION_WORDS: Record<string, string> = {
  claim: 'Carried a claim over to a corrected text',
  link: MARKED,
}

/** What an audit entry tells, in words: "Changed an assessment". */
export function describeChange(entry: AuditEntry): string {
  const carried = entry.action === 'article.version' && CORRECTION_WORDS[entry.subjectType]
  if (carried) return carried
  if (entry.action === 'claim.edit' && entry.subjectType === 'link') return MARKED
  if (entry.action === 'change.undo' && entry.subjectType === 'link') return describeUndoOfLink(entry)
  if (entry.action === 'change.undo') return describeUndo(entry)
  const restored = describeRestored(entry)
  if (restored) return restored
  const words = ACTION_WORDS[entry.action as Permission]
  if (!words) return entry.action
  return words.again && wasThere(entry.before) ? words.again : words.made
}

/** An undo of an assessment that settled a link, or of an edit of a claim of it, told of the link. */
function describeUndoOfLink({ before, after }: AuditEntry): string {
  if (asFields(before).outcome === 'EDITED') return 'Undid that a link is to be looked at again'
  return 'found' in asFields(after) ? ACTION_WORDS['link.recheck'].made : MARKED
}

/** "Undid a change of a source": an undo that brings back what an undo took says that it is redone. */
function describeUndo({ subjectType }: AuditEntry): string {
  const what = SUBJECT_WORDS[subjectType]
  return what ? `${ACTION_WORDS['change.undo'].made} of ${what}` : ACTION_WORDS['change.undo'].made
}

/** What a change was made to, as part of a sentence. */
const SUBJECT_WORDS: Record<string, string> = {
  source: 'a source',
  article: 'an article',
  origin: 'an origin',
  cluster: 'a cluster',
  topic: 'a topic',
  entity: 'an entity',
  claim: 'a claim',
  assessment: 'an assessment',
  ruling: 'a ruling',
  sourceGrade: 'the grade of a source',
  claimGrade: 'the grade of a claim',
}

/** One permission covers both ways: what is live again was restored. */
function describeRestored({ action, subjectType, before, after }: AuditEntry): string | null {
  if (!action.endsWith('.retract') || asFields(after).retractedAt || !asFields(before).retractedAt)
    return null
  return `Restored ${SUBJECT_WORDS[subjectType] ?? 'a record'}`
}

/** Topics alone are not the record: they are what a first assessment moved its link from. */
function wasThere(before: unknown): boolean {
  return before !== null && Object.keys(asFields(before)).join() !== 'topics'
}

/** The verdict a change left standing, in words; null where it is no judgement of a pair. */
export function describeVerdictAfter({ after }: AuditEntry): string | null {
  const { verdict } = asFields(after)
  return typeof verdict === 'string' ? codeWords(verdict) : null
}

export type ChangedField = { field: string; before: string | null; after: string | null }

/** Fields that say nothing to a reader: they follow from the entry itself. */
const SILENT_FIELDS = new Set([
  'id',
  'version',
  'assessedAt',
  'ruledAt',
  'retractedAt',
  'analyst',
  'analystId',
  'linkId',
  'byEntry',
  'gradedAt',
  'sourceId',
  'claimId',
  'standing',
  'versionId',
])

/**
 * The fields that differ between before and after, as text; of a record made or gone, every field that says something.
 */
export function listChangedFields(entry: AuditEntry): ChangedField[] {
  const before = tellText(tellRechecks(asFields(entry.before)))
  const after = tellText(tellRechecks(asFields(entry.after)))
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !SILENT_FIELDS.has(field))
    .map((field) => ({
      field: fieldWords(field),
      before: asText(before[field]),
      after: asText(after[field]),
    }))
    .filter((changed) => changed.before !== changed.after)
}

/** Of an article's text its number and its page furniture; hashes say nothing to a reader. */
function tellText(fields: Record<string, unknown>): Record<string, unknown> {
  const { text, publishedFrom: _, source, ...rest } = fields
  const { versionId, number, stripped } = asFields(text)
  if (versionId === undefined) return fields
  const furniture = Array.isArray(stripped) ? stripped.map((range) => asFields(range)) : []
  return {
    ...rest,
    source: asFields(source).name,
    textVersion: number,
    pageFurniture: furniture.map(
      ({ what, start, end, proposedBy }) =>
        `${String(what)} at ${String(start)} to ${String(end)}${proposedBy ? ' (proposed)' : ''}`,
    ),
  }
}

type Asked = { claim?: unknown; claimId?: unknown; outcome?: unknown; versionNumber?: unknown }

/** What asks to look at a link again, one or several, as one field in words: "002-c05 was changed in version 2". */
function tellRechecks(fields: Record<string, unknown>): Record<string, unknown> {
  const { toLookAtAgain, claim, outcome, versionNumber, ...rest } = fields
  if (Array.isArray(toLookAtAgain)) {
    const words = toLookAtAgain.map((asked: Asked) => tellAsked(asked))
    return { ...fields, toLookAtAgain: undefined, toBeLookedAtAgain: words.join('; ') }
  }
  if (typeof claim !== 'string' || outcome === undefined) return fields
  return { ...rest, toBeLookedAtAgain: tellAsked({ claim, outcome, versionNumber }) }
}

function tellAsked({ claim, claimId, outcome, versionNumber }: Asked): string {
  return describeRecheck({
    claimId: String(claim ?? claimId),
    outcome: outcome as RecheckOutcome,
    versionNumber: Number(versionNumber),
  }).replace(' of its article', '')
}

function asFields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined || value === false || value === '') return null
  if (Array.isArray(value))
    return value.length > 0 ? value.map((part) => asText(part) ?? '').join(', ') : null
  if (typeof value === 'object' && 'label' in value) return asReference(value)
  if (typeof value === 'object') {
    const parts = Object.entries(value).map(([key, part]) => `${fieldWords(key)} ${asText(part) ?? 'none'}`)
    return parts.length > 0 ? parts.join(', ') : null
  }
  return typeof value === 'string' ? codeWords(value) : String(value)
}

/** Another record by its label, with what is said of it here: “SVR statement (likely): it quotes it”. */
function asReference(value: object): string {
  const { label, certainty, why } = value as Record<string, unknown>
  const sure = typeof certainty === 'string' ? ` (${certainty.toLowerCase()})` : ''
  return `${String(label)}${sure}${typeof why === 'string' ? `: ${why}` : ''}`
}

/** Stored codes in the words of the screens. */
const CODES = new Map<string, string>([
  ...Object.entries(VERDICT_WORDS).map(([code, { label }]): [string, string] => [code, label.toLowerCase()]),
  ...Object.entries(STRENGTH_WORDS).map(([code, { label }]): [string, string] => [code, label.toLowerCase()]),
  ...Object.entries(RELATION_WORDS).map(([code, { label }]): [string, string] => [code, label]),
  ...Object.entries(INDEPENDENCE_WORDS).map(([code, { label }]): [string, string] => [code, label]),
  ...Object.entries(CONFIDENCE_WORDS),
  ...Object.entries(REFINDING_WORDS).map(([code, { label }]): [string, string] => [code, label]),
])

/** LIKELY_SHARED → likely one origin: codes are read as words; what people typed is left alone. */
function codeWords(value: string): string {
  return CODES.get(value) ?? value
}

/** bothHoldIf → both hold if */
function fieldWords(field: string): string {
  return field.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
}
