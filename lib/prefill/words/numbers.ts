const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const SMALL = new Map<string, number>([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
])
const LARGE = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
])

export const NUMBER_WORDS = [...SMALL.keys(), ...LARGE.keys()]
export const LARGE_WORDS = [...LARGE.keys()]

/**
 * The value of an English number in words, figures, or both: “seven thousand”, “1.2 million”, “twenty-five”, “a hundred
 * and six”. Null where the words are not one number.
 */
export function readNumber(words: string): number | null {
  const parts = words
    .toLowerCase()
    .replace(/(\d)[\s,\u00a0\u202f](?=\d{3}(?!\d))/g, '$1')
    .split(/[\s-]+|(?<=\d)(?=%)/u)
    .filter((part) => part !== '' && part !== 'and')
  let [total, current, seen] = [0, 0, false]
  for (const part of parts) {
    const figure = /^\d+(?:\.\d+)?$/.test(part) ? Number(part) : (SMALL.get(part) ?? null)
    const scale = LARGE.get(part)
    if (figure !== null) {
      current += figure
      seen = true
    } else if (scale !== undefined) {
      current = (seen && current !== 0 ? current : 1) * scale
      seen = true
      if (scale >= 1_000) {
        total += current
        current = 0
      }
    } else if (part === 'a' || part === 'an') {
      if (seen) return null
    } else return null
  }
  return seen ? Math.round((total + current) * 1e6) / 1e6 : null
}
