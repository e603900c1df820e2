import { fingerprint } from '@/lib/domain/fingerprint'
import { ASSESSMENT_RULES } from './assessment-rules'
import { AUDIT_RULES } from './audit-rules'
import { CLAIM_RULES } from './claim-rules'
import { DATE_RULES } from './date-rules'
import { FILE_RULES } from './file-rules'
import { fingerprintRules } from './fingerprint-rules'
import type { Invariant } from './invariant'
import { LINK_RULES } from './link-rules'
import { SEARCH_RULES } from './search-rules'
import { SILENCE_RULES } from './silence-rules'
import { SPAN_RULES } from './span-rules'
import { TEXT_RULES } from './text-rules'
import { VOCABULARY_RULES } from './vocabulary-rules'

/** Everything that holds in a sound record, in the order it is told. */
export const INVARIANTS: readonly Invariant[] = [
  ...FILE_RULES,
  ...TEXT_RULES,
  ...fingerprintRules(fingerprint),
  ...SPAN_RULES,
  ...CLAIM_RULES,
  ...SILENCE_RULES,
  ...DATE_RULES,
  ...VOCABULARY_RULES,
  ...LINK_RULES,
  ...ASSESSMENT_RULES,
  ...SEARCH_RULES,
  ...AUDIT_RULES,
]
