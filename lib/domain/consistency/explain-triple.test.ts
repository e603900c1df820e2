import { describe, expect, it } from 'vitest'
import { assessment, claim, link } from '@/lib/testing/domain-factories'
import type { Assessment, Claim, Link } from '../record'
import { explainTriple } from './explain-triple'
import { arrangeTriple } from './triple'

type Parts = {
  a?: Parameters<typeof claim>[0]
  b?: Parameters<typeof claim>[0]
  c?: Parameters<typeof claim>[0]
  ab?: Partial<Assessment>
  bc?: Partial<Assessment>
  ac?: Partial<Assessment>
  links?: Partial<Record<'ab' | 'bc' | 'ac', Partial<Link>>>
}

/** Three claims of three articles, each two linked directly, nothing else recorded. */
function explain(parts: Parts = {}): string[] {
  const [a, b, c] = (['a', 'b', 'c'] as const).map((id) => claim({ id, article: { id }, ...parts[id] }))
  if (!a || !b || !c) throw new Error('Three claims are wanted.')
  const pair = (id: 'ab' | 'bc' | 'ac', x: Claim, y: Claim) => {
    const verdict = id === 'ac' ? 'CONTRADICTS' : 'CORROBORATES'
    return link({
      id,
      a: x,
      b: y,
      kind: verdict,
      assessments: [assessment({ verdict, strength: 'DIRECT', ...parts[id] })],
      ...parts.links?.[id],
    })
  }
  const triple = arrangeTriple(pair('ac', a, c), pair('bc', b, c), pair('ab', a, b))
  if (!triple) throw new Error('They make no triple.')
  return explainTriple(triple, (edtf) => `<${edtf}>`).map(({ rule, sentence }) => `${rule}: ${sentence}`)
}

describe('what could explain a triple', () => {
  it('nothing recorded explains three plain judgements', () => {
    expect(explain()).toEqual([])
  })

  it.each<[string, Parts, string[]]>([
    [
      'an apparent contradiction',
      { ac: { strength: 'APPARENT', bothHoldIf: 'two groups are meant' } },
      ['apparent: The contradiction is apparent (Analyst): A and C both hold if two groups are meant.'],
    ],
    [
      'corroborations of other aspects than the one in conflict',
      {
        ac: { aspects: { time: 'CONFLICT', actor: 'AGREE' } },
        ab: { aspects: { actor: 'AGREE', place: 'AGREE', time: 'DIFFER' } },
        bc: { aspects: { actor: 'AGREE' } },
      },
      [
        'aspects: A and C conflict on time; A and B agree on actor and place and differ on time.',
        'aspects: A and C conflict on time; B and C agree on actor and were not compared on time.',
      ],
    ],
    [
      'no aspect where a corroboration agrees on what is in conflict',
      {
        ac: { aspects: { time: 'CONFLICT' } },
        ab: { aspects: { time: 'AGREE' } },
        bc: { aspects: { time: 'AGREE' } },
      },
      [],
    ],
    [
      'times that do not meet',
      { a: { time: { edtf: '2016' } }, c: { time: { edtf: '2019-04' } }, b: { time: { edtf: '2016/2019' } } },
      ['times: A speaks of <2016>, C of <2019-04>.'],
    ],
    ['modes that differ', { a: { mode: 'FORECAST' } }, ['modes: A is forecast, C is asserted.']],
    [
      'links in part or as background',
      { ab: { strength: 'PARTIAL' }, bc: { strength: 'BACKGROUND' }, ac: { strength: 'PARTIAL' } },
      [
        'strengths: A and B corroborate each other only on some aspects.',
        'strengths: Of B and C one supports only what the other takes for granted.',
        'strengths: A and C contradict each other only on some aspects.',
      ],
    ],
    [
      'repetition',
      { bc: { independence: 'SAME_ORIGIN' } },
      ['repetition: B and C are one voice: that they agree confirms nothing.'],
    ],
    [
      'a link to be looked at again, and a ruling that is challenged',
      {
        links: {
          ab: { rechecks: [{ claimId: 'a', outcome: 'CHANGED', versionNumber: 2, since: '2026-11-01' }] },
          ac: { challenged: true },
        },
      },
      [
        'rechecks: A and B are to be looked at again: a was changed in version 2 of its article.',
        'rulings: The ruling on A and C is challenged by a later assessment.',
      ],
    ],
    [
      'low confidence, and what nobody has confirmed',
      { ab: { confidence: 'LOW' }, b: { proposed: [{ field: 'time', by: 'rule', why: 'It says so.' }] } },
      [
        'confidence: A and B were judged with low confidence (Analyst).',
        'proposals: Of B nobody has confirmed what rules proposed: time.',
      ],
    ],
  ])('%s', (_what, parts, sentences) => {
    expect(explain(parts)).toEqual(sentences)
  })

  it('a retracted assessment explains nothing', () => {
    const gone = { retractedAt: '2026-11-02T00:00:00.000Z', strength: 'APPARENT' } as const
    const parts = { links: { ac: { assessments: [assessment({ verdict: 'CONTRADICTS', ...gone })] } } }
    expect(explain(parts)).toEqual([])
  })
})
