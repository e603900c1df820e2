import { describe, expect, test } from 'vitest'
import { parsePlace, parseQueue, printQueue, QUEUE_KINDS, queueHref } from './review-queue'

const read = (href: string) => Object.fromEntries(new URL(href, 'http://x').searchParams)

describe('the address of a queue', () => {
  test.each(
    QUEUE_KINDS.flatMap((of) =>
      [null, 'across' as const, 'within' as const].map((scope) => ({ of, scope, topic: 'a-topic' })),
    ),
  )('says it whole: $of, $scope', (queue) => {
    expect(parseQueue(read(queueHref(queue)))).toEqual(queue)
  })

  test('is the same however the address was ordered', () => {
    const queue = parseQueue({ scope: 'across', topic: 't', of: 'pairs' })
    expect(queue && printQueue(queue)).toBe('of=pairs&topic=t&scope=across')
  })

  test.each([
    [{}],
    [{ of: 'everything' }],
    [{ of: 'pairs' }],
    [{ of: 'unassessed', topic: '' }],
    [{ topic: 'a-topic' }],
  ])('names none: %j', (search) => {
    expect(parseQueue(search)).toBeNull()
  })

  test('links need no topic', () => {
    expect(parseQueue({ of: 'disputed', scope: 'sideways' })).toEqual({
      of: 'disputed',
      topic: null,
      scope: null,
    })
  })
})

describe('a place in a queue', () => {
  test('is one pair, whichever way round it is written', () => {
    expect(parsePlace({ pair: 'b~a' })).toEqual({ pair: ['a', 'b'], after: null })
    expect(parsePlace({ after: ['a~b'] })).toEqual({ pair: null, after: ['a', 'b'] })
  })

  test.each(['', 'a', 'a~', '~b', 'a~a', 'a~b~c'])('is nowhere: %j', (pair) => {
    expect(parsePlace({ pair })).toEqual({ pair: null, after: null })
  })
})
