import { z } from 'zod'
import { LINK_VIEWS } from './link-filter'
import { idText, saidText } from './text-input'

/** Longest list address that is kept, in UTF-16 code units; browsers and servers take more. */
export const QUERY_LENGTH = 2_000

/**
 * What follows the question mark in a list's address, as the address bar writes it. Where a page of the list begins is no
 * part of it: a view begins at its head.
 */
const query = z
  .string({ error: 'Open the list to be saved, then save it from there.' })
  .max(QUERY_LENGTH, 'This narrows the list by more than can be saved. Take some choices away, then save it.')
  .refine(isQuery, 'This is not the address of a list. Open the list to be saved, then save it from there.')

function isQuery(text: string): boolean {
  const asked = new URLSearchParams(text)
  return asked.toString() === text && !asked.has('after') && !asked.has('saved')
}

const name = saidText('the view’s name', 120)

export const addSavedViewInput = z.strictObject({ name, list: z.enum(LINK_VIEWS), query })
export type AddSavedViewInput = z.infer<typeof addSavedViewInput>

/** `version` as seen. */
export const renameSavedViewInput = z.strictObject({ id: idText, version: z.int(), name })
export type RenameSavedViewInput = z.infer<typeof renameSavedViewInput>
