import { customAlphabet } from 'nanoid'

const generate = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 12)

/** A new id: 12 lower case letters and digits, 62 bits. */
export const newId = (): string => generate()
