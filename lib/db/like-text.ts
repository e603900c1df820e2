/** A LIKE pattern that finds the words anywhere, none of their characters being a wildcard. */
export function likeText(words: string): string {
  return `%${words.slice(0, 100).replace(/[!%_]/g, '!$&')}%`
}
