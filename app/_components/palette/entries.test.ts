import { describe, expect, test } from 'vitest'
import type { FoundRecord } from '@/lib/domain/found-record'
import { type Entry, groupEntries, listEntries } from './entries'

const NOTHING = { typed: '', path: '/', bound: [], recent: [], found: [] }
const topics: Entry = {
  id: 'place /topics',
  group: 'Screens',
  label: 'Topics',
  detail: null,
  does: { href: '/topics' },
}
const labels = (entries: Entry[]) => entries.map(({ label }) => label)
const record = (part: Partial<FoundRecord>): FoundRecord => ({
  kind: 'claim',
  id: '003-c05',
  label: 'A claim',
  detail: 'Pravda',
  published: '2023-02-13',
  ...part,
})

describe('where nothing is typed', () => {
  test('where one was last comes first, and is not offered twice', () => {
    const entries = listEntries({ ...NOTHING, recent: [topics] })
    expect(entries[0]).toEqual({ ...topics, group: 'Recent' })
    expect(labels(entries).filter((label) => label === 'Topics')).toHaveLength(1)
  })

  test('what can be done with what is in view stands above the screens', () => {
    const entries = listEntries({ ...NOTHING, path: '/claims/003-c05' })
    expect(entries[0]).toMatchObject({ group: 'Here', does: { href: '/links/assess?from=003-c05' } })
  })

  test('a deed is offered only where it can be done', () => {
    expect(labels(listEntries(NOTHING))).not.toContain('Undo my last change')
    expect(labels(listEntries({ ...NOTHING, bound: ['change.undo'] }))).toContain('Undo my last change')
  })
})

describe('by what is typed', () => {
  test.each([
    ['topi', 'Topics'],
    ['new topic', 'Add a topic'],
    ['who annotates', 'Switch analyst'],
    ['undo', 'Undo my last change'],
    ['rev', 'Review pairs'],
  ])('%s: %s', (typed, label) => {
    expect(labels(listEntries({ ...NOTHING, typed, bound: ['change.undo'] }))[0]).toBe(label)
  })

  test('what the record holds follows, and the search for all of it comes last', () => {
    const entries = listEntries({
      ...NOTHING,
      typed: 'topics & more',
      found: [record({}), record({ kind: 'link', id: 'L13' })],
    })
    expect(entries.map(({ id }) => id)).toEqual(['claim 003-c05', 'link L13', 'search'])
    expect(entries.at(-1)?.does).toEqual({ href: '/search?q=topics%20%26%20more' })
  })

  test.each([
    [record({}), '/claims/003-c05'],
    [record({ kind: 'article', id: 'a/b' }), '/articles/a%2Fb'],
    [record({ kind: 'source', id: 's1', label: 'A & B' }), '/sources/s1'],
  ])('each record has its address: %#', (found, href) => {
    expect(listEntries({ ...NOTHING, typed: 'x', found: [found] })[0]?.does).toEqual({ href })
  })

  test('an article says when and where it was published', () => {
    expect(listEntries({ ...NOTHING, typed: 'x', found: [record({})] })[0]?.detail).toBe(
      'Pravda, 13 February 2023',
    )
  })
})

test('entries stand under their group, with their place in the whole', () => {
  const entries = listEntries({ ...NOTHING, typed: 'topic', found: [record({})] })
  const groups = groupEntries(entries)
  expect(groups.flatMap(({ entries }) => entries.map(({ at }) => at))).toEqual(entries.map((_, at) => at))
  expect(new Set(groups.map(({ group }) => group)).size).toBe(groups.length)
})
