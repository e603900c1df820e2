import type { Permission } from '@/lib/domain/policy'
import type { AuditEntry } from '@/lib/domain/record'
import { codeWords } from './field-words'

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
  'silence.mark': {
    made: 'Marked an article as read and silent on a topic',
    again: 'Changed a mark of silence',
  },
  'silence.note': { made: 'Changed the note on a mark of silence' },
  'silence.retract': { made: 'Took back a mark of silence' },
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

const LEFT = 'Left a claim with an earlier text'

/** What an audit entry tells, in words: "Changed an assessment". */
export function describeChange(entry: AuditEntry): string {
  const carried = entry.action === 'article.version' && CORRECTION_WORDS[entry.subjectType]
  if (carried) return carried
  if (entry.action === 'claim.edit' && entry.subjectType === 'link') return MARKED
  if (entry.action === 'change.undo' && entry.subjectType === 'link') return describeUndoOfLink(entry)
  if (entry.action === 'change.undo') return describeUndo(entry)
  const restored = describeRestored(entry)
  if (restored) return restored
  if (entry.action === 'claim.place' && asFields(entry.after).standing === 'KEPT') return LEFT
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
  silence: 'a mark of silence',
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
  return typeof verdict === 'string' ? codeWords(verdict, 'verdict', 'assessment') : null
}

function asFields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
