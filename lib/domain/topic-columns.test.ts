import { describe, expect, test } from 'vitest'
import { chooseTableColumns, MOST_COLUMNS } from './topic-columns'

/** "x-1:5" is claim 1 of article x, of which five fields say something. Article x was published before y. */
const choice = (text: string) => {
  const [id = '', said = '0'] = text.split(':')
  const [article = '', number = '0'] = id.split('-')
  return {
    id,
    article: { id: article, publishedFrom: `2020-${article}` },
    start: Number(number),
    said: Number(said),
  }
}
const choose = (claims: string[], chosen: string[] = []) =>
  chooseTableColumns(claims.map(choice), chosen).map(({ id }) => id)

describe('without a choice', () => {
  test.each<[string, string[], string[]]>([
    ['no claim', [], []],
    ['one claim', ['x-1:3'], ['x-1']],
    ['of each article the one that says most, by date', ['y-1:2', 'x-1:3', 'x-2:7', 'y-2:1'], ['x-2', 'y-1']],
    ['of those that say as much the first in the text', ['x-2:3', 'x-1:3', 'y-1:1'], ['x-1', 'y-1']],
    [
      'one article: the two that say most, in the order of the text',
      ['x-1:3', 'x-2:1', 'x-3:9'],
      ['x-1', 'x-3'],
    ],
  ])('%s', (_what, claims, columns) => {
    expect(choose(claims)).toEqual(columns)
  })

  test('at most forty', () => {
    const many = Array.from({ length: 60 }, (_, n) => `${String(n).padStart(2, '0')}-1:1`)
    expect(choose(many)).toHaveLength(MOST_COLUMNS)
    expect(
      choose(
        many,
        many.map((text) => text.slice(0, 4)),
      ),
    ).toHaveLength(MOST_COLUMNS)
  })
})

describe('what a reader chose', () => {
  const claims = ['x-1:9', 'x-2:1', 'y-1:2', 'y-2:8', 'z-1:1']
  test.each<[string, string[], string[]]>([
    ['is all that is shown', ['z-1', 'x-2'], ['x-2', 'z-1']],
    ['may be two of one article', ['x-1', 'x-2'], ['x-1', 'x-2']],
    ['alone, stands against another article', ['y-1'], ['x-1', 'y-1']],
    ['is ignored where it is unknown', ['nonsense'], ['x-1', 'y-2', 'z-1']],
    ['counts once', ['y-1', 'y-1'], ['x-1', 'y-1']],
  ])('%s', (_what, chosen, columns) => {
    expect(choose(claims, chosen)).toEqual(columns)
  })
})
