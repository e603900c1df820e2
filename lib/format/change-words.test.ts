import { expect, test } from 'vitest'
import type { AuditEntry } from '@/lib/domain/record'
import { describeChange } from './change-words'
import { listChangedFields } from './changed-fields'

const entry = (said: Partial<AuditEntry>): AuditEntry => ({
  id: 'e',
  seq: 1,
  at: '2026-11-01T12:00:00.000Z',
  analyst: { id: 'a', name: 'Ana' },
  action: 'link.assess',
  subjectType: 'assessment',
  subjectId: 's',
  linkId: 'l',
  about: null,
  before: null,
  after: null,
  undoes: null,
  ...said,
})

test.each([
  ['a first assessment', entry({ after: {} }), 'Saved an assessment'],
  ['a later one', entry({ before: { id: 's' }, after: { id: 's' } }), 'Changed an assessment'],
  [
    'a first one that moved topics',
    entry({ before: { topics: [] }, after: { id: 's' } }),
    'Saved an assessment',
  ],
  ['a retraction', entry({ action: 'assessment.retract', before: {}, after: {} }), 'Retracted an assessment'],
  ['an undo', entry({ action: 'change.undo', before: {}, after: {} }), 'Undid a change of an assessment'],
  [
    'a claim placed in a corrected text',
    entry({ action: 'claim.place', subjectType: 'claim', before: {}, after: { standing: null } }),
    'Placed a claim in a corrected text',
  ],
  [
    'a claim that stays with the text it was quoted from',
    entry({ action: 'claim.place', subjectType: 'claim', before: {}, after: { standing: 'KEPT' } }),
    'Left a claim with an earlier text',
  ],
  [
    'an undo that opens a link again',
    entry({ action: 'change.undo', subjectType: 'link', after: { toLookAtAgain: [] } }),
    'Marked a link to be looked at again',
  ],
  [
    'a redo that settles it',
    entry({ action: 'change.undo', subjectType: 'link', after: { found: 'assessed again' } }),
    'Looked at a link again',
  ],
  ['an action of a later version', entry({ action: 'moon.land' }), 'moon.land'],
])('%s is told in words', (_, told, words) => {
  expect(describeChange(told)).toBe(words)
})

test('only what differs is listed, codes in the words of the screens', () => {
  const changed = listChangedFields(
    entry({
      before: {
        id: 's',
        version: 1,
        verdict: 'CONTRADICTS',
        strength: 'PARTIAL',
        rationale: 'They CLASH',
        aspects: { time: 'DIFFER' },
      },
      after: {
        id: 's',
        version: 2,
        verdict: 'CONTRADICTS',
        strength: 'APPARENT',
        rationale: 'They CLASH',
        aspects: {},
        bothHoldIf: 'two are meant',
      },
    }),
  )
  expect(changed).toEqual([
    { field: 'strength', before: 'partial', after: 'apparent' },
    { field: 'aspects', before: 'time differ', after: null },
    { field: 'both hold if', before: null, after: 'two are meant' },
  ])
})

test.each([
  [
    'marked',
    { action: 'article.version', after: { claim: 'c1', outcome: 'CHANGED', versionNumber: 2 } },
    [{ field: 'to be looked at again', before: null, after: 'c1 was changed in version 2' }],
  ],
  [
    'marked for an edit',
    { action: 'claim.edit', after: { claim: 'c1', outcome: 'EDITED', byEntry: 'e2' } },
    [{ field: 'to be looked at again', before: null, after: 'c1 was edited' }],
  ],
  [
    'looked at',
    {
      action: 'link.recheck',
      before: {
        toLookAtAgain: [
          { claimId: 'c1', outcome: 'CHANGED', versionNumber: 2, since: '2026-11-22T06:35:00.000Z' },
          { claimId: 'c2', outcome: 'LOST', versionNumber: 3, since: '2026-11-22T06:35:00.000Z' },
        ],
      },
      after: { found: 'still holds', byEntry: 'e2' },
    },
    [
      {
        field: 'to be looked at again',
        before: 'c1 was changed in version 2; c2 is no longer in version 3',
        after: null,
      },
      { field: 'found', before: null, after: 'still holds' },
    ],
  ],
])('a link %s again is told in words, without ids of the record’s rows or instants', (_, said, fields) => {
  expect(listChangedFields(entry({ subjectType: 'link', ...said }))).toEqual(fields)
})

test('topics are told by their labels, independence as on the badge, and instants not at all', () => {
  const changed = listChangedFields(
    entry({
      after: {
        topics: [{ id: 't', label: 'Azov' }],
        independence: 'LIKELY_SHARED',
        retractedAt: '2026-11-01T12:00:00.000Z',
      },
    }),
  )
  expect(changed).toEqual([
    { field: 'topics', before: null, after: 'Azov' },
    { field: 'independence', before: null, after: 'likely one origin' },
  ])
})

test.each([
  [
    { action: 'claim.edit', after: { claim: 'c1', outcome: 'EDITED' } },
    'Marked a link to be looked at again',
  ],
  [
    {
      action: 'change.undo',
      before: { claim: 'c1', outcome: 'EDITED' },
      after: { found: 'the edit was undone' },
    },
    'Undid that a link is to be looked at again',
  ],
])('what an edited claim does to its links is told of the link', (said, words) => {
  expect(describeChange(entry({ subjectType: 'link', ...said }))).toBe(words)
})
