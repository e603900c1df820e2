import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareQuotes, type WordRange } from './compare-quotes'

const inEnglish = (quote: string) => ({ quote, language: 'en' })
const show = (quote: string, ranges: WordRange[]) =>
  ranges.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
    quote,
  )

function compare(a: string, b: string, language = 'en') {
  const found = compareQuotes({ quote: a, language }, { quote: b, language })
  return found && [show(a, found[0]), show(b, found[1])]
}

describe('words that differ between two quotes that share their wording', () => {
  test.each([
    [
      'a figure and a day in one sentence',
      'At least 180 people were killed in the attack on Tuesday.',
      'About 200 people were killed in the attack on Wednesday.',
      '[At least 180] people were killed in the attack on [Tuesday].',
      '[About 200] people were killed in the attack on [Wednesday].',
    ],
    [
      'a hedge that one leaves out',
      'Officials may have let them travel to Syria before the Games.',
      'Officials let them travel to Syria before the Games.',
      'Officials [may have] let them travel to Syria before the Games.',
      'Officials let them travel to Syria before the Games.',
    ],
    [
      'a denial',
      'The army did not shell the town',
      'The army shell the town',
      'The army [did not] shell the town',
      'The army shell the town',
    ],
    [
      'who is said to have said it, up to the comma',
      'Moscow claims, Washington is sending fighters to Ukraine',
      'Washington is sending fighters to Ukraine',
      '[Moscow claims], Washington is sending fighters to Ukraine',
      'Washington is sending fighters to Ukraine',
    ],
    [
      'the clause beside what is shared, and nothing of the rest of a longer quote',
      'Sixty fighters were moved to the base in April',
      'Sixty fighters were moved to the base in May, the ministry said, and a commission that it named is to look into all that has been reported of it',
      'Sixty fighters were moved to the base in [April]',
      'Sixty fighters were moved to the base in [May], the ministry said, and a commission that it named is to look into all that has been reported of it',
    ],
    [
      'not case, punctuation or kinds of apostrophe',
      'THE ARMY’S tanks, they say, left the town',
      "The army's tanks they say left the village",
      'THE ARMY’S tanks, they say, left the [town]',
      "The army's tanks they say left the [village]",
    ],
  ])('%s', (_name, a, b, ofA, ofB) => {
    expect(compare(a, b)).toEqual([ofA, ofB])
  })

  test.each([
    ['Russian', 'ru', 'Войска вошли в город утром', 'Войска вошли в город ночью', '[утром]', '[ночью]'],
    ['Chinese', 'zh', '士兵昨天到达北京机场', '士兵昨天到达上海机场', '[北京]', '[上海]'],
    ['Arabic', 'ar', 'دخلت القوات المدينة صباح اليوم', 'دخلت القوات المدينة مساء اليوم', '[صباح]', '[مساء]'],
  ])('in %s', (_name, language, a, b, inA, inB) => {
    const [ofA, ofB] = compare(a, b, language) ?? []
    expect(ofA).toContain(inA)
    expect(ofB).toContain(inB)
    expect(ofA?.match(/\[/g)).toHaveLength(1)
  })

  test.each([
    [
      'share a turn of speech alone',
      'Together with the group against us',
      'We talk with a part of the group that is trying to integrate into what there is',
    ],
    [
      'share nothing',
      'No prizes for guessing where they went.',
      'Moscow reportedly allowed citizens to leave the country',
    ],
    [
      'share scattered words',
      'The base was taken in June by the rebels of the north',
      'In June rebels said that a base which nobody had taken would by and by be given to the north',
    ],
    [
      'are longer than a quote is',
      'one two three four five '.repeat(60),
      'one two three four six '.repeat(60),
    ],
    ['hold no words', '…', '?!'],
    ['are empty', '', ''],
  ])('nothing of quotes that %s', (_name, a, b) => {
    expect(compare(a, b)).toEqual([a, b])
  })

  test('quotes of different languages are not compared; those of two countries of one language are', () => {
    expect(compareQuotes(inEnglish('They left'), { quote: 'Они ушли', language: 'ru' })).toBeNull()
    expect(compareQuotes(inEnglish('They left'), { quote: 'They left', language: 'en-GB' })).toEqual([[], []])
  })

  test('a text that is no language’s tag stops nothing', () => {
    expect(
      compare('军队昨天早上进入了这座城市', '军队昨天晚上进入了这座城市', 'not a language'),
    ).not.toBeNull()
  })
})

describe('whatever the quotes', () => {
  const word = fc.constantFrom(
    'the',
    'army',
    'left',
    'town',
    'on',
    'Tuesday',
    '60',
    'fighters,',
    'base.',
    '“hub”',
    '👍',
    '基地',
  )
  const quote = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '))
  const pair = fc.oneof(fc.tuple(quote, quote), fc.tuple(fc.string(), fc.string()))

  test('ranges lie in the quote, hold words, and come in order without overlap', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const found = compareQuotes(inEnglish(a), inEnglish(b)) ?? []
        for (const [side, ranges] of found.entries()) {
          const text = side === 0 ? a : b
          let at = 0
          for (const { start, end } of ranges) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
            at = end
          }
        }
      }),
    )
  })

  test('the quotes with sides changed give the same with sides changed', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [ofA, ofB] = compareQuotes(inEnglish(a), inEnglish(b)) ?? []
        expect(compareQuotes(inEnglish(b), inEnglish(a))).toEqual([ofB, ofA])
      }),
    )
  })

  test('quotes of the same words have nothing marked', () => {
    fc.assert(
      fc.property(quote, (text) => {
        expect(compareQuotes(inEnglish(text), inEnglish(text))).toEqual([[], []])
        expect(compareQuotes(inEnglish(text), inEnglish(`${text.toUpperCase()}!`))).toEqual([[], []])
      }),
    )
  })

  test('one word replaced within a sentence is marked alone, on both sides', () => {
    const rest = fc.array(fc.constantFrom('army', 'left', 'towns', 'under', 'Tuesday', 'fighters'), {
      minLength: 3,
      maxLength: 12,
    })
    fc.assert(
      fc.property(rest, rest, (before, after) => {
        const sentence = (middle: string) => [...before, middle, ...after].join(' ')
        const [own, other] = [sentence('sixty'), sentence('seventy')]
        const [ofOwn, ofOther] = compareQuotes(inEnglish(own), inEnglish(other)) ?? []
        expect(show(own, ofOwn ?? [])).toBe(sentence('[sixty]'))
        expect(show(other, ofOther ?? [])).toBe(sentence('[seventy]'))
      }),
    )
  })
})
