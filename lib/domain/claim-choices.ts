import type { OriginRef, TopicRef } from './record'

/** A thing of the record with every name it is known by. */
export type EntityNames = { id: string; label: string; aliases: string[] }

/** What the form of a claim offers to choose from; `names` are those of entities, for actors and places. */
export type ClaimChoices = { origins: OriginRef[]; topics: TopicRef[]; names: string[] }
