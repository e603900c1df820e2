import { describe, expect, test } from 'vitest'
import { describePress, isPressed } from './key-press'

const NONE = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const CTRL = { ctrlKey: true }
const META = { metaKey: true }

describe('which key was pressed', () => {
  test.each([
    ['j', { key: 'j', code: 'KeyJ' }, true],
    // Caps Lock writes J; the key is still j.
    ['j', { key: 'J', code: 'KeyJ' }, true],
    ['U', { key: 'u', code: 'KeyU', shiftKey: true }, true],
    ['U', { key: 'U', code: 'KeyU', shiftKey: true }, true],
    ['u', { key: 'U', code: 'KeyU', shiftKey: true }, false],
    ['U', { key: 'U', code: 'KeyU' }, false],
    // A Cyrillic layout writes о where j stands; Dvorak writes j where c stands.
    ['j', { key: 'о', code: 'KeyJ' }, true],
    ['j', { key: 'j', code: 'KeyC' }, true],
    ['c', { key: 'j', code: 'KeyC' }, false],
    ['q', { key: 'é', code: 'KeyQ' }, false],
    ['j', { key: 'j', code: 'KeyJ', ...CTRL }, false],
    ['j', { key: 'j', code: 'KeyJ', ...META }, false],
    ['j', { key: 'j', code: 'KeyJ', altKey: true }, false],
    // Digits are what is written: with Shift on a French keyboard.
    ['1', { key: '1', code: 'Digit1', shiftKey: true }, true],
    ['1', { key: '&', code: 'Digit1' }, false],
    ['?', { key: '?', code: 'Slash', shiftKey: true }, true],
    ['Enter', { key: 'Enter', code: 'Enter' }, true],
    ['Enter', { key: 'Enter', code: 'NumpadEnter', ...CTRL }, false],
    ['Ctrl+Enter', { key: 'Enter', code: 'Enter', ...CTRL }, true],
    ['Ctrl+Enter', { key: 'Enter', code: 'Enter', ...META }, true],
    ['Ctrl+Enter', { key: 'Enter', code: 'Enter' }, false],
    ['Ctrl+k', { key: 'k', code: 'KeyK', ...CTRL }, true],
    ['Ctrl+k', { key: 'л', code: 'KeyK', ...CTRL }, true],
    // Firefox's console, and a browser's own.
    ['Ctrl+k', { key: 'K', code: 'KeyK', ...CTRL, shiftKey: true }, false],
    ['Ctrl+k', { key: 'k', code: 'KeyK', ...CTRL, altKey: true }, false],
  ])('%s: %j', (press, event, expected) => {
    expect(isPressed(press, { ...NONE, ...event }, false)).toBe(expected)
  })

  test.each([
    ['Ctrl+k', { key: 'k', code: 'KeyK', ...META }, true],
    // Deletes to the end of the line there.
    ['Ctrl+k', { key: 'k', code: 'KeyK', ...CTRL }, false],
    ['Ctrl+Enter', { key: 'Enter', code: 'Enter', ...CTRL }, true],
  ])('on a Mac, %s: %j', (press, event, expected) => {
    expect(isPressed(press, { ...NONE, ...event }, true)).toBe(expected)
  })
})

test.each([
  ['Ctrl+k', false, 'Ctrl K'],
  ['Ctrl+k', true, '⌘ K'],
  ['Ctrl+Enter', false, 'Ctrl Enter'],
  ['U', false, 'Shift U'],
  ['u', false, 'u'],
  ['?', false, '?'],
  ['Arrows', false, 'Arrows'],
])('%s is shown as a person says it', (press, mac, shown) => {
  expect(describePress(press, mac)).toBe(shown)
})
