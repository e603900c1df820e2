import fc from 'fast-check'
import { expect, it } from 'vitest'
import { closeBidi } from './unseen'

const [RLE, PDF, RLO, RLI, FSI, PDI] = ['\u202b', '\u202c', '\u202e', '\u2067', '\u2068', '\u2069']

it.each([
  ['plain text', 'abc', ''],
  ['an override', `a${RLO}b`, PDF],
  ['an override closed already', `a${RLO}b${PDF}`, ''],
  ['nested ones, from the inside out', `${RLI}${RLE}a`, PDF + PDI],
  ['an isolate that closes what was opened in it', `${FSI}${RLO}a${PDI}`, ''],
  ['a closing sign that closes nothing', `a${PDI}${PDF}${RLO}`, PDF],
  ['an override that an isolate hides from its closing sign', `${RLO}${RLI}${PDF}`, PDI + PDF],
])('%s', (_, text, closing) => {
  expect(closeBidi(text)).toBe(text + closing)
})

it('leaves nothing open, and changes nothing that was there', () => {
  const signs = fc.constantFrom('a', RLE, PDF, RLO, RLI, FSI, PDI)
  fc.assert(
    fc.property(fc.array(signs), (list) => {
      const text = list.join('')
      const closed = closeBidi(text)
      expect(closed.startsWith(text)).toBe(true)
      expect(closeBidi(closed)).toBe(closed)
    }),
  )
})
