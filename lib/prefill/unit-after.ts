/** Words that end the phrase a figure counts. */
const STOP = new Set(
  'and or but in on at to from for with by of as is are was were be been being has have had will would can could may might should must do did who which that than when while after before since until over under into about between among against during through per each every the a an this these those its their his her not only still also now already here there were'.split(
    ' ',
  ),
)
const PLURALS_WITHOUT_S =
  /^(?:people|men|women|children|police|troops|personnel|staff|families|clergy|cattle|sheep|folk|media|data|youth|dead|wounded|percent)$/i
const PLURAL = /^(?!.*(?:ss|us|is|ous)$)\p{L}[\p{L}’'-]*\p{Ll}s$/u
const LONGEST = 4

/**
 * What a figure counts: the words after it up to the first plural, “seasonal workers” of “3,400 seasonal workers from 12
 * villages”. Null where none follows.
 */
export function unitAfter(text: string, end: number): string | null {
  const after = text.slice(end, end + 120)
  const kept: string[] = []
  let at = 0
  for (;;) {
    const next = /^(?:\s+|(?<=^)-)([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'-]*)/u.exec(after.slice(at))
    const word = next?.[1]
    if (!next || !word || kept.length >= LONGEST) break
    const small = word.toLowerCase()
    // “300 NGO and other observers”: nothing countable so far, so the phrase goes on.
    const goesOn =
      /^(?:and|or)$/.test(small) &&
      kept.length > 0 &&
      /^\s+(?:other|similar)\s/.test(after.slice(at + next[0].length))
    if (STOP.has(small) && !/^\p{Lu}{2,}$/u.test(word) && !goesOn && !(small === 'of' && kept.length === 0))
      break
    at += next[0].length
    if (small === 'of' && kept.length === 0) {
      const article = /^\s+(?:the|its|their|all|these|those)(?=\s)/.exec(after.slice(at))
      at += article?.[0].length ?? 0
      continue
    }
    kept.push(word)
    if (PLURAL.test(word) || PLURALS_WITHOUT_S.test(word)) return kept.join(' ')
  }
  return null
}
