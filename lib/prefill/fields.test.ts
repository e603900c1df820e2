import { describe, expect, test } from 'vitest'
import { claim } from '@/lib/testing/domain-factories'
import { passageOf } from '@/lib/testing/passages'
import type { Passage } from './passage'
import { prefillClaim } from './prefill-claim'

const propose = (marked: string, overrides: Partial<Passage> = {}) =>
  prefillClaim(passageOf(marked, overrides))

test.each([
  ['The tunnel was flooded.', 'ASSERTED', 'CT+'],
  ['The tunnel was not flooded.', 'ASSERTED', 'CT-'],
  ['Was the tunnel flooded?', 'QUESTION', 'Uu'],
  ['The city should close the tunnel.', 'RECOMMENDATION', 'Uu'],
  ['The city plans to close the tunnel.', 'PLANNED', 'CT+'],
  ['The city will close the tunnel.', 'FORECAST', 'CT+'],
  ['If the dam breaks, the town would drown.', 'SCENARIO', 'PS+'],
  ['The plan is dangerous.', 'EVALUATION', 'CT+'],
  ['The tunnel may be flooded.', 'ASSERTED', 'PS+'],
  ['The tunnel was probably flooded.', 'ASSERTED', 'PR+'],
  ['The tunnel was reportedly flooded.', 'ASSERTED', 'PR+'],
  ['In May the tunnel was closed.', 'ASSERTED', 'CT+'],
  ['The bridge is anticipated to open in spring.', 'FORECAST', 'PR+'],
  ['Fares are now widely expected to rise.', 'FORECAST', 'PR+'],
  ['Fares are projected to rise by 3 percent.', 'FORECAST', 'PR+'],
  ['The ferry is set to close for good.', 'FORECAST', 'PR+'],
  ['The mayor looks set to resign.', 'FORECAST', 'PR+'],
  ['The mayor is very likely to resign.', 'FORECAST', 'PR+'],
  ['It is expected that the mayor resigns.', 'FORECAST', 'PR+'],
  ['Fares are not expected to rise.', 'FORECAST', 'PR-'],
  ['The ferry is scheduled to leave at noon.', 'PLANNED', 'CT+'],
])('%s: %s, %s', (text, mode, certainty) => {
  const { mode: proposed, certainty: sure } = propose(text)
  expect([proposed?.value, sure?.value]).toEqual([mode, certainty])
})

test.each([
  ['The storm closed the port.', 'ACTIVE'],
  ['The port was closed by the storm.', 'PASSIVE_WITH_AGENT'],
  ['The port was closed.', 'PASSIVE_WITHOUT_AGENT'],
  ['The port will be closed by Friday.', 'PASSIVE_WITHOUT_AGENT'],
  ['The files might have been stolen by clerks.', 'PASSIVE_WITH_AGENT'],
  ['The crew, who were rescued, has sailed home.', 'ACTIVE'],
  ['They are opposed to it.', 'ACTIVE'],
  ['The result was the destruction of the archive.', 'NOMINALISED'],
])('%s is %s', (text, agency) => expect(propose(text).agency?.value).toBe(agency))

test.each([
  ['The port was closed.', 'ENDORSES'],
  ['The port may be closed.', 'HEDGES'],
  ['Is the port closed?', 'ASKS'],
  ['Lena Fors said that the port may be closed.', 'NEUTRAL'],
  ['Lena Fors revealed that the port was closed.', 'ENDORSES'],
])('%s: the article %s', (text, commitment) => expect(propose(text).commitment?.value).toBe(commitment))

test.each<[string, string[] | undefined]>([
  ['Floods hit villages in northern Chile and Peru.', ['northern Chile', 'Peru']],
  ['Ships from Norway reached Malta.', ['Norway', 'Malta']],
  ['He works in NATO and in Parliament.', undefined],
  ['They met in May.', undefined],
  ['Norway sent ships.', undefined],
  ['Papers were found in Muslim-majority towns.', undefined],
])('%s: places %j', (text, places) => expect(propose(text).places?.value).toEqual(places))

const entities = [{ id: 'e', label: 'Port Workers Union', aliases: ['PWU', 'Blue Caps', 'Port Workers'] }]

test.each<[string, string[] | undefined]>([
  ['The Blue Caps blocked two gates.', ['Blue Caps']],
  ['Striking harbour police chased foreign journalists.', ['harbour police', 'foreign journalists']],
  ['On Monday Norway sent ships.', ['Norway']],
  ['It was late.', undefined],
])('%s: actors %j', (text, actors) => expect(propose(text, { entities }).actors?.value).toEqual(actors))

test('names other than the record’s own are marked, its label and initials are not', () => {
  const { names } = propose('The Blue Caps, the PWU and the Port Workers met.', { entities })
  expect(names?.value.map(({ text }) => text)).toEqual(['Blue Caps'])
})

test.each<[string, string[] | undefined]>([
  ['About 40 ships may sink.', ['About', 'may']],
  ['It seems that ⟦the ship sank⟧.', ['It seems that']],
  ['Only 12 ships sank in May.', undefined],
  ['The bridge is anticipated to open.', ['is anticipated to']],
  ['Fares are now widely expected to rise.', ['are now widely expected to']],
])('%s: hedges %j', (text, hedges) =>
  expect(propose(text).hedges?.value.map((mark) => mark.text)).toEqual(hedges),
)

test('loaded words are those of the lexicon and those the text sets off', () => {
  const { loaded } = propose('The regime called its “reform” a triumph.')
  expect(loaded?.value.map(({ text }) => text)).toEqual(['regime', 'reform'])
})

test.each<[string, string[] | undefined]>([
  ['The mine caused the flood.', ['CAUSE']],
  ['The city should close the mine.', ['REMEDY']],
  ['The mine is dangerous.', ['MORAL']],
  ['The mine is old.', undefined],
])('%s: functions %j', (text, functions) => expect(propose(text).functions?.value).toEqual(functions))

describe('where it comes from', () => {
  const origins: Passage['origins'] = [
    { id: 'o-author', label: 'Ines Okafor’s own assertion', kind: 'AUTHOR', identified: true },
    { id: 'o-fors', label: 'Lena Fors, mayor', kind: 'REMARK', identified: true },
  ]

  test('the author’s own voice goes back to the author', () => {
    const { origin, chain } = propose('The port is closed.', { origins })
    expect(origin?.value.id).toBe('o-author')
    expect(chain?.value).toMatchObject([
      { by: 'Ines Okafor, The Harbour Times', manner: 'OWN_VOICE', originId: 'o-author' },
    ])
  })

  test('a quotation goes from its speaker to the article, word for word', () => {
    const { origin, chain } = propose('“⟦The port is closed for good⟧,” Lena Fors said.', { origins })
    expect(origin?.value.id).toBe('o-fors')
    expect(chain?.value.map(({ by, manner }) => [by, manner])).toEqual([
      ['Lena Fors', 'ORIGINAL'],
      ['Ines Okafor, The Harbour Times', 'VERBATIM'],
    ])
  })

  test('a figure of the author’s has an origin nobody knows', () => {
    const { origin, chain, voice } = propose('Some 300 ships wait.', { origins })
    expect([origin, chain, voice?.value]).toEqual([undefined, undefined, 'UNATTRIBUTED'])
  })

  test('two origins that fit leave it open', () => {
    const twice = [
      ...origins,
      { id: 'o-2', label: 'Lena Fors, interview', kind: 'REMARK' as const, identified: true },
    ]
    expect(propose('Lena Fors said that ⟦the port is closed⟧.', { origins: twice }).origin).toBeUndefined()
  })
})

test.each([
  'About 40 ships sank.',
  'The pier was partly rebuilt.',
  'The pier was not rebuilt for about 3 miles.',
  'Nearly 300 ships may wait.',
  'The bridge is expected to open.',
  'Reportedly some 40 ships sank.',
])('%s: certainty and commitment tell of the hedges that are marked', (text) => {
  const { certainty, commitment, hedges } = propose(text)
  expect(hedges?.value.length).toBeGreaterThan(0)
  expect(certainty?.why).not.toContain('o word leaves open')
  expect(commitment?.why).not.toContain('o word leaves open')
  expect(certainty?.why).toMatch(/leaves? /)
})

test.each(['The port is closed.', 'Some 300 ships wait.', 'The port is closed and Lena Fors said nothing.'])(
  '%s: the author is the speaker only where the voice is the author’s',
  (text) => {
    const { speaker, voice } = propose(text)
    expect(speaker?.value === 'Ines Okafor').toBe(voice?.value === 'AUTHOR')
  },
)

test('the reason for a topic names the words as printed, and where they stand', () => {
  const topics = [
    { id: 't1', label: 'Recruitment of sailors' },
    { id: 't2', label: 'Fishing quota' },
  ]
  expect(propose('They are recruiting Sailors.', { topics }).topics?.why).toBe(
    '“Sailors” stands, “recruiting” stands as “Recruitment” in the topic’s label, “Recruitment of sailors”.',
  )
  const neighbour = claim({
    topics: [{ id: 't2', label: 'Fishing quota' }],
    spans: [{ start: 0, end: 1, quote: 'Herrings and cod are scarce.', prefix: '', suffix: '' }],
  })
  expect(propose('Cod and herring: the quota.', { topics, neighbours: [neighbour] }).topics?.why).toBe(
    '“quota” stands in the topic’s label, “Fishing quota”; “Cod” stands, “herring” stands as “Herrings” in other claims of this article under “Fishing quota”.',
  )
})

test('topics are proposed by rare words, and learnt from the article’s other claims', () => {
  const topics = [
    { id: 't1', label: 'Harbour strike' },
    { id: 't2', label: 'Fishing quota' },
  ]
  expect(propose('The quota was cut.', { topics }).topics?.value.map(({ id }) => id)).toEqual(['t2'])
  expect(propose('Herring and cod were counted.', { topics }).topics).toBeUndefined()
  const neighbour = claim({
    topics: [{ id: 't2', label: 'Fishing quota' }],
    spans: [{ start: 0, end: 1, quote: 'Herring and cod are scarce.', prefix: '', suffix: '' }],
  })
  expect(
    propose('Herring and cod were counted.', { topics, neighbours: [neighbour] }).topics?.value.map(
      ({ id }) => id,
    ),
  ).toEqual(['t2'])
})

test('a statement of the present in the article’s own voice is of its date; another’s is not', () => {
  expect(propose('The port is closed.').time).toMatchObject({
    by: 'present-tense',
    value: { edtf: '2022-05-20', basis: 'INFERRED' },
  })
  expect(propose('The port was closed.').time).toBeUndefined()
  expect(propose('Lena Fors said that the port is closed.').time).toBeUndefined()
})

test('in another language nothing of English is proposed', () => {
  const fields = Object.keys(propose('The minister said that 40 ships may be in Norway.', { language: 'fr' }))
  expect(fields).toEqual(['quantities'])
})
