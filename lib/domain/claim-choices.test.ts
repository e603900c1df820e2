import { describe, expect, it } from 'vitest'
import { joinChoices, MOST_OFFERED, offerFitting } from './claim-choices'

const origin = (id: string, label: string) => ({ id, label, kind: 'REMARK' as const, identified: true })
const many = Array.from({ length: 2_000 }, (_, i) => origin(`o${i}`, `Bureau ${i} of Veldt`))
const all = { origins: many, topics: [{ id: 't', label: 'Harbour dues' }], names: ['Veldt', '–'] }

describe('offerFitting', () => {
  it('offers a bounded part of a long list, and says that it is not the whole', () => {
    const offered = offerFitting(all, '')
    expect(offered.origins).toHaveLength(MOST_OFFERED)
    expect(offered.whole).toBe(false)
    expect(offerFitting(all, 'bureau').origins).toHaveLength(MOST_OFFERED)
  })

  it('offers a short list whole', () => {
    const short = offerFitting({ ...all, origins: many.slice(0, 3) }, '')
    expect(short.origins).toHaveLength(3)
    expect(short.whole).toBe(true)
  })

  it('finds by the beginnings of words, whatever stands before it in the list', () => {
    expect(offerFitting(all, 'veldt 1999').origins.map(({ id }) => id)).toEqual(['o1999'])
    expect(offerFitting(all, 'harb').topics.map(({ id }) => id)).toEqual(['t'])
  })

  it('always offers what is called exactly as typed, first, even where it has no word', () => {
    const named = [...many, origin('exact', 'Bureau'), origin('dashes', '– –')]
    expect(offerFitting({ ...all, origins: named }, ' Bureau ').origins[0]?.id).toBe('exact')
    expect(offerFitting({ ...all, origins: named }, '– –').origins.map(({ id }) => id)).toEqual(['dashes'])
    expect(offerFitting(all, '–').names).toEqual(['–'])
  })
})

it('joined, what was offered stays and nothing stands twice', () => {
  const [first, next] = [offerFitting(all, ''), offerFitting(all, 'bureau 1999')]
  const joined = joinChoices(first, next)
  const ids = joined.origins.map(({ id }) => id)
  expect(ids.slice(0, MOST_OFFERED)).toEqual(first.origins.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toContain('o1999')
})
