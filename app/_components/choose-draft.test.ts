import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseDraft } from './choose-draft'

const kept = (...ids: string[]) => ids.map((id, index) => ({ id, typedAt: index }))

/** A browser: what its tabs hold, and a way to open one more. */
function openBrowser(held: string[] = []) {
  const holding = new Set(held)
  let made = 0
  const choose = (own: string | null, drafts: ReturnType<typeof kept>) =>
    chooseDraft({
      own,
      kept: drafts,
      take: async (id) => !holding.has(id) && Boolean(holding.add(id)),
      newId: () => `new-${++made}`,
    })
  return { choose, holding }
}

describe('a tab types in', () => {
  test.each<[string, string | null, string[], string[], string]>([
    ['a new draft where there is none', null, [], [], 'new-1'],
    ['its own after a reload, though a later one is free', 'a', ['a', 'b'], [], 'a'],
    ['its own though nothing is kept in it', 'a', [], [], 'a'],
    ['that of a closed tab where its own holds nothing', 'a', ['b'], [], 'b'],
    ['that of a closed tab where it is new, the latest first', null, ['a', 'b'], [], 'b'],
    ['the latest that no open tab holds', null, ['a', 'b', 'c'], ['c'], 'b'],
    ['a new draft beside an open tab', null, ['a'], ['a'], 'new-1'],
    ['a new draft where it was duplicated from an open tab', 'a', ['a'], ['a'], 'new-1'],
  ])('%s', async (_, own, drafts, held, chosen) => {
    expect(await openBrowser(held).choose(own, kept(...drafts))).toBe(chosen)
  })
})

test('however many tabs are open, reloaded or duplicated, no two are on one draft and no draft is left over', async () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd')
  const tabs = fc.array(fc.option(id, { nil: null }), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(tabs, fc.uniqueArray(id), async (owns, drafts) => {
      const browser = openBrowser()
      const chosen = await Promise.all(owns.map((own) => browser.choose(own, kept(...drafts))))
      expect(new Set(chosen).size).toBe(chosen.length)
      if (owns.length >= drafts.length) for (const draft of drafts) expect(chosen).toContain(draft)
    }),
  )
})
