import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprint } from './fingerprint'

const words = (count: number, seed = 1) =>
  Array.from({ length: count }, (_, index) => `w${((index + seed) * 7919) % 100_003}`)

const shared = (x: string, y: string) => {
  const other = new Set(fingerprint(y))
  return fingerprint(x).filter((hash) => other.has(hash)).length
}

const KNOWN = {
  english: [819882778],
  russian: [205650261],
  chinese: [581216990],
  long: [9860129, 80537377, 223775318, 330042147, 471058137],
}

test('is the same for ever: stored hashes are compared with those of later texts', () => {
  expect(fingerprint('Sixty men crossed the border on Monday.')).toEqual(KNOWN.english)
  expect(fingerprint('Шестьдесят человек перешли границу в понедельник.')).toEqual(KNOWN.russian)
  expect(fingerprint('六十名男子越过了边界。')).toEqual(KNOWN.chinese)
  expect(fingerprint(words(40).join(' '))).toEqual(KNOWN.long)
})

test('hashes are distinct, ascending and of 31 bits; at least one, however short the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const hashes = fingerprint(text)
      expect(hashes.length).toBeGreaterThan(0)
      expect(hashes).toEqual([...new Set(hashes)].sort((x, y) => x - y))
      expect(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 31)).toBe(true)
    }),
  )
})

test('16 words in common leave a hash in common, wherever they stand and whatever surrounds them', () => {
  const around = fc.array(fc.integer({ min: 200_000, max: 900_000 }), { maxLength: 60 })
  fc.assert(
    fc.property(around, around, around, around, (a, b, c, d) => {
      const passage = words(16).join(' ')
      const within = (before: number[], after: number[]) => [...before, passage, ...after].join(' ')
      expect(shared(within(a, b), within(c, d))).toBeGreaterThan(0)
    }),
  )
})

describe('what does not count', () => {
  const text =
    'Kovač said: “Sixty men, no more, crossed the border near El Tanf.” Nobody saw them after that day.'

  test.each([
    ['case', text.toUpperCase()],
    ['diacritics', text.replace('č', 'c')],
    ['their form', text.normalize('NFD')],
    ['punctuation', text.replace(/[“”:,.]/g, '')],
    ['line ends and spaces', text.replace(/ /g, '\n\n ')],
    ['full-width forms', text.replace('Sixty', 'Ｓｉｘｔｙ')],
  ])('%s', (_, other) => {
    expect(fingerprint(other)).toEqual(fingerprint(text))
  })

  test('the final sigma', () => {
    expect(fingerprint('ΟΔΟΣ ΑΘΗΝΑΣ')).toEqual(fingerprint('οδος αθηνας'))
  })
})

test('one hash in about six words', () => {
  const { length } = fingerprint(words(13_000).join(' '))
  expect(length).toBeGreaterThan(1_800)
  expect(length).toBeLessThan(2_200)
})

test('a passage of a text without spaces is found in another', () => {
  const passage = '部长星期一表示六十名男子越过了边界后来再也没有人见过他们'
  expect(shared(`昨天有消息说，${passage}。`, `当局拒绝发表评论。${passage}！`)).toBeGreaterThan(0)
})
