import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { addOwnArticleInput } from '@/lib/domain/article-input'
import type { Refusal } from '@/lib/domain/refusal'
import { guessLanguage, LANGUAGE_GUESSER } from './guess-language'
import { proposeArticle } from './propose-article'
import { proposeAuthor } from './propose-author'
import { proposeDate } from './propose-date'
import { proposeTitle } from './propose-title'
import { readOwnArticle } from './read-own-article'

const BODY =
  'The minister said on Monday that sixty men had crossed the border near the old base, and that nobody had seen them since.'
const PAGE = `Home\nNews\nWorld\n\nSixty men crossed the border\n\nPosted on May 15, 2016\n\n${BODY}\n\nShare on Facebook\n`

describe('the title', () => {
  const titleOf = (text: string, markdown = false) => proposeTitle(text, { markdown, stripped: [] })

  test.each([
    ['Sixty men\n\nmore', 'Sixty men'],
    ['\n\n  Sixty\tmen\u00a0crossed  \n', 'Sixty men crossed'],
    ['***\nSixty men', 'Sixty men'],
    ['—', null],
  ])('is the first line with words: %j', (text, title) => {
    expect(titleOf(text)).toBe(title)
  })

  test('of Markdown is the first heading', () => {
    expect(titleOf('---\ndate: 2016\n---\n# Sixty men ##\n\ntext', true)).toBe('Sixty men')
    expect(titleOf('No heading\n\ntext', true)).toBe('No heading')
  })

  test.each([
    ['---\ntitle: "Sixty men"\nauthor: Ann Lee\n---\n\n# Another heading\n\ntext', 'Sixty men'],
    ['---\nlayout: post\n---\n\n## **Sixty** _men_ crossed\n\ntext', 'Sixty men crossed'],
    ['**Sixty men** [crossed](https://example.org/a_b)\n\ntext', 'Sixty men crossed'],
    ['# snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['---\n# no front matter, never closed', 'no front matter, never closed'],
  ])('of Markdown is what its front matter says, or is read without marks: %j', (text, title) => {
    expect(titleOf(text, true)).toBe(title)
  })

  test('is cut at a word where it is longer than 200 characters, and never in a pair', () => {
    const title = titleOf('word '.repeat(100)) ?? ''
    expect(title.endsWith('word…')).toBe(true)
    expect(title.length).toBeLessThanOrEqual(200)
    expect(titleOf(`a${'👍'.repeat(200)}`)?.isWellFormed()).toBe(true)
  })
})

describe('the author', () => {
  test.each([
    ['By Maria Hollis', 'Maria Hollis'],
    ['BY MARIA HOLLIS', 'MARIA HOLLIS'],
    ['By Anna Weber | 12 May 2016', 'Anna Weber'],
    ['By Ann Lee, Moscow correspondent', 'Ann Lee'],
    ['By Ann Lee, Bob Ray and Carl Doe', 'Ann Lee, Bob Ray and Carl Doe'],
    ['Written by Ludwig van der Berg:', 'Ludwig van der Berg'],
    ['by J. R. O’Neil - May 12, 2016', 'J. R. O’Neil'],
    ['**By Maria Hollis**', 'Maria Hollis'],
    ['Author: Madonna', 'Madonna'],
    ['Автор: Иван Петров', 'Иван Петров'],
    ['Von Karl-Heinz Müller', 'Karl-Heinz Müller'],
    ['By Omar al-Bashir', 'Omar al-Bashir'],
  ])('%s', (line, name) => {
    expect(proposeAuthor(`A headline\n\n${line}\n\n${BODY}`)).toEqual({ name, from: 'from the byline' })
  })

  test.each([
    'By Monday the men were gone',
    'By the minister',
    'By Reuters',
    'Authors',
    'By',
    'Von hier aus',
  ])('no name is said: %s', (line) => {
    expect(proposeAuthor(`A headline\n\n${line}\n\n${BODY}`)).toBeNull()
  })

  test('a byline in the text itself, or after it, is not taken', () => {
    expect(proposeAuthor(`A headline\n\n${BODY}\n\nBy Maria Hollis`)).toBeNull()
  })

  test.each([
    ['author: Maria Hollis', 'Maria Hollis'],
    ['Author: "Maria Hollis"', 'Maria Hollis'],
    ["authors: [Maria Hollis, 'Bob Ray']", 'Maria Hollis, Bob Ray'],
    ['authors:\n  - Maria Hollis\n  - name: Bob Ray\nlayout: post', 'Maria Hollis, Bob Ray'],
  ])('front matter says it: %s', (lines, name) => {
    const text = `---\ntitle: Sixty men\n${lines}\n---\n\nBy Somebody Else\n\n${BODY}`
    expect(proposeAuthor(text)).toEqual({ name, from: 'from the head of the file' })
  })
})

describe('the language', () => {
  test.each([
    ['en', BODY],
    [
      'ru',
      'Министр заявил в понедельник, что шестьдесят человек перешли границу, и больше их никто не видел.',
    ],
    ['uk', 'Міністр заявив у понеділок, що шістдесят людей перейшли кордон, і більше їх ніхто не бачив.'],
    [
      'de',
      'Der Minister sagte am Montag, dass sechzig Männer die Grenze überquert hätten, und niemand sah sie.',
    ],
    ['ar', 'قال الوزير يوم الاثنين إن ستين رجلا عبروا الحدود ولم يرهم أحد بعد ذلك اليوم في المنطقة كلها'],
    ['zh', '部长星期一表示，六十名男子越过了边界。后来再也没有人见过他们。当局拒绝发表评论。'],
  ])('%s', (tag, text) => {
    expect(guessLanguage(text)).toEqual({ tag, by: LANGUAGE_GUESSER })
  })

  test.each(['', 'Hi', 'Is Russia Aiding ISIS By Providing', '1234 5678 '.repeat(50)])(
    'too little to tell: %j',
    (text) => {
      expect(guessLanguage(text)).toBeNull()
    },
  )

  test('the program that guesses is named with its version', () => {
    const file = path.resolve(import.meta.dirname, '../../node_modules/tinyld/package.json')
    const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as { name: string; version: string }
    expect(LANGUAGE_GUESSER).toBe(`${name} ${version}`)
  })
})

describe('the date of publication', () => {
  test.each([
    ['Posted on May 15, 2016', '2016-05-15'],
    ['Published: 15 May 2016 10:30', '2016-05-15'],
    ['15 May 2016', '2016-05-15'],
    ['Ann Lee | 15 May 2016', '2016-05-15'],
    ['Moscow, May 15, 2016', '2016-05-15'],
    ['15 мая 2016', '2016-05-15'],
    ['2016-05-15T10:00:00Z', '2016-05-15'],
  ])('%s', (line, edtf) => {
    expect(proposeDate(`A headline\n\n${line}\n\n${BODY}`)?.edtf).toBe(edtf)
  })

  test.each(['Updated at 10:30', '2016', 'May 15', 'The year 2016 in review', '5/6/2016'])(
    'no day is stated: %s',
    (line) => {
      expect(proposeDate(`A headline\n\n${line}\n\n${BODY}`)).toBeNull()
    },
  )

  test('a date in the text itself, or after it, is not the publication’s', () => {
    expect(proposeDate(`A headline\n\n${BODY}\n\nAugust 8, 2018`)).toBeNull()
    expect(proposeDate(`A headline\n\nOn 15 May 2016 the minister said so.\n\n${BODY}`)).toBeNull()
  })
})

describe('a received text', () => {
  const received = { from: 'text', text: PAGE } as const
  const input = (more: object = {}) =>
    addOwnArticleInput.parse({
      received,
      source: { id: 'riddle' },
      title: 'Sixty men',
      language: 'en',
      published: '15 May 2016',
      publishedBasis: 'STATED',
      ...more,
    })

  test('comes with proposals for all that can be proposed', () => {
    expect(proposeArticle({ received })).toMatchObject({
      text: PAGE,
      title: 'Sixty men crossed the border',
      language: { tag: 'en' },
      published: { edtf: '2016-05-15', words: 'May 15, 2016' },
    })
  })

  test.each(['report.md', 'REPORT.markdown'])('in %s Markdown is read as such', (name) => {
    const text = `---\nauthor: Ann Lee\ndate: 2016-05-15\ndescription: ${BODY}\n---\n\n# *Sixty* men\n\n${BODY}\n`
    const file = { from: 'file', name, base64: Buffer.from(text).toString('base64') } as const
    const proposed = proposeArticle({ received: file })
    expect(proposed).toMatchObject({
      title: 'Sixty men',
      author: { name: 'Ann Lee' },
      published: { edtf: '2016-05-15' },
    })
    expect(proposed.stripped).toEqual([
      { start: 0, end: text.indexOf('\n\n#'), what: 'the file’s front matter', proposedBy: 'front matter' },
    ])
  })

  test('is read again when it is saved: the text is the one that was drafted, and the ranges hold', () => {
    const draft = proposeArticle({ received })
    const own = readOwnArticle(input({ stripped: draft.stripped, languageGuessed: true }))
    expect(own.read.text).toBe(draft.text)
    expect(own.stripped).toEqual(draft.stripped)
    expect(own).toMatchObject({ languageProposedBy: LANGUAGE_GUESSER, publishedEdtf: '2016-05-15' })
  })

  test('what the program does not propose itself counts as chosen by a person', () => {
    const stripped = [{ start: 0, end: 4, what: 'a menu', proposedBy: 'list of links' }]
    expect(readOwnArticle(input({ stripped })).stripped).toEqual([{ ...stripped[0], proposedBy: null }])
    expect(readOwnArticle(input({ language: 'de', languageGuessed: true })).languageProposedBy).toBeNull()
    expect(readOwnArticle(input({ languageGuessed: false })).languageProposedBy).toBeNull()
  })

  test('a date that cannot be read is refused on its field', () => {
    expect(() => readOwnArticle(input({ published: '12 May' }))).toThrow(
      expect.objectContaining({ code: 'DATE_NOT_READ', field: 'published' }) as Refusal,
    )
  })
})
