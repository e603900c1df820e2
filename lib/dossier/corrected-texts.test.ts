import { describe, expect, it } from 'vitest'
import { CLAIM_STANDING_WORDS } from '@/lib/domain/claim-standing'
import { composeDossier } from '@/lib/domain/dossier/dossier-content'
import { correctedFacts, exampleFacts, placedFacts } from '@/lib/testing/dossier-facts'
import { renderHtml } from './html'
import { renderJson } from './json'
import { renderMarkdown } from './markdown'

/** What a reader of each format sees, as one line. */
const FORMATS: Record<string, (facts: ReturnType<typeof exampleFacts>) => string> = {
  HTML: (facts) => readable(renderHtml(composeDossier(facts)).html),
  Markdown: (facts) => renderMarkdown(composeDossier(facts)).replace(/\\(?=[^\w\s])/g, ''),
}
const readable = (html: string) => html.slice(html.indexOf('</head>')).replace(/<[^>]*>/g, '')

const LINK =
  'To be looked at again: c3 is no longer in version 3 of its article (2 Nov 2026, 12:00 UTC); c1 was changed in version 2 of its article (3 Nov 2026, 12:00 UTC)'
const PAIR = 'To be looked at again: c4 was changed in version 2 of its article (3 Nov 2026, 12:00 UTC)'

const timesIn = (text: string, words: string) => text.split(words).length - 1

describe.each(Object.entries(FORMATS))('%s', (_, render) => {
  const text = render(correctedFacts())

  it('says beside each quote of a claim that it is of an earlier version', () => {
    const { contradictions, corroborations } = composeDossier(correctedFacts())
    const sides = [...contradictions, ...corroborations.flatMap(({ links }) => links)].flatMap(({ a, b }) => [
      a,
      b,
    ])
    for (const [standing, id] of [
      ['CHANGED', 'c1'],
      ['LOST', 'c3'],
      ['KEPT', 'c4'],
    ] as const) {
      // Once as evidence, and once in each link it stands in.
      const shown = 1 + sides.filter((side) => side.id === id).length
      expect([id, timesIn(text, CLAIM_STANDING_WORDS[standing])]).toEqual([id, shown])
    }
  })

  it('says of a link, and of a pair found to be none, that it is to be looked at again', () => {
    expect(timesIn(text, LINK)).toBe(1)
    expect(timesIn(text, PAIR)).toBe(1)
    expect(timesIn(text, 'To be looked at again')).toBe(2)
  })

  describe('of a claim placed in a later version than it was read in', () => {
    const placed = render(placedFacts())
    const shown = composeDossier(placedFacts())
    const linksOfIt = [...shown.contradictions, ...shown.corroborations.flatMap(({ links }) => links)].filter(
      ({ a, b }) => a.id === 'c1' || b.id === 'c1',
    )

    it('says so beside each of its quotes', () => {
      const words = 'Read in version 1; placed in version 2 on 3 Nov 2026, 12:00 UTC.'
      expect(timesIn(placed, words)).toBe(1 + linksOfIt.length)
    })

    it('flags what is recorded and no longer quoted, and nothing of other claims', () => {
      expect(placed).toMatch(
        /“61”, read as 61 militants; qualifier: exact; scope: not recorded \(not in this quote\)/,
      )
      expect(placed).not.toMatch(/“80”[^;]*; qualifier: not recorded; scope: not recorded \(not in/)
      expect(placed).toContain('in the article: last month (not in this quote)')
      expect(placed).toContain('al-Tanf (not in this quote)')
      expect(placed).not.toContain('militants (not in this quote)')
      expect(placed).not.toContain('Nowhere in the quote (not in this quote)')
      // In each link beside the date, and where times were compared once more.
      const times = linksOfIt.filter(({ aspects }) => aspects.some(({ aspect }) => aspect === 'time'))
      expect(timesIn(placed, '(“last month” is not in this quote)')).toBe(linksOfIt.length + times.length)
      expect(timesIn(placed, '“61” militants (exact) (not in this quote)')).toBe(1)
    })

    it('tells its marks of the earlier version as such', () => {
      expect(placed).toContain('cue “said”, of an earlier version: not found again in the text quoted')
    })

    it('says of each assessment and ruling older than the text that it is', () => {
      expect(timesIn(placed, 'Assessed before version 2 of “Title of a1”.')).toBe(
        linksOfIt.flatMap(({ assessments }) => assessments).length,
      )
      expect(render(exampleFacts())).not.toContain('before version')
    })

    it('says when its link was looked at again, by whom and why', () => {
      const words =
        'Looked at again on 3 Nov 2026, 12:00 UTC by Second analyst, because c1 was changed in version 2 of its article: still holds.'
      expect(timesIn(placed, words)).toBe(1)
    })

    it('lists both versions with their hashes', () => {
      for (const { text } of placedFacts().articles.filter(({ id }) => id === 'a1'))
        expect([placed.includes(text.bytesSha256), placed.includes(text.textSha256)]).toEqual([true, true])
    })
  })

  it('says nothing of it where every claim stands in the latest version', () => {
    const plain = render(exampleFacts())
    expect(plain).not.toContain('To be looked at again')
    for (const words of Object.values(CLAIM_STANDING_WORDS)) expect(plain).not.toContain(words)
  })
})

describe('JSON', () => {
  const file = JSON.parse(renderJson(composeDossier(correctedFacts())))
  const said = JSON.stringify(file)

  it('holds the standing of each claim, and why each link is to be looked at again', () => {
    expect(said).toContain('"standing":"CHANGED"')
    expect(said).toContain('"standing":"LOST"')
    expect(said).toContain('"standing":"KEPT"')
    expect(said).toContain('"notInQuotes":[]')
    expect(said.match(/"rechecks":\[\{[^\]]*\]/g)).toEqual([
      '"rechecks":[{"claimId":"c3","outcome":"LOST","versionNumber":3,"since":"2026-11-02T12:00:00.000Z"},{"claimId":"c1","outcome":"CHANGED","versionNumber":2,"since":"2026-11-03T12:00:00.000Z"}]',
      '"rechecks":[{"claimId":"c4","outcome":"CHANGED","versionNumber":2,"since":"2026-11-03T12:00:00.000Z"}]',
    ])
  })

  it('holds where a claim was placed, what is not in its quotes, and who looked at its link again', () => {
    const placed = JSON.stringify(JSON.parse(renderJson(composeDossier(placedFacts()))))
    expect(placed).toContain(
      '"placement":{"readIn":1,"placedIn":2,"at":"2026-11-03T12:00:00.000Z"},"notInQuotes":["61","last month","al-Tanf"],"earlierMarks":[{"kind":"CUE","role":null,"text":"said"}]',
    )
    expect(placed).toContain('"before":[{"articleId":"a1","title":"Title of a1","number":2}]')
    expect(placed).toContain('"by":{"id":"analyst-2","name":"Second analyst"},"found":"still holds"')
  })
})
