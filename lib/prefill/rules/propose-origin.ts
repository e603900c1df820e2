import { foldName } from '@/lib/domain/fold-name'
import type { OriginRef } from '@/lib/domain/record'
import type { Rule } from '../evidence'
import { hasFigure, isOwnVoice } from './own-voice'

const SMALL = new Set(
  'the of for and a an in on by to statement report remarks speech interview own assertion inference'.split(
    ' ',
  ),
)
const wordsOf = (text: string) =>
  foldName(text)
    .replace(/['’]s(?![\p{L}])/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !SMALL.has(word))

/** The origin whose label names the speaker; in the author’s own voice, the one of kind author that names the author. */
export const proposeOrigin: Rule<'origin'> = (evidence) => {
  const { reading, attribution } = evidence
  const { origins, author, sourceName } = reading.passage
  if (!attribution) {
    // An author has a figure from somewhere.
    if (!isOwnVoice(evidence) || hasFigure(evidence)) return null
    const authors = origins.filter(({ kind }) => kind === 'AUTHOR')
    const origin = only(authors, author ? [author, sourceName] : [sourceName])
    return (
      origin && {
        value: origin,
        by: 'author',
        why: `No cue gives the words to somebody else, and “${origin.label}” names the author.`,
      }
    )
  }
  const speaker = attribution.speaker
  if (speaker?.kind !== 'NAMED') return null
  const origin = only(
    origins.filter(({ kind }) => kind !== 'AUTHOR'),
    [speaker.text],
  )
  return (
    origin && {
      value: origin,
      by: 'speaker',
      why: `“${origin.label}” names “${speaker.text}”, who stands with the cue “${attribution.cue.text}”.`,
    }
  )
}

/** The one origin that holds every word of one of the names; of several, none is sure. */
function only(origins: OriginRef[], names: string[]): OriginRef | null {
  for (const name of names) {
    const wanted = wordsOf(name)
    if (wanted.length === 0) continue
    const fitting = origins.filter(({ label }) => {
      const held = new Set(wordsOf(label))
      return wanted.every((word) => held.has(word))
    })
    if (fitting.length === 1 && fitting[0]) return fitting[0]
    if (fitting.length > 1) return null
  }
  return null
}
