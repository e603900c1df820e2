import { type Invariant, walk } from './invariant'
import { NOT_TAKEN_DOWN } from './text-rules'

/**
 * Each text's fingerprints are those of its words: else copies of it would not be found.
 * @param fingerprint of a text: distinct hashes, ascending
 */
export function fingerprintRules(fingerprint: (text: string) => number[]): Invariant[] {
  return [
    {
      name: 'Texts have the fingerprints of their words',
      check: (record, tally) => {
        const stored = record
          .prepare('SELECT hash FROM TextFingerprint WHERE versionId = ? ORDER BY hash')
          .pluck()
        const versions = walk<{ id: string; text: string }>(
          record,
          `SELECT v.id, v.text FROM ArticleVersion v WHERE ${NOT_TAKEN_DOWN}`,
        )
        for (const { id, text } of versions) {
          tally.checked()
          const [there, right] = [stored.all(id).map(Number), fingerprint(text)]
          if (there.length === right.length && there.every((hash, index) => hash === right[index])) continue
          tally.broken(
            `version ${id}`,
            `has ${there.length} fingerprints, and not the ${right.length} of its text`,
          )
        }
      },
    },
  ]
}
