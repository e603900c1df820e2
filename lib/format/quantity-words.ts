import type { Quantity } from '@/lib/domain/record'

/** A figure as printed, with its unit where it does not name it, and what limits it: "“60” militants (about; recruited)". */
export function describeQuantity({
  text,
  unit,
  qualifier,
  scope,
}: Pick<Quantity, 'text' | 'unit' | 'qualifier' | 'scope'>): string {
  const counted = unit && !text.includes(unit) ? `“${text}” ${unit}` : `“${text}”`
  const limits = [qualifier, scope].filter(Boolean).join('; ')
  return limits ? `${counted} (${limits})` : counted
}
