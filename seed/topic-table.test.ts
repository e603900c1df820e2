import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getClaims } from '@/lib/db/claims'
import { listAliases } from '@/lib/db/entities'
import { getOriginFacts } from '@/lib/db/origin-facts'
import { listArticlesOfTopic, listTableChoices } from '@/lib/db/topic-table'
import type { PairFacts } from '@/lib/domain/aspect-proposal'
import { chooseTableColumns } from '@/lib/domain/topic-columns'
import { compareWithOthers } from '@/lib/domain/topic-table'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { plantSeed } from './plant'

// What the close reading of the five articles found to be put differently: the tables of their topics show it.
let base: TestDatabase
let facts: PairFacts
beforeAll(async () => {
  base = await openTestDatabase()
  await plantSeed(base.writer, { analystName: 'Mina' })
  facts = { aliases: await listAliases(base.reader), origins: await getOriginFacts(base.reader) }
})
afterAll(() => base.close())

async function readTable(topic: string, chosen: string[] = []) {
  const articles = await listArticlesOfTopic(base.reader, topic, null, 40)
  const articleIds = articles.map(({ id }) => id)
  const choices = await listTableChoices(base.reader, topic, articleIds, chosen)
  const ids = chooseTableColumns(choices, chosen).map(({ id }) => id)
  const claims = await getClaims(base.reader, ids)
  const columns = ids.flatMap((id) => claims.filter((claim) => claim.id === id))
  return { ids, rows: compareWithOthers(columns, facts) }
}

/** What a row shows as differing: a line for each marked cell, "claim: what it says". */
async function differing(topic: string, field: string, chosen: string[]) {
  const { ids, rows } = await readTable(topic, chosen)
  expect([...ids].sort(), 'every claim asked for stands in the topic').toEqual(chosen)
  const cells = rows.find((row) => row.field === field)?.cells ?? []
  return cells.flatMap(({ text, differs }, at) => (differs ? [`${ids[at]}: ${text}`] : [])).sort()
}

describe('what framingContrasts lists', () => {
  test.each<[what: string, topic: string, field: string, columns: string[], shown: string[]]>([
    [
      'the group: scare quotes against IS, ISIS, and the Russian legal formula',
      'who-aids-isis',
      'names',
      ['000-c06', '001-c10', '002-c10', '004-c03'],
      [
        '000-c06: “‘Islamic’ State”',
        '001-c10: “IS”, “Moscow”',
        '002-c10: “ISIS”',
        '004-c03: “Islamic State (ISIS) group banned in the Russian Federation”, “mercenaries”',
      ],
    ],
    [
      'the group: Islamic State against Daesh',
      'future-of-daesh',
      'names',
      ['001-c05', '003-c02'],
      ['001-c05: “Islamic State”', '003-c02: “Daesh”'],
    ],
    [
      'reporting verbs for one statement of the SVR: claimed, according to',
      'al-tanf-recruitment',
      'cue',
      ['002-c02', '004-c02'],
      ['002-c02: “according to” (neutral)', '004-c02: “claimed” (distancing)'],
    ],
    [
      'reporting verbs of one article: claimed, revealed',
      'al-tanf-recruitment',
      'cue',
      ['004-c02', '004-c03'],
      ['004-c02: “claimed” (distancing)', '004-c03: “revealed” (factive)'],
    ],
    [
      'reporting verbs: specified, stressed',
      'al-tanf-recruitment',
      'cue',
      ['002-c06', '004-c06'],
      ['002-c06: “stressed” (endorsing)', '004-c06: “specified” (factive)'],
    ],
    [
      'headlines: Moscow claims, against none',
      'al-tanf-recruitment',
      'voice',
      ['002-c01', '004-c01'],
      ['002-c01: the author’s own', '004-c01: attributed, named'],
    ],
    [
      'recruits: militants against mercenaries',
      'al-tanf-recruitment',
      'names',
      ['002-c05', '004-c03'],
      [
        '002-c05: “El Tanf”, “militants”',
        '004-c03: “Islamic State (ISIS) group banned in the Russian Federation”, “mercenaries”',
      ],
    ],
    [
      'recruits: radicalized individuals against Islamists and ISIS jihadists',
      'who-aids-isis',
      'names',
      ['001-c11', '002-c02', '004-c03'],
      [
        '001-c11: “radicalized individuals”',
        '002-c02: “Islamists”',
        '004-c03: “Islamic State (ISIS) group banned in the Russian Federation”, “mercenaries”',
      ],
    ],
    [
      'recruits: foot soldiers',
      'who-aids-isis',
      'loaded',
      ['000-c13', '002-c02'],
      ['000-c13: “scourge of terror”, “foot soldiers”, “its enemies”', '002-c02: “terrorist attacks”'],
    ],
    [
      'agency in the release of prisoners: forced, against no agent',
      'custody-of-is-prisoners',
      'agency',
      ['001-c03', '004-c05'],
      ['001-c03: active', '004-c05: passive, no agent'],
    ],
    [
      'the Syrian uprising: resistance to a regime, against instigated',
      'syria-uprising',
      'loaded',
      ['000-c11', '002-c10'],
      [
        '000-c11: “Syrian resistance”, “Assad regime”, “slip by”',
        '002-c10: “instigated”, “terrorizing civilians”',
      ],
    ],
    [
      'the Taliban: in the article’s own voice, against a quoted expert',
      'taliban',
      'voice',
      ['003-c01', '004-c15'],
      ['003-c01: the author’s own', '004-c15: quoted'],
    ],
  ])('%s', async (_what, topic, field, columns, shown) => {
    expect(await differing(topic, field, columns)).toEqual(shown)
  })
})

test('without a choice each article stands with the claim that says most, by date', async () => {
  const { ids } = await readTable('who-aids-isis')
  expect(ids.map((id) => id.slice(0, 3))).toEqual(['000', '001', '004', '002'])
  expect((await readTable('al-tanf-recruitment')).ids).toHaveLength(2)
})

test('60 militants at one base are not told as a difference; when and where to are', async () => {
  const { rows } = await readTable('al-tanf-recruitment', ['002-c05', '004-c05'])
  const marked = rows.flatMap(({ field, cells }) => (cells.some(({ differs }) => differs) ? [field] : []))
  expect(marked).toEqual(expect.arrayContaining(['time', 'places', 'names', 'cue', 'commitment', 'agency']))
  for (const same of ['quantities', 'origin']) expect(marked).not.toContain(same)
})
