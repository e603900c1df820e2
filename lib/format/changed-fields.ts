import { FIELD_WORDS, type ProposableField } from '@/lib/domain/claim-field'
import { describeRecheck, type RecheckOutcome } from '@/lib/domain/claim-standing'
import type { AuditEntry } from '@/lib/domain/record'
import { PARTY_WORDS, UNSUPPORTED_WORDS } from '@/lib/domain/ruling-standing'
import { listProposed, nameTold, tellClaim } from './claim-fields'
import { codeWords, fieldWords } from './field-words'

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
  'markedAt',
  'sourceId',
  'claimId',
  'articleId',
  'topicId',
  'standing',
  'versionId',
])

/**
 * The fields that differ between before and after, as text; of a record made or gone, every field that says something.
 */
export function listChangedFields(entry: AuditEntry): ChangedField[] {
  const { subjectType } = entry
  if (subjectType === 'claim') return listClaimChanges(asFields(entry.before), asFields(entry.after))
  const before = tellText(tellRechecks(tellRuling(asFields(entry.before))))
  const after = tellText(tellRechecks(tellRuling(asFields(entry.after))))
  return differing(before, after)
    .map(({ key, ...change }) => ({
      field: fieldWords(key),
      before: asText(change.before, key, subjectType),
      after: asText(change.after, key, subjectType),
    }))
    .filter((changed) => changed.before !== changed.after)
}

function differing(before: Record<string, unknown>, after: Record<string, unknown>) {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => !SILENT_FIELDS.has(key))
    .map((key) => ({ key, before: before[key], after: after[key] }))
}

/** Of a claim what a reader wants to know; and of proposed values, which were confirmed as they stood. */
function listClaimChanges(before: Record<string, unknown>, after: Record<string, unknown>): ChangedField[] {
  const [told, now] = [tellClaim(before), tellClaim(after)]
  const changed = differing(told, now).flatMap(({ key, ...change }) => {
    const texts = {
      before: asText(change.before, 'text', 'told'),
      after: asText(change.after, 'text', 'told'),
    }
    return texts.before === texts.after ? [] : [{ key, field: nameTold(key), ...texts }]
  })
  const isSame = (field: string) => changed.every(({ key }) => key !== field)
  const [were, are] = [listProposed(before), listProposed(after)]
  const confirmed = were.filter((field) => isSame(field) && !are.includes(field))
  const open = are.filter((field) => !were.includes(field))
  return [
    ...changed.map(({ key: _, ...change }) => change),
    ...tellProposed('confirmed', confirmed),
    ...tellProposed('proposed, not confirmed', open),
    ...tellRest(before, after),
  ]
}

function tellProposed(field: string, fields: ProposableField[]): ChangedField[] {
  return fields.length === 0
    ? []
    : [{ field, before: null, after: fields.map((one) => FIELD_WORDS[one]).join(', ') }]
}

/** How a correction of its article carried it over, which is no part of the claim. */
function tellRest(before: Record<string, unknown>, after: Record<string, unknown>): ChangedField[] {
  const texts = [before.outcome, after.outcome].map((outcome) => asText(outcome, 'outcome', 'claim'))
  const [was = null, is = null] = texts
  return was === is ? [] : [{ field: fieldWords('outcome'), before: was, after: is }]
}

/** Who ruled and whether anybody backed it, where that is to be told. */
function tellRuling(fields: Record<string, unknown>): Record<string, unknown> {
  const { party, unsupported, ...rest } = fields
  return {
    ...rest,
    ...(party === true && { party: PARTY_WORDS }),
    ...(unsupported === true && { unsupported: UNSUPPORTED_WORDS }),
  }
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

/**
 * @param key that holds the value, which says what vocabulary it is of
 * @param of what the key is a key of: another key, or the kind of record
 */
function asText(value: unknown, key: string, of: string): string | null {
  if (value === null || value === undefined || value === false || value === '') return null
  if (value === true) return 'yes'
  if (Array.isArray(value)) {
    const parts = value.map((part) => asText(part, key, of)).filter((part) => part !== null)
    return parts.length > 0 ? parts.join(', ') : null
  }
  if (typeof value === 'object' && 'label' in value) return asReference(value)
  if (typeof value === 'object') return asParts(value, key)
  return typeof value === 'string' ? codeWords(value, key, of) : String(value)
}

/** What is not said, and what only the program needs, is left out. */
function asParts(value: object, key: string): string | null {
  const parts = Object.entries(value).flatMap(([name, part]) => {
    const text = TECHNICAL.test(name) ? null : asText(part, name, key)
    return text === null ? [] : [`${fieldWords(name)} ${text}`]
  })
  return parts.length > 0 ? parts.join(', ') : null
}

/** Ids, offsets and the words around a quote. */
const TECHNICAL = /^(id|\w+Id|start|end|prefix|suffix|version)$/

/** Another record by its label, with what is said of it here: “SVR statement (likely): it quotes it”. */
function asReference(value: object): string {
  const { label, certainty, why } = value as Record<string, unknown>
  const sure = typeof certainty === 'string' ? ` (${codeWords(certainty, 'certainty', 'origin')})` : ''
  return `${String(label)}${sure}${typeof why === 'string' ? `: ${why}` : ''}`
}
