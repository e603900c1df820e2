/** Languages whose months are read; of the Gregorian calendar and written as a word. */
const LANGUAGES = [
  ...[
    'en',
    'en-GB',
    'de',
    'fr',
    'es',
    'it',
    'pt',
    'nl',
    'ru',
    'uk',
    'be',
    'pl',
    'cs',
    'sk',
    'bg',
    'sr',
    'hr',
  ],
  ...['sl', 'ro', 'hu', 'tr', 'sv', 'da', 'nb', 'fi', 'el', 'ar', 'id', 'sr-Latn', 'mk', 'et', 'lv', 'lt'],
]

let names: ReadonlyMap<string, number> | undefined

/**
 * The number of a month, 1 to 12, by its name in any of the languages, long or short, alone or as it stands in a date
 * (май, мая). Null for other words and for a name that means different months in different languages (listopad).
 */
export function monthNamed(word: string): number | null {
  names ??= collectNames()
  return names.get(fold(word)) ?? null
}

const fold = (word: string) => word.normalize('NFC').toLowerCase().replace(/\.$/, '')

function collectNames(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const ambiguous = new Set<string>()
  for (const language of LANGUAGES) {
    for (let month = 1; month <= 12; month++) {
      for (const name of namesOf(language, month)) {
        if ((found.get(name) ?? month) !== month) ambiguous.add(name)
        found.set(name, month)
      }
    }
  }
  for (const name of ambiguous) found.delete(name)
  return found
}

function namesOf(language: string, month: number): string[] {
  const day = Date.UTC(2016, month - 1, 12)
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { day: 'numeric', month: 'long' },
    { day: 'numeric', month: 'short' },
  ]
  const parts = forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC', calendar: 'gregory' })
    return format.formatToParts(day).filter((part) => part.type === 'month')
  })
  return parts.map((part) => fold(part.value)).filter((name) => /^\p{L}[\p{L}\p{M}’']*$/u.test(name))
}
