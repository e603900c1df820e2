import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dossierFileName } from './file-name'

it.each([
  ['claim', '004-c05', 'html', 'crossread-claim-004-c05.html'],
  ['topic', 'al-tanf-recruitment', 'md', 'crossread-topic-al-tanf-recruitment.md'],
  ['topic', '../../etc/passwd', 'json', 'crossread-topic-etc-passwd.json'],
  ['topic', 'Überblick', 'html', 'crossread-topic-U-berblick.html'],
  ['claim', 'a"; filename="b', 'html', 'crossread-claim-a-filename-b.html'],
  ['claim', '🜁', 'html', 'crossread-claim.html'],
] as const)('%s %s .%s is saved as %s', (kind, id, ext, name) => {
  expect(dossierFileName({ kind, id }, ext)).toBe(name)
})

it('is safe and short whatever the id', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string(), (id, ext) => {
      const name = dossierFileName({ kind: 'claim', id }, ext)
      expect(name).toMatch(/^crossread-claim(-[A-Za-z0-9-]+)?\.[A-Za-z0-9-]+$/)
      expect(name.length).toBeLessThan(200)
    }),
  )
})
