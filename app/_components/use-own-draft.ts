'use client'

import { LOCAL_ANALYST } from '@/lib/domain/policy'
import { useOpenedAs } from './annotating'

/** Under what a form's draft is kept: each analyst who annotates in this browser finds their own words alone. */
export function useOwnDraft(form: string): string {
  const analyst = useOpenedAs()
  return analyst === null || analyst === LOCAL_ANALYST ? form : `${form}@${analyst}`
}
