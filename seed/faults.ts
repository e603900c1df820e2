import type { z } from 'zod'

/** Nothing was written: the seed's files hold what the record does not take. One line per fault. */
export class SeedRefused extends Error {
  override name = 'SeedRefused'
  constructor(readonly faults: string[]) {
    super(faults.join('\n'))
  }
}

/** One line: file, record and the rule in words. */
export function faultLine(file: string, id: string | null, rule: string): string {
  return id === null ? `${file}: ${rule}` : `${file}: ${id}: ${rule}`
}

/** What zod found wrong with a record, each with the way to the field: `chain[1].manner: Invalid option …`. */
export function issueWords(error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const place = issue.path
      .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
      .join('')
    return place === '' ? issue.message : `${place.replace(/^\./, '')}: ${issue.message}`
  })
}
