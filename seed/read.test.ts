import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SeedRefused } from './faults'
import { readSeed } from './read'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-seed-'))
  for (const part of ['annotations', 'corpus']) {
    cpSync(path.join(import.meta.dirname, part), path.join(folder, part), { recursive: true })
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Replaces the first occurrence of words in a file of the copied seed, which must hold them. */
function replace(name: string, words: string, by: string) {
  const file = path.join(folder, name)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(words)
  writeFileSync(
    file,
    text.replace(words, () => by),
  )
}

async function faultsOf(): Promise<string[]> {
  const error = await readSeed(folder).then(
    () => null,
    (thrown) => thrown,
  )
  if (error === null) return []
  if (!(error instanceof SeedRefused)) throw error
  return error.faults
}

test('the seed as it is has no fault', async () => {
  expect(await faultsOf()).toEqual([])
})

describe('refused with file, record and rule:', () => {
  test.each([
    [
      'a quote at the wrong place',
      ['annotations/004.json', '"start": 1067', '"start": 1064'],
      'seed/annotations/004.json: 004-c05: the quote does not stand at 1064; it stands at 1067',
    ],
    [
      'a quote that was tidied',
      ['annotations/001.json', 'about\u00a0seven', 'about seven'],
      'seed/annotations/001.json: 001-c07: the quote does not stand at 1877; it stands nowhere in the article',
    ],
    [
      'a quote past the end of the text',
      ['annotations/004.json', '"start": 4950', '"start": 5200'],
      'seed/annotations/004.json: 004-c15: the quote does not stand at 5200; it stands at 4950',
    ],
    [
      'a mark at the wrong place',
      ['annotations/003.json', '"start": 1906, "text": "urges"', '"start": 1896, "text": "urges"'],
      'seed/annotations/003.json: 003-c10: the CUE mark “urges” does not stand at 1896; it stands at 1906',
    ],
    [
      'a stripped range past the end',
      ['annotations/000.json', '"end": 3415', '"end": 3416'],
      'seed/annotations/000.json: 000: the stripped range 3319 to 3416 is empty or lies outside the text of 3415 units',
    ],
    [
      'stripped ranges that overlap',
      ['annotations/000.json', '"start": 83, "end": 100', '"start": 80, "end": 100'],
      'seed/annotations/000.json: 000: the stripped range 80 to 100 overlaps the one before it, or stands out of order',
    ],
    [
      'another hash',
      ['annotations/002.json', '"bytesSha256": "ad', '"bytesSha256": "ae'],
      /^seed\/annotations\/002\.json: 002: The file’s SHA-256 is not the one recorded for it\. That of seed\/corpus\/002_/,
    ],
    [
      'a changed corpus text',
      ['corpus/003_23b44e7bdec877d0.txt', 'Tumblr', 'tumblr'],
      /^seed\/annotations\/003\.json: 003: The file’s SHA-256 is not the one recorded for it/,
    ],
    [
      'a corpus text that is not there',
      ['annotations/002.json', '"file": "002_', '"file": "005_'],
      'seed/annotations/002.json: 002: seed/corpus/005_cf0dcb0ed8ca576e.txt cannot be read.',
    ],
    [
      'a way out of the corpus',
      ['annotations/002.json', '"file": "002_', '"file": "../002_'],
      'seed/annotations/002.json: 002: file: Give the name of a .txt file in seed/corpus.',
    ],
    [
      'a date that is none',
      ['annotations/001.json', '"publishedEdtf": "2019-11~"', '"publishedEdtf": "November 2019"'],
      'seed/annotations/001.json: 001: publishedEdtf: This is not a date in EDTF level 1, such as 2022-04, 2019-11~ or 2015-07-29/2016-07-28.',
    ],
    [
      'a mode that is none',
      ['annotations/000.json', '"mode": "INSINUATION"', '"mode": "HINT"'],
      /^seed\/annotations\/000\.json: 000-c09: mode: Invalid option: expected one of "ASSERTED"/,
    ],
    [
      'a manner that is none, with the way to it',
      ['annotations/000.json', '"manner": "HEADLINE"', '"manner": "headline"'],
      /^seed\/annotations\/000\.json: 000-c04: chain\[2\]\.manner: Invalid option/,
    ],
    [
      'an unknown field',
      ['annotations/topics.json', '"question": "Which state', '"ask": "Which state'],
      'seed/annotations/topics.json: who-aids-isis: Unrecognized key: "ask"',
    ],
    [
      'a record without an id',
      ['annotations/sources.json', '"id": "riddle"', '"name2": "riddle"'],
      /^seed\/annotations\/sources\.json: record 2: id: An id is missing\.$/,
    ],
    [
      'an id given twice',
      ['annotations/003.json', '"id": "003-c14"', '"id": "002-c14"'],
      'seed/annotations/003.json: 002-c14: this id is given to another claim, too',
    ],
    [
      'a file that is not its article’s',
      ['annotations/003.json', '"id": "003"', '"id": "005"'],
      'seed/annotations/003.json: 005: the file of an article is named by its id',
    ],
    [
      'a source that is not there',
      ['annotations/001.json', '"sourceId": "riddle"', '"sourceId": "riddles"'],
      'seed/annotations/001.json: 001: there is no source riddles',
    ],
    [
      'an origin that is not there',
      ['annotations/002.json', '"originId": "O-KOVAC"', '"originId": "O-KOVAČ"'],
      /^seed\/annotations\/002\.json: 002-c12: originId: An id has letters/,
    ],
    [
      'a topic that is not there',
      ['annotations/004.json', '"topics": ["us-denial"]', '"topics": ["us-denials"]'],
      'seed/annotations/004.json: 004-c08: there is no topic us-denials',
    ],
    [
      'an origin that rests on one behind it',
      [
        'annotations/origins.json',
        '"originId": "O-SVR-2022",\n          "certainty"',
        '"originId": "O-KOVAC",\n          "certainty"',
      ],
      'seed/annotations/origins.json: O-RT-2022: rests on O-KOVAC, which must stand before it',
    ],
    [
      'a member of a cluster that is no origin',
      ['annotations/origins.json', '{ "originId": "O-TIME-2021"', '{ "originId": "O-TIME-2022"'],
      'seed/annotations/origins.json: K-TIME: there is no origin O-TIME-2022',
    ],
    [
      'a name that the article does not use',
      [
        'annotations/entities.json',
        '"articleId": "002", "name": "El Tanf"',
        '"articleId": "004", "name": "El Tanf"',
      ],
      'seed/annotations/entities.json: E-TANF: “El Tanf” stands nowhere in article 004',
    ],
    [
      'a link to a claim that is not there',
      ['annotations/links.json', '"b": "004-c05"', '"b": "004-c55"'],
      'seed/annotations/links.json: L13: there is no claim 004-c55',
    ],
    [
      'a pair that stands there the other way round',
      [
        'annotations/links.json',
        '"a": "004-c12",\n    "b": "004-c15"',
        '"a": "001-c11",\n    "b": "000-c08"',
      ],
      'seed/annotations/links.json: L41: is the same pair of claims as L01',
    ],
    [
      'an aspect that is none',
      ['annotations/links.json', '"time": "AGREE"', '"date": "AGREE"'],
      /^seed\/annotations\/links\.json: L01: aspects/,
    ],
    [
      'a file that is not JSON',
      ['annotations/links.json', '"id": "L02",', '"id": "L02"'],
      /^seed\/annotations\/links\.json: this is not JSON: /,
    ],
  ] as [string, [string, string, string], string | RegExp][])('%s', async (_, [file, words, by], line) => {
    replace(file, words, by)
    const faults = await faultsOf()
    expect(faults).toContainEqual(typeof line === 'string' ? line : expect.stringMatching(line))
  })

  test('a file that is missing', async () => {
    rmSync(path.join(folder, 'annotations/topics.json'))
    expect(await faultsOf()).toEqual([
      expect.stringMatching(/^seed\/annotations\/topics\.json: this file cannot be read: ENOENT/),
    ])
  })

  test('every fault at once', async () => {
    replace('annotations/004.json', '"start": 1067', '"start": 1070')
    replace('annotations/000.json', '"start": 166,', '"start": 167,')
    replace('annotations/links.json', '"b": "004-c05"', '"b": "004-c55"')
    const faults = await faultsOf()
    expect(faults.map((line) => line.split(': ')[1])).toEqual(['L13', '000-c01', '004-c05'])
  })
})
