import type { OriginKind } from './origin-words'
import type { OriginInList } from './record-lists'

/** What the list of origins is narrowed to; absent means any. `words` are sought anywhere in labels. */
export type OriginFilter = { words?: string; kind?: OriginKind; identified?: 'yes' | 'no' }

/** Where a page of the list begins: after the origin of this label with this id (keyset, by label). */
export type OriginCursor = { label: string; id: string }

export type OriginPage = { origins: OriginInList[]; next: OriginCursor | null }
