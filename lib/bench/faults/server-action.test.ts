import { describe, expect, test } from 'vitest'
import { findAnswer } from './server-action'

const ROW = '0:{"a":"$@1","f":"","b":"build"}\n'

describe('an answer', () => {
  test.each([
    ['in order', `${ROW}1:{"ok":true,"value":{"linkId":"x"}}\n`],
    [
      'after other rows',
      `2:"$Sreact.fragment"\n:HL["/x.css"]\n1:{"ok":true,"value":{"linkId":"x"}}\n${ROW}3:null\n`,
    ],
  ])('is found %s', (_, text) => {
    expect(findAnswer(text)).toEqual({ outcome: 'acknowledged', value: { linkId: 'x' } })
  })

  test('that refuses gives its code and sentence', () => {
    const text = `${ROW}1:{"ok":false,"code":"DISK_FULL","sentence":"The disk is full."}\n`
    expect(findAnswer(text)).toEqual({ outcome: 'refused', code: 'DISK_FULL', sentence: 'The disk is full.' })
  })

  test('of a failed action is none', () => {
    expect(findAnswer(`${ROW}1:E{"digest":"1"}\n`)).toMatchObject({ outcome: 'unknown' })
  })

  test.each([
    ['before its row has come', ROW],
    ['before its row is whole', `${ROW}1:{"ok":true,"va`],
    ['before it is known which row it is', '1:{"ok":true,"value":{}}\n'],
  ])('is not taken %s', (_, text) => {
    expect(findAnswer(text)).toBeNull()
  })
})
