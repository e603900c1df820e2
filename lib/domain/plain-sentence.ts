import { z } from 'zod'

const UNREADABLE = 'This did not arrive as the form sends it. Reload the page and save again.'

type Issue = Pick<z.core.$ZodRawIssue, 'code' | 'input'> & {
  origin?: unknown
  minimum?: unknown
  maximum?: unknown
}

const figure = (limit: unknown) => Number(limit).toLocaleString('en')

/** What is said of an input that breaks a schema which has no sentence of its own for it. */
export function plainSentence({ code, input, origin, minimum, maximum }: Issue): string {
  const isList = origin === 'array' || origin === 'set'
  if (code === 'invalid_type' && (input === undefined || input === null || input === ''))
    return 'This is missing. Fill it in.'
  if (code === 'invalid_value') return 'Choose one of those offered.'
  if (code === 'too_big') {
    if (origin === 'string') return `Shorten this: at most ${figure(maximum)} characters can be stored.`
    return isList
      ? `At most ${figure(maximum)} can be stored. Take some out.`
      : 'This number is too large. Write a smaller one.'
  }
  if (code === 'too_small') {
    if (origin === 'string') return 'This is missing. Fill it in.'
    return isList
      ? `Give at least ${figure(minimum)} of these.`
      : 'This number is too small. Write a larger one.'
  }
  return UNREADABLE
}

// Every schema of this house is made after this: what the library says by itself is for programmers.
z.config({ customError: plainSentence })
