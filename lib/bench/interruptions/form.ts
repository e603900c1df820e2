import type { Page } from '@playwright/test'
import type Database from 'better-sqlite3'
import type { Random } from '../faults/random'

/** A form that is filled in, broken off and saved in the end. */
export type Form = {
  name: string
  /** Its address; asked once for each interruption. */
  path: (record: Database.Database, random: Random) => string
  /** What opens it, where its page alone does not. What was typed opens it again by itself. */
  open?: (page: Page) => Promise<void>
  /** Text fields by selector, and how many words go in. The first one's words tell what was saved. */
  fields: readonly (readonly [selector: string, words: number])[]
  /** What goes into the fields, in their order, where not just any words will do. */
  words?: (path: string) => string[]
  /** Whether what was saved belongs in the form afterwards, since it edits that. */
  keepsWords?: boolean
  /** What has to be chosen before it can be saved, once the fields are there. */
  choose?: (page: Page) => Promise<void>
  /** What is pressed to save. */
  save: (page: Page) => Promise<void>
  /** Counts the records that hold the words of the first field. */
  count: string
}
