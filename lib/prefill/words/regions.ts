/** Regions and short names that the standard's lists of countries and continents lack. */
const MORE = [
  ...'Arctic Scandinavia Balkans Levant Maghreb Sahel Crimea Kashmir Kurdistan Catalonia Scotland Wales England Gaza Palestine Britain Turkey Burma Baltic Anatolia Bavaria Sicily Tibet'.split(
    ' ',
  ),
  'Latin America',
  'West Bank',
  'Gaza Strip',
  'Horn of Africa',
  'Czech Republic',
  'Ivory Coast',
]
/** The parts of the world of the United Nations' standard M49. */
const PARTS =
  '002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 142 143 145 150 151 154 155'.split(
    ' ',
  )

let regions: ReadonlySet<string> | undefined

/** Names of countries from the Unicode data that comes with the program, and cities that give time zones their names. */
function collect(): ReadonlySet<string> {
  const names = new Set(MORE)
  const words = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  for (const part of PARTS) names.add(words.of(part) ?? 'Europe')
  const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const name = words.of(first + second)
      if (name && !/\(|&/.test(name)) names.add(name)
    }
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const city = zone.split('/').at(-1)?.replaceAll('_', ' ')
    if (city && zone.includes('/') && /^\p{Lu}\p{Ll}/u.test(city)) names.add(city)
  }
  return names
}

/** Is it the name of a country, of a larger region, or of a city known by its time zone? With regard to case. */
export function isCountryOrRegion(name: string): boolean {
  regions ??= collect()
  return regions.has(name)
}
