import { CONFIDENCES, INDEPENDENCES } from '@/lib/domain/independence'
import { type LinkView, SCOPES } from '@/lib/domain/link-filter'
import { STRENGTHS, STRENGTHS_OF } from '@/lib/domain/strength'

/** A name whose values are few and known, with the values that make sense in a list. */
export type ClosedFacet = {
  name: 'scope' | 'recheck' | 'strength' | 'state' | 'independence' | 'confidence'
  values: readonly string[]
}

const STRENGTHS_IN = {
  contradictions: STRENGTHS_OF.CONTRADICTS,
  corroborations: STRENGTHS_OF.CORROBORATES,
  disputed: STRENGTHS,
  // What is no link has no strength.
  neither: [],
} as const satisfies Record<LinkView, readonly string[]>

/** What a list can be narrowed to of what assessments and states say. A list of one state has no choice by state. */
export function closedFacets(view: LinkView): { aspects: boolean; facets: ClosedFacet[] } {
  const judged = view !== 'neither'
  const hasStates = view === 'contradictions' || view === 'corroborations'
  const facets: ClosedFacet[] = [
    { name: 'strength', values: STRENGTHS_IN[view] },
    { name: 'independence', values: judged ? INDEPENDENCES : [] },
    { name: 'state', values: hasStates ? ['PROPOSED', 'ASSESSED', 'DISPUTED', 'SETTLED'] : [] },
    { name: 'scope', values: SCOPES },
    { name: 'confidence', values: CONFIDENCES },
    { name: 'recheck', values: ['open'] },
  ]
  return { aspects: judged, facets: facets.filter(({ values }) => values.length > 0) }
}
