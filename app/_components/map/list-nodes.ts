import type { Node } from '@xyflow/react'
import type { Placed } from '@/lib/domain/map/box'
import { ORIGINS_SHOWN } from '@/lib/domain/map/layout'
import type { DrawnMap } from './drawn-map'
import { listLinked } from './list-linked'

export type ClaimData = { words: string; about: string; isDim: boolean; isSelected: boolean }
export type ArticleData = { source: string; published: string }
export type VoiceData = { title: string; origins: string[]; isDim: boolean }

/** The boxes of a map for the library; while a claim is selected, what is not linked to it steps back. */
export function listNodes(drawn: DrawnMap, selected: string | null): Node[] {
  const { layout, claims, articles, links, voices } = drawn
  const near = listLinked(links, selected)
  const counts = (id: string) => links.filter(({ a, b }) => a === id || b === id).length
  return [
    ...layout.articles.map((box) => {
      const article = articles.find(({ id }) => id === box.id)
      const data = {
        source: article?.source ?? '',
        published: article?.published ?? '',
      } satisfies ArticleData
      return nodeOf('article', box, data, -1)
    }),
    ...layout.voices.map((box) => {
      const at = voices.findIndex(({ id }) => id === box.id)
      const voice = voices[at]
      const labels = voice?.origins.map(({ label }) => label) ?? []
      const beyond = labels.length - ORIGINS_SHOWN
      const data = {
        title: voice?.identified ? `Voice ${at + 1}` : `Voice ${at + 1}, unidentified`,
        origins: beyond > 0 ? [...labels.slice(0, ORIGINS_SHOWN), `and ${beyond} more`] : labels,
        isDim: selected !== null && !voice?.claims.includes(selected),
      } satisfies VoiceData
      return nodeOf('voice', box, data, 1)
    }),
    ...layout.claims.map((box) => {
      const claim = claims.find(({ id }) => id === box.id)
      const n = counts(box.id)
      const data = {
        words: claim?.words ?? '',
        about: `${claim?.source}, ${claim?.published}; ${n} ${n === 1 ? 'link' : 'links'}`,
        isDim: near !== null && !near.has(box.id),
        isSelected: box.id === selected,
      } satisfies ClaimData
      return nodeOf('claim', box, data, 1)
    }),
  ]
}

function nodeOf(type: string, { id, x, y, width, height }: Placed, data: Node['data'], zIndex: number): Node {
  return { id: `${type} ${id}`, type, position: { x, y }, width, height, data, zIndex }
}
