import { describe, expect, test } from 'vitest'
import { isMadeBlind, tellsOfOthers } from './blind'

describe('an assessment is made blind', () => {
  const first = { worksBlind: true, seen: false, judgedByOthers: true, before: null }
  test.each([
    ['where its analyst works blind and was shown nothing, though others judged the pair', first, true],
    ['where nobody had judged the pair yet', { ...first, judgedByOthers: false }, true],
    ['not where others’ judgements had been shown before', { ...first, seen: true }, false],
    ['not where its analyst does not work blind', { ...first, worksBlind: false }, false],
    [
      'still, when it is changed while nobody else has judged',
      { ...first, judgedByOthers: false, before: { blind: true } },
      true,
    ],
    ['no longer, when it is changed after others judged', { ...first, before: { blind: true } }, false],
    ['never by a later change', { ...first, judgedByOthers: false, before: { blind: false } }, false],
    [
      'as it was, when it is changed by who works blind no more',
      { ...first, worksBlind: false, judgedByOthers: false, before: { blind: true } },
      true,
    ],
  ])('%s', (_, facts, blind) => {
    expect(isMadeBlind(facts)).toBe(blind)
  })
})

describe('a link tells an analyst of others', () => {
  const by = (id: string, retractedAt: string | null = null) => ({ analyst: { id, name: id }, retractedAt })
  test.each([
    ['by another’s assessment', { assessments: [by('noor')], rulings: [] }, true],
    ['by one that was taken back since', { assessments: [by('noor', '2026-01-01')], rulings: [] }, true],
    ['by another’s ruling', { assessments: [], rulings: [by('noor')] }, true],
    [
      'beside one’s own that was taken back',
      { assessments: [by('noor'), by('rosa', '2026-01-01')], rulings: [] },
      true,
    ],
    ['not beside one’s own', { assessments: [by('noor'), by('rosa')], rulings: [] }, false],
    ['not where it is one’s own alone', { assessments: [by('rosa', '2026-01-01')], rulings: [] }, false],
    ['not while nobody judged it', { assessments: [], rulings: [] }, false],
  ])('%s', (_, link, tells) => {
    expect(tellsOfOthers(link, 'rosa')).toBe(tells)
  })
})
