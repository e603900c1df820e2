import { expect, it } from 'vitest'
import { composeDossier } from '@/lib/domain/dossier/dossier-content'
import { exampleFacts, withText } from '@/lib/testing/dossier-facts'
import { HOSTILE_TEXTS } from '@/lib/testing/hostile-text'
import { renderJson } from './json'

it('names its format and version, then tells the complete content in its order', () => {
  const content = composeDossier(exampleFacts())
  const text = renderJson(content)
  expect(
    text.startsWith('{\n  "format": "crossread-dossier",\n  "version": 1,\n  "header": {\n    "kind"'),
  ).toBe(true)
  expect(text.endsWith('\n}\n')).toBe(true)
  const parsed = JSON.parse(text)
  expect(parsed).toEqual({ format: 'crossread-dossier', version: 1, ...content })
  expect(Object.keys(parsed)).toEqual([
    'format',
    'version',
    'header',
    'glance',
    'contradictions',
    'corroborations',
    'neither',
    'undecided',
    'silences',
    'evidence',
    'framing',
    'origins',
    'articles',
    'method',
  ])
})

it.each(Object.entries(HOSTILE_TEXTS))('%s comes back as it went in, and shows in the file', (_, text) => {
  const content = composeDossier(withText(exampleFacts(), text))
  const written = renderJson(content)
  expect(JSON.parse(written).evidence[0].quotes[0].quote).toBe(text)
  expect(written.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\p{Zl}|\p{Zp}/u)
})
