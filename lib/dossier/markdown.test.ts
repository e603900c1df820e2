import { describe, expect, it } from 'vitest'
import { composeDossier } from '@/lib/domain/dossier/dossier-content'
import { exampleFacts, withText } from '@/lib/testing/dossier-facts'
import { HOSTILE_TEXTS } from '@/lib/testing/hostile-text'
import { renderMarkdown } from './markdown'
import { quote } from './markdown-text'
import { SECTION_WORDS, SECTIONS } from './section-words'

const render = (facts = exampleFacts()) => renderMarkdown(composeDossier(facts))
/** What each block is: a heading's level, a list entry's depth, a quote, text. Lines after a hard break belong to it. */
const shape = (text: string) =>
  text
    .replace(/(?<!\\)((?:\\\\)*)\\\n(> )?/g, '$1 ')
    .split('\n')
    .map((line) => /^(#{1,6} | *- |> |$)/.exec(line)?.[0] ?? 'text')

describe('hostile text', () => {
  const plain = shape(render(withText(exampleFacts(), 'plain')))

  it.each(Object.entries(HOSTILE_TEXTS))('%s opens no block, and is quoted whole', (_, text) => {
    const written = render(withText(exampleFacts(), text))
    expect(shape(written)).toEqual(plain)
    expect(written).toContain(`\n${quote(text)}\n`)
    expect(written).not.toMatch(/(?<!\\)<(?!https?:)/)
    expect(written).not.toMatch(/\p{Bidi_Control}/u)
  })

  it('makes only web addresses links', () => {
    expect(render(withText(exampleFacts(), 'x', 'https://example.org/a_b'))).toContain(
      '<https://example.org/a_b>',
    )
    const written = render(withText(exampleFacts(), 'x', 'javascript:alert(1)'))
    expect(written).toContain('Address: javascript:alert(1)')
    expect(written).not.toContain('<javascript')
  })
})

describe('the file', () => {
  const text = render()

  it('tells the sections in their order, and ends with one line feed', () => {
    const titles = [...text.matchAll(/^## \d+ (.*)$/gm)].map((match) => match[1])
    expect(titles).toEqual(SECTIONS.map((id) => SECTION_WORDS[id].title))
    expect(text).toMatch(/[^\n]\n$/)
  })

  it('tells repetition apart under headings of its own', () => {
    const part = text.slice(text.indexOf('## 3'), text.indexOf('## 4'))
    expect([...part.matchAll(/^#{3,4} (.*)$/gm)].map((match) => match[1])).toEqual([
      'Not found to be repetition',
      '≈ Corroboration: c1 and c6 (link outward)',
      '≈ Corroboration: c2 and c4 (link support)',
      'Likely repetition',
      '≈₁ Corroboration: c2 and c3 (link likely-repetition)',
      'Repetition, not confirmation',
      '≈₁ Direct corroboration: c1 and c2 (link repetition)',
      'Proposed, not assessed',
      '≈ Proposed corroboration: c1 and c5 (link proposed)',
    ])
  })

  it.each([
    'State: disputed: analysts gave different verdicts, and no ruling settles them.',
    'State: settled, and challenged by a later assessment.',
    'minority view, later than the ruling: it challenges it',
    '**Both hold if** two groups are meant',
    'Origin: not recorded',
    'Sources: reliability F, cannot be judged, unless graded.',
  ])('says: %s', (words) => {
    expect(text).toContain(words)
  })

  it('never speaks of confidence and likelihood in one sentence', () => {
    const sentences = text.split(/[.!?\n]/).filter((sentence) => /confidence/i.test(sentence))
    expect(sentences.length).toBeGreaterThan(3)
    expect(sentences.filter((sentence) => /likel|probab|possib/i.test(sentence))).toEqual([])
  })

  it('says that nothing is recorded where nothing is', () => {
    expect(render(exampleFacts({ claims: [], links: [] }))).toContain(
      'No contradiction is recorded in this scope.',
    )
  })
})
