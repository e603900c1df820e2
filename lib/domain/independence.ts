export const INDEPENDENCES = [
  'INDEPENDENT',
  'LIKELY_INDEPENDENT',
  'UNKNOWN',
  'LIKELY_SHARED',
  'SAME_ORIGIN',
] as const
export type Independence = (typeof INDEPENDENCES)[number]

export const INDEPENDENCE_WORDS: Record<Independence, { label: string }> = {
  INDEPENDENT: { label: 'independent' },
  LIKELY_INDEPENDENT: { label: 'likely independent' },
  UNKNOWN: { label: 'independence unknown' },
  LIKELY_SHARED: { label: 'likely one origin' },
  SAME_ORIGIN: { label: 'same origin' },
}

/** How sure an analyst is of an assessment (analytic confidence, ICD 203), never how likely the claim is. */
export const CONFIDENCES = ['HIGH', 'MODERATE', 'LOW'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** What an assessment is given where its analyst does not say. */
export const PRESET_CONFIDENCE: Confidence = 'MODERATE'

export const CONFIDENCE_WORDS: Record<Confidence, string> = {
  HIGH: 'high confidence',
  MODERATE: 'moderate confidence',
  LOW: 'low confidence',
}
