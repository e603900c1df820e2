import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ORIGIN_KINDS } from '@/lib/domain/origin-words'
import { originsHref, readOriginAddress } from './origin-address'

const word = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() === text)
const filter = fc.record({
  words: fc.option(word, { nil: undefined }),
  kind: fc.option(fc.constantFrom(...ORIGIN_KINDS), { nil: undefined }),
  identified: fc.option(fc.constantFrom('yes' as const, 'no' as const), { nil: undefined }),
})
const cursor = fc.record({ label: word, id: fc.stringMatching(/^[\w-]{1,12}$/) })

test('what an address says is what was asked', () => {
  fc.assert(
    fc.property(filter, fc.option(cursor, { nil: undefined }), (asked, after) => {
      const search = Object.fromEntries(new URL(originsHref(asked, after), 'http://x').searchParams)
      expect(readOriginAddress(search)).toEqual({ filter: asked, after: after ?? null })
    }),
  )
})

test.each([{ kind: 'nonsense' }, { identified: 'perhaps' }, { after: 'no sign' }, { after: '~' }])(
  '%o asks for nothing',
  (search) => {
    expect(readOriginAddress(search)).toEqual({ filter: {}, after: null })
  },
)
