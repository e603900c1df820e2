import { describe, expect, it } from 'vitest'
import { assessment, claim, link, minutesOn, span } from '@/lib/testing/domain-factories'
import type { AspectRelations } from './aspect'
import { chooseColumns } from './column-choice'
import type { Claim, Link } from './record'
import type { Strength } from './strength'
import type { Verdict } from './verdict'

/** Claims are named article-number; article "x" of the later date stands further right. */
const DATES: Record<string, string> = { x: '2016-05-15', y: '2019-11-01', z: '2023-02-18' }
const of = (id: string): Claim => {
  const [article = '', number = '0'] = id.split('-')
  const publishedFrom = DATES[article] ?? ''
  return claim({ id, article: { id: article, publishedFrom }, spans: [span({ start: Number(number) * 10 })] })
}

function between(
  a: string,
  b: string,
  verdict: Verdict,
  strength: Strength | null = null,
  compared = 0,
): Link {
  const keys = ['time', 'place', 'actor', 'action'].slice(0, compared)
  const aspects: AspectRelations = Object.fromEntries(keys.map((key) => [key, 'AGREE']))
  return link({
    id: `${a}+${b}`,
    a: of(a),
    b: of(b),
    kind: verdict,
    assessments: [assessment({ verdict, strength, aspects })],
  })
}

const choose = (claims: string[], links: Link[], chosen: string[] = []) =>
  chooseColumns(claims.map(of), links, chosen).map(({ id }) => id)

const COR = 'CORROBORATES'
const CON = 'CONTRADICTS'

describe('the preset columns of a topic', () => {
  it.each<[string, string[], Link[], string[]]>([
    ['no claim', [], [], []],
    ['one claim', ['x-1'], [], ['x-1']],
    ['no link: the first claim of each article, by date', ['z-1', 'x-2', 'x-1'], [], ['x-1', 'z-1']],
    ['both ends of the link', ['x-1', 'x-2', 'y-1', 'y-2'], [between('x-2', 'y-2', COR)], ['x-2', 'y-2']],
    [
      'a contradiction before a corroboration',
      ['x-1', 'x-2', 'y-1', 'y-2'],
      [between('x-1', 'y-1', COR, 'DIRECT', 4), between('x-2', 'y-2', CON, 'APPARENT', 1)],
      ['x-2', 'y-2'],
    ],
    [
      'the one that compares most',
      ['x-1', 'x-2', 'y-1', 'y-2'],
      [between('x-1', 'y-1', CON, 'PARTIAL', 2), between('x-2', 'y-2', CON, 'APPARENT', 4)],
      ['x-2', 'y-2'],
    ],
    [
      'of those that compare as much, the more direct',
      ['x-1', 'x-2', 'y-1', 'y-2'],
      [between('x-1', 'y-1', COR, 'PARTIAL', 4), between('x-2', 'y-2', COR, 'DIRECT', 4)],
      ['x-2', 'y-2'],
    ],
    [
      'between articles, though one within an article is stronger',
      ['x-1', 'x-2', 'y-1', 'y-2'],
      [between('x-1', 'x-2', CON, 'DIRECT', 4), between('x-2', 'y-2', COR, 'BACKGROUND', 1)],
      ['x-2', 'y-2'],
    ],
    [
      'a pair found to be no link does not count',
      ['x-1', 'x-2', 'y-1', 'y-2'],
      [between('x-2', 'y-2', 'NEITHER')],
      ['x-1', 'y-1'],
    ],
    [
      'of a third article the claim most linked to those',
      ['x-1', 'y-1', 'z-1', 'z-2'],
      [between('x-1', 'y-1', CON), between('z-2', 'x-1', COR)],
      ['x-1', 'y-1', 'z-2'],
    ],
    [
      'of a third article without links its first claim',
      ['x-1', 'y-1', 'z-2', 'z-1'],
      [between('x-1', 'y-1', CON)],
      ['x-1', 'y-1', 'z-1'],
    ],
    [
      'one article: both ends of its strongest link',
      ['x-1', 'x-2', 'x-3'],
      [between('x-2', 'x-3', CON)],
      ['x-2', 'x-3'],
    ],
    ['one article without a link: its first claim', ['x-2', 'x-1'], [], ['x-1']],
    [
      'a link that leads out of the topic, where there is no other',
      ['x-1'],
      [between('x-1', 'y-9', COR)],
      ['x-1', 'y-9'],
    ],
    [
      'a link that leads out of the topic gives way to one that does not',
      ['x-1', 'x-2'],
      [between('x-1', 'y-9', CON, 'DIRECT', 4), between('x-1', 'x-2', COR)],
      ['x-1', 'x-2'],
    ],
    ['a link between others is ignored', ['x-1', 'y-1'], [between('x-8', 'y-9', CON)], ['x-1', 'y-1']],
  ])('%s', (_what, claims, links, columns) => {
    expect(choose(claims, links)).toEqual(columns)
  })

  it('a disputed link counts as its latest assessment says; a retracted one not at all', () => {
    const disputed = {
      ...between('x-2', 'y-2', COR),
      kind: null,
      state: 'DISPUTED' as const,
      assessments: [assessment({ verdict: COR }), assessment({ verdict: CON, assessedAt: minutesOn(1) })],
    }
    const weaker = between('x-1', 'y-1', COR, 'DIRECT', 4)
    expect(choose(['x-1', 'x-2', 'y-1', 'y-2'], [weaker, disputed])).toEqual(['x-2', 'y-2'])
    const gone = { ...between('x-2', 'y-2', CON), kind: null, state: 'RETRACTED' as const }
    expect(choose(['x-1', 'x-2', 'y-1', 'y-2'], [weaker, gone])).toEqual(['x-1', 'y-1'])
  })
})

describe('what a reader chose', () => {
  const claims = ['x-1', 'x-2', 'x-3', 'y-1', 'y-2', 'z-1']
  const links = [between('x-2', 'y-2', CON), between('x-1', 'y-1', COR)]
  it.each([
    ['wins for its article', ['x-3'], ['x-3', 'y-1', 'z-1']],
    ['draws in the claim linked to it', ['x-1'], ['x-1', 'y-1', 'z-1']],
    ['may be every column', ['x-1', 'y-2', 'z-1'], ['x-1', 'y-2', 'z-1']],
    ['may be two of one article', ['x-1', 'x-3'], ['x-1', 'x-3', 'y-1', 'z-1']],
    ['is ignored where it is unknown', ['nonsense'], ['x-2', 'y-2', 'z-1']],
  ])('%s', (_what, chosen, columns) => {
    expect(choose(claims, links, chosen)).toEqual(columns)
  })

  it.each([
    ['one claim: with what it is linked to', ['x-3'], ['x-1', 'x-3']],
    ['two claims: those two', ['x-2', 'x-3'], ['x-2', 'x-3']],
    ['a claim without a link: alone', ['x-4'], ['x-4']],
  ])('in a topic of one article, %s', (_what, chosen, columns) => {
    const own = [between('x-1', 'x-2', CON, 'DIRECT', 4), between('x-1', 'x-3', COR)]
    expect(choose(['x-1', 'x-2', 'x-3', 'x-4'], own, chosen)).toEqual(columns)
  })
})
