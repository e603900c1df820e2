import { expect, test } from 'vitest'
import { readCaretKey } from './caret-keys'

const none = { ctrlKey: false, altKey: false, metaKey: false }
const plain = { isMac: false, isRightToLeft: false, letters: true }

test.each([
  ['an arrow', { key: 'ArrowRight' }, {}, { to: 'character', direction: 1 }],
  [
    'in a text from right to left',
    { key: 'ArrowRight' },
    { isRightToLeft: true },
    { to: 'character', direction: -1 },
  ],
  ['with Ctrl', { key: 'ArrowLeft', ctrlKey: true }, {}, { to: 'word', direction: -1 }],
  [
    'with Option on a Mac',
    { key: 'ArrowLeft', altKey: true },
    { isMac: true },
    { to: 'word', direction: -1 },
  ],
  ['with Alt elsewhere it is the browser’s', { key: 'ArrowLeft', altKey: true }, {}, null],
  ['up with Alt', { key: 'ArrowUp', altKey: true }, {}, { to: 'sentence', direction: -1 }],
  ['down with Ctrl', { key: 'ArrowDown', ctrlKey: true }, {}, { to: 'paragraph', direction: 1 }],
  ['down', { key: 'ArrowDown' }, {}, { to: 'line', direction: 1 }],
  ['End', { key: 'End' }, {}, { to: 'line edge', direction: 1 }],
  ['Home with Ctrl', { key: 'Home', ctrlKey: true }, {}, { to: 'text', direction: -1 }],
  ['s', { key: 's' }, {}, { select: 'sentence' }],
  ['s while letters are off', { key: 's' }, { letters: false }, null],
  ['saving the page', { key: 's', ctrlKey: true }, {}, null],
  ['another letter', { key: 'q' }, {}, null],
])('%s', (_, event, over, move) => {
  expect(readCaretKey({ ...none, ...event }, { ...plain, ...over })).toEqual(move)
})
