import { ENCODINGS } from '@/lib/domain/article-draft'
import { ASPECTS, RELATIONS } from '@/lib/domain/aspect'
import {
  CLAIM_STANDINGS,
  RECHECK_OUTCOMES,
  REFINDING_DECISIONS,
  REFINDING_OUTCOMES,
} from '@/lib/domain/claim-standing'
import { BASES, CERTAINTIES, MANNERS, MODES } from '@/lib/domain/claim-words'
import {
  AGENCIES,
  COMMITMENTS,
  CUE_STANCES,
  FRAMING_FUNCTIONS,
  MARK_KINDS,
  VOICES,
} from '@/lib/domain/framing'
import { CONFIDENCES, INDEPENDENCES } from '@/lib/domain/independence'
import { LINK_VIEWS } from '@/lib/domain/link-filter'
import { LINK_STATES } from '@/lib/domain/link-words'
import { CREDIBILITIES, MEMBERSHIPS, ORIGIN_KINDS, RELIABILITIES } from '@/lib/domain/origin-words'
import { PERMISSIONS } from '@/lib/domain/policy'
import { STRENGTHS } from '@/lib/domain/strength'
import { VERDICTS } from '@/lib/domain/verdict'
import { sqlInvariant } from './invariant'

/** Columns that hold words of a closed list; `id` is the column that names the row. An empty field is not a word. */
const CLOSED: [table: string, id: string, column: string, words: readonly string[]][] = [
  ['SourceGrade', 'id', 'reliability', RELIABILITIES],
  ['Article', 'id', 'publishedBasis', BASES],
  ['ArticleVersion', 'id', 'encoding', ENCODINGS],
  ['Claim', 'id', 'mode', MODES],
  ['Claim', 'id', 'certainty', CERTAINTIES],
  ['Claim', 'id', 'timeBasis', BASES],
  ['Claim', 'id', 'standing', CLAIM_STANDINGS],
  ['ClaimRefinding', 'claimId', 'outcome', REFINDING_OUTCOMES],
  ['ClaimRefinding', 'claimId', 'decision', REFINDING_DECISIONS],
  ['ChainHop', 'claimId', 'manner', MANNERS],
  ['ClaimGrade', 'id', 'credibility', CREDIBILITIES],
  ['Framing', 'claimId', 'voice', VOICES],
  ['Framing', 'claimId', 'cueStance', CUE_STANCES],
  ['Framing', 'claimId', 'commitment', COMMITMENTS],
  ['Framing', 'claimId', 'agency', AGENCIES],
  ['FramingFunction', 'claimId', 'function', FRAMING_FUNCTIONS],
  ['FramingMark', 'claimId', 'kind', MARK_KINDS],
  ['Origin', 'id', 'kind', ORIGIN_KINDS],
  ['OriginRest', 'originId', 'certainty', MEMBERSHIPS],
  ['ClusterMember', 'clusterId', 'certainty', MEMBERSHIPS],
  ['Link', 'id', 'state', LINK_STATES],
  ['Link', 'id', 'kind', VERDICTS],
  ['Link', 'id', 'proposedKind', VERDICTS],
  ['LinkRecheck', 'linkId', 'outcome', RECHECK_OUTCOMES],
  ['Assessment', 'id', 'verdict', VERDICTS],
  ['Assessment', 'id', 'strength', STRENGTHS],
  ['Assessment', 'id', 'independence', INDEPENDENCES],
  ['Assessment', 'id', 'confidence', CONFIDENCES],
  ['AssessmentAspect', 'assessmentId', 'aspect', ASPECTS],
  ['AssessmentAspect', 'assessmentId', 'relation', RELATIONS],
  ['Ruling', 'id', 'verdict', VERDICTS],
  ['SavedView', 'id', 'list', LINK_VIEWS],
  ['AuditEntry', 'id', 'action', PERMISSIONS],
]

/** A word as SQL text; the lists are the program's own, and none holds a quotation mark. */
const listed = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')

const known = sqlInvariant(
  'Closed lists hold known words only',
  ...CLOSED.map(([table, id, column, words]) => ({
    count: `SELECT count("${column}") FROM ${table}`,
    breaches: `SELECT '${table} ' || ${id} AS id, 'has “' || "${column}" || '” as ${column}' AS words
      FROM ${table} WHERE "${column}" NOT IN (${listed(words)})`,
  })),
)

export const VOCABULARY_RULES = [known]
