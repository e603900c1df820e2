import { expect, test } from 'vitest'
import { languageTag } from './add-input'
import { describeLanguage, LANGUAGE_WORDS } from './language'

test.each([
  ['ru', 'Russian'],
  ['en-GB', 'English (en-GB)'],
  ['zh-Hant', 'Chinese (zh-Hant)'],
  ['xx', 'xx'],
  ['', ''],
])('%s is told as “%s”', (tag, words) => {
  expect(describeLanguage(tag)).toBe(words)
})

test('every language offered can be saved, and no two share a name', () => {
  for (const tag of Object.keys(LANGUAGE_WORDS)) expect(languageTag.safeParse(tag).success, tag).toBe(true)
  expect(new Set(Object.values(LANGUAGE_WORDS)).size).toBe(Object.keys(LANGUAGE_WORDS).length)
})
