import type { Passage } from '@/lib/prefill/passage'

/**
 * A passage for tests: the words between ⟦ and ⟧ are its spans, without them the whole text is one. The rest is an
 * article in English of 20 May 2022, of which the record knows nothing else.
 */
export function passageOf(marked: string, overrides: Partial<Passage> = {}): Passage {
  const spans: Passage['spans'] = []
  let text = ''
  let start = 0
  for (const sign of marked) {
    if (sign === '⟦') start = text.length
    else if (sign === '⟧') spans.push({ start, end: text.length })
    else text += sign
  }
  return {
    text,
    language: 'en',
    published: { edtf: '2022-05-20' },
    spans: spans.length > 0 ? spans : [{ start: 0, end: text.length }],
    sourceName: 'The Harbour Times',
    author: 'Ines Okafor',
    entities: [],
    origins: [],
    topics: [],
    neighbours: [],
    ...overrides,
  }
}
