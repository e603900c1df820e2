/**
 * How many changes and questions one analyst may send in a span: far more than hands can, few enough that a script gone
 * wild does not fill the record or keep everybody waiting.
 */
export const RATE = { times: 300, seconds: 10 } as const
