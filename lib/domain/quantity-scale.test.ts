import { describe, expect, test } from 'vitest'
import { scaleQuantities } from './quantity-scale'
import type { Quantity } from './record'

const figure = (value: number | null, said: Partial<Quantity> = {}): Quantity => ({
  text: String(value),
  value,
  unit: 'persons',
  qualifier: null,
  scope: null,
  ...said,
})
const scaleOf = (x: Quantity, y: Quantity) => scaleQuantities([x], [y])[0]

describe('two figures on one scale', () => {
  test.each<[string, Quantity, Quantity, string]>([
    [
      'at least 180 against about 200',
      figure(180, { qualifier: 'at least' }),
      figure(200, { qualifier: 'about' }),
      'FITS',
    ],
    ['exactly 60 twice', figure(60), figure(60, { qualifier: 'exact' }), 'SAME'],
    ['60 against at least 60', figure(60), figure(60, { qualifier: 'at least' }), 'FITS'],
    [
      'about 100 against at least 180',
      figure(100, { qualifier: 'about' }),
      figure(180, { qualifier: 'at least' }),
      'APART',
    ],
    ['up to 500 against 60', figure(500, { qualifier: 'up to' }), figure(60), 'FITS'],
  ])('%s: %s', (_name, x, y, relation) => {
    expect(scaleOf(x, y)?.relation).toBe(relation)
  })

  test('“at least” opens upwards, “up to” downwards', () => {
    const found = scaleOf(figure(180, { qualifier: 'at least' }), figure(200, { qualifier: 'up to' }))
    expect(found?.scale?.marks).toMatchObject([
      { opensBelow: false, opensAbove: true },
      { opensBelow: true, opensAbove: false },
    ])
  })

  test('“about” is soft on both sides, “nearly” beneath, an exact figure nowhere', () => {
    const soft = (qualifier: string) => {
      const mark = scaleOf(figure(200, { qualifier }), figure(100))?.scale?.marks[0]
      return mark && [mark.softFrom < mark.from, mark.softTo > mark.to]
    }
    expect(soft('about')).toEqual([true, true])
    expect(soft('nearly')).toEqual([true, false])
    expect(soft('exact')).toEqual([false, false])
  })

  test.each<[string, Partial<Quantity>, Partial<Quantity>]>([
    ['other units', { unit: 'women' }, { unit: 'children' }],
    ['units of one word in common', { unit: 'female fighters' }, { unit: 'foreign fighters' }],
    ['no unit', { unit: null }, { unit: null }],
    ['a unit on one side alone', {}, { unit: null }],
    ['a figure that was not read', {}, { value: null, text: 'dozens' }],
  ])('nothing of %s', (_name, x, y) => {
    expect(scaleQuantities([figure(60, x)], [figure(60, y)])).toEqual([])
  })

  test('other scopes are told and not drawn; a scope on one side alone is drawn and told', () => {
    const killed = { scope: 'killed in June' }
    expect(scaleOf(figure(60, killed), figure(90, { scope: 'wounded' }))).toMatchObject({ scale: null })
    expect(scaleOf(figure(60, killed), figure(90))).toMatchObject({ relation: 'APART', oneScope: true })
    expect(scaleOf(figure(60, killed), figure(90, killed))).toMatchObject({ oneScope: false })
  })

  test('each figure once, against the one of its unit and scope', () => {
    const own = [figure(700, { unit: 'women' }), figure(1000, { unit: 'children' })]
    const others = [figure(1100, { unit: 'children' }), figure(800, { unit: 'women' })]
    expect(
      scaleQuantities(own, others).map(({ quantities }) => quantities.map(({ value }) => value)),
    ).toEqual([
      [700, 800],
      [1000, 1100],
    ])
  })
})
