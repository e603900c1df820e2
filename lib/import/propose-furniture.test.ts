import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proposeFurniture } from './propose-furniture'

const PARAGRAPH =
  'The minister said on Monday that sixty men had crossed the border near the old base, and that nobody had seen them since.'
const OTHER =
  'A spokesman for the border guard denied this on Tuesday, and told reporters that no more than ten men had been counted there.'

const rulesOf = (text: string) =>
  proposeFurniture(text).map(({ start, end, proposedBy }) => [text.slice(start, end), proposedBy])

/** Lines around two paragraphs, as a page is copied. */
const page = (head: string, tail: string, middle = '') =>
  `${head}\n\n${PARAGRAPH}\n${middle}\n${OTHER}\n\n${tail}\n`

describe('what a rule knows by the line alone', () => {
  test.each([
    ['Share on Facebook', 'share buttons'],
    ['Facebook Twitter WhatsApp', 'share buttons'],
    ['in Tumblr', 'share buttons'],
    ['LEAVE A REPLY', 'comment form'],
    ['12 comments', 'comment form'],
    ['Subscribe to our newsletter', 'subscription'],
    ['This website uses cookies to improve your experience.', 'cookies'],
    ['ADVERTISEMENT', 'advertisement'],
    ['Реклама', 'advertisement'],
    ['© 2016 The Daily Planet. All rights reserved.', 'copyright'],
    ['Read more: What the border guard counted', 'read more'],
    ['Читайте также: Что произошло на границе', 'read more'],
    ['Photo: Reuters', 'picture credit'],
    ['Читать на русском', 'other language'],
    ['Reporting by Ann Lee in Moscow; Editing by Bob Ray and Carl Doe', 'credits'],
    ['(Additional reporting by Ann Lee; writing by Bob Ray.)', 'credits'],
    ['Editing by Bob Ray', 'credits'],
    ['Our Standards: The Thomson Reuters Trust Principles.', 'house standards'],
  ])('%s', (line, rule) => {
    expect(rulesOf(page('A headline of some words', 'The last line of it.', line))).toEqual([[line, rule]])
  })

  test.each([
    ['Posted on May 15, 2016', 'date line'],
    ['By Nazeef Mollah:', 'author line'],
    ['0', 'counter'],
    ['Home > News > World', 'navigation'],
    ['Home | News | Opinion', 'navigation bar'],
    ['5 min read', 'counter'],
  ])('at the head: %s', (line, rule) => {
    expect(rulesOf(page(`A headline of some words\n\n${line}`, ''))).toEqual([[line, rule]])
  })

  test.each(['About the author: a fellow at the institute', 'Back to top', 'Privacy policy'])(
    'at the foot: %s',
    (line) => {
      expect(rulesOf(page('A headline of some words', line))).toEqual([[line, expect.any(String)]])
    },
  )
})

describe('what a rule knows by what stands around', () => {
  test('a list of sections above the headline, the headline once more', () => {
    const head =
      'Conflicts\nForeign policy\nSecurity\n\nSixty men crossed the border\n\nSixty men crossed the border'
    expect(rulesOf(page(head, ''))).toEqual([
      ['Conflicts\nForeign policy\nSecurity', 'list of links'],
      ['Sixty men crossed the border', 'repeated headline'],
    ])
  })

  test('other articles from their heading to the end', () => {
    const tail =
      'Read also\nTen men at the border\n\nWho counted them, and why it matters\n\nThe base, years later'
    expect(rulesOf(page('A headline of some words', tail))).toEqual([
      ['Read also', 'read more'],
      [
        'Ten men at the border\n\nWho counted them, and why it matters\n\nThe base, years later',
        'other articles',
      ],
    ])
  })

  test('a heading like that takes nothing with it where the article goes on', () => {
    expect(rulesOf(page('A headline of some words', `Read also\n\n${PARAGRAPH}\n\n${OTHER}`))).toEqual([
      ['Read also', 'read more'],
    ])
  })

  test('a line that stands there three times', () => {
    const text = [PARAGRAPH, 'Our liveblog', OTHER, 'Our liveblog', PARAGRAPH, 'Our liveblog', OTHER].join(
      '\n\n',
    )
    expect(rulesOf(text).map(([, rule]) => rule)).toEqual(['repeated line', 'repeated line', 'repeated line'])
  })
})

test.each([
  'Sixty men crossed.',
  'A last word',
  'Read on the plane, the report made him laugh.',
  'Share prices fell on Monday.',
  'Cookies were found in the truck.',
  'Print runs have doubled since then.',
  'By Monday the men were gone.',
  'Comments by the minister followed.',
  'Copyright law was not mentioned.',
  'He asked them to subscribe to the treaty.',
  'Reporting by the agency was cut short.',
  'Writing by hand is slower.',
  'Editing by Wikipedia users was suspended.',
  'Our standards were lower then.',
])('a sentence of the article is left alone: %s', (line) => {
  expect(rulesOf(page('A headline of some words', line, line))).toEqual([])
})

test('a text without paragraphs, such as a poem or a list, gets no proposals', () => {
  expect(proposeFurniture('Home\nMenu\nShare\nFacebook\n')).toEqual([])
  expect(proposeFurniture('')).toEqual([])
})

test('ranges are whole lines in order and apart, whatever the text', () => {
  const line = fc.constantFrom(
    PARAGRAPH,
    OTHER,
    'Share',
    'Read also',
    'Home',
    '0',
    '',
    ' ',
    'x',
    'By Ann Lee',
    '👍',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const text = lines.join('\n')
      let last = -1
      for (const { start, end } of proposeFurniture(text)) {
        expect(start).toBeGreaterThan(last)
        expect(end).toBeGreaterThan(start)
        expect(start === 0 || text[start - 1] === '\n').toBe(true)
        expect(end === text.length || text[end] === '\n').toBe(true)
        last = end
      }
    }),
  )
})

test('of the furniture marked by hand in the five articles nearly all is proposed, and nothing else', () => {
  const folder = path.resolve(import.meta.dirname, '../../seed')
  let [marked, proposed, both] = [0, 0, 0]
  for (const name of readdirSync(path.join(folder, 'corpus')).filter((file) => file.endsWith('.txt'))) {
    const text = readFileSync(path.join(folder, 'corpus', name), 'utf8').replace(/\r\n?/g, '\n')
    const file = path.join(folder, 'annotations', `${name.slice(0, 3)}.json`)
    const { article } = JSON.parse(readFileSync(file, 'utf8')) as { article: { stripped: Range[] } }
    const [hand, rules] = [signsOf(text, article.stripped), signsOf(text, proposeFurniture(text))]
    marked += hand.size
    proposed += rules.size
    both += [...hand].filter((at) => rules.has(at)).length
  }
  expect(both / marked).toBeGreaterThan(0.99)
  expect(both / proposed).toBeGreaterThan(0.99)
})

type Range = { start: number; end: number }

/** Places of the ranges that are not white space. */
function signsOf(text: string, ranges: readonly Range[]): Set<number> {
  const places = new Set<number>()
  for (const { start, end } of ranges) {
    for (let at = start; at < end; at++) if (/\S/.test(text[at] ?? '')) places.add(at)
  }
  return places
}
