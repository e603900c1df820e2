import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { SEARCH_TERMS, searchExpression, wantedTerms } from './search-query'

const db = new Database(':memory:')
db.exec(
  `CREATE VIRTUAL TABLE searched USING fts5(title, text, tokenize="unicode61 remove_diacritics 2", prefix='2 3')`,
)
const insert = db.prepare('INSERT INTO searched(title, text) VALUES (?, ?)')
for (const [title, text] of [
  ['base', 'It’s C++ near the al-Tanf base, says AT&T'],
  ['order', 'the base of al-Tanf'],
  ['café', 'Kovač spoke NOT of columns: title and OR'],
  ['кириллица', 'Читать на русском'],
])
  insert.run(title, text)
const match = db.prepare('SELECT title FROM searched WHERE searched MATCH ? ORDER BY rowid').pluck()
afterAll(() => db.close())

/** The titles found, as the product's search finds them. */
function search(typed: string): unknown[] {
  const expression = searchExpression(typed)
  return expression === null ? [] : match.all(expression)
}

describe('what is typed, as an expression', () => {
  it.each([
    ['tan', '"tan"*'],
    ['al-Tanf base', '"al-Tanf" "base"*'],
    ['"al-Tanf base"', '"al-Tanf base"'],
    ['“al-Tanf base” rec', '"al-Tanf base" "rec"*'],
    ['«al-Tanf base»', '"al-Tanf base"'],
    [`it's C++ "al-Tanf`, `"it's" "C++" "al-Tanf"*`],
    ['rec "al Tanf"', '"rec" "al Tanf"'],
    ['foo"bar baz"qux', '"foo" "bar baz" "qux"*'],
    ['AT&T', '"AT&T"'],
    [`it's`, `"it's"`],
    ['C++', '"C++"'],
    ['NEAR(', '"NEAR("'],
    ['a OR', '"a" "OR"*'],
    ['tanf -x', '"tanf" NOT ("x")'],
    ['-"red line" tanf', '"tanf"* NOT ("red line")'],
    ['tanf -drone -isis', '"tanf" NOT ("drone" OR "isis")'],
    ['tan* base camp', '"tan*"* "base" "camp"*'],
    ['fell -0.5 percent', '"fell" "-0.5" "percent"*'],
    ['al-Tanf - base', '"al-Tanf" "base"*'],
    ['t* base', '"t*" "base"*'],
    ['-x', null],
    ['-"red line"', null],
    ['col:val', '"col:val"*'],
    ['tan ++ !', '"tan"*'],
    ['one\0two', '"one" "two"*'],
    ['one\u00a0two', '"one" "two"*'],
    ['half \ud83d', '"half"*'],
    ['', null],
    ['  \n', null],
    ['"', null],
    ['"""', null],
    ['*', null],
    ['"" "++"', null],
    ['😀', null],
  ])('%j: %s', (typed, expression) => {
    expect(searchExpression(typed)).toBe(expression)
  })

  it('uses so many terms and no more; a term that was not the last typed is no beginning', () => {
    const typed = Array.from({ length: 20 }, (_, index) => `w${index}`).join(' ')
    const terms = (searchExpression(typed) ?? '').split(' ')
    expect(terms).toHaveLength(SEARCH_TERMS)
    expect(terms.at(-1)).toBe('"w11"')
  })

  it('uses so many characters and no more', () => {
    expect(searchExpression('x'.repeat(10_000))).toBe(`"${'x'.repeat(200)}"*`)
  })
})

describe('what is found', () => {
  it.each([
    [`it's C++ "al-Tanf`, ['base']],
    ['AT&T', ['base']],
    ['tan', ['base', 'order']],
    ['tan base', []],
    ['tanf -order', ['base']],
    ['tanf -base', []],
    ['tanf -AT&T', ['order']],
    ['tan* says', ['base']],
    ['tan* -ord*', ['base']],
    ['tanf bas', ['base', 'order']],
    ['"al-Tanf base"', ['base']],
    ['bas al-Tanf', []],
    ['kovac', ['café']],
    ['Cafe', ['café']],
    ['русск', ['кириллица']],
    ['title:base', []],
    ['NOT', ['café']],
    ['a OR', []],
    ['columns: title', ['café']],
    ['😀', []],
  ])('%j', (typed, titles) => {
    expect(search(typed)).toEqual(titles)
  })
})

describe('no typed text is an error', () => {
  const PIECES = [
    '"',
    "'",
    '*',
    '(',
    ')',
    '-',
    '+',
    '^',
    ':',
    ',',
    '{',
    '}',
    'NEAR',
    'AND',
    'OR',
    'NOT',
    'title',
    ' ',
    '\n',
    '\0',
    '😀',
    '\ud83d',
    'é',
    'e\u0301',
    '\u0301',
    '“',
    '”',
    'ﬁ',
    '٣',
    '１',
    '\u{1e900}',
    '\u{e000}',
    'x',
    '7',
  ]

  it.each([
    `it's C++ "al-Tanf`,
    'AT&T',
    'NEAR(',
    '"',
    '*',
    'a OR',
    '-x',
    'col:val',
    '😀',
    '"'.repeat(10_000),
    'ab '.repeat(3_334),
  ])('fixed: %#', (typed) => {
    expect(() => search(typed)).not.toThrow()
  })

  it('of 2,000 made of what FTS5 gives a meaning', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        expect(() => search(pieces.join(''))).not.toThrow()
      }),
      { numRuns: 2_000 },
    )
  })

  it('of 2,000 made of any characters, halves of pairs included', () => {
    const anyUnits = fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units))
    fc.assert(
      fc.property(fc.oneof(anyUnits, fc.string({ maxLength: 60 })), (typed) => {
        expect(() => search(typed)).not.toThrow()
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('of what was typed the words to find are told one by one', () => {
  it.each([
    ['al-Tanf "red line" -drone rec', ['al-Tanf', '"red line"', 'rec']],
    ['-x', []],
    ['++ “base', ['base']],
  ])('%j', (typed, terms) => {
    expect(wantedTerms(typed)).toEqual(terms)
  })
})
