/** How files begin that are sometimes given a text file's name. */
const BEGINNINGS = [
  '%PDF-',
  'PK\x03\x04', // Word, OpenDocument, EPUB, ZIP
  '\xd0\xcf\x11\xe0', // Word before 2007
  '{\\rtf',
  '\x89PNG',
  '\xff\xd8\xff', // JPEG
  'GIF8',
  '\x1f\x8b', // gzip
  'Rar!',
  '7z\xbc\xaf',
  '\x7fELF',
  'SQLite format 3\0',
]

/** Whether the first bytes are those of a format that is not text, whatever the file is called. */
export function looksBinary(bytes: Uint8Array): boolean {
  const beginning = String.fromCharCode(...bytes.subarray(0, 16))
  return BEGINNINGS.some((known) => beginning.startsWith(known))
}
