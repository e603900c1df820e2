import { closeBidi, UNSEEN } from './unseen'

/** ASCII punctuation that can mean something to a CommonMark or GitHub parser wherever it stands. */
const ACTIVE = /[\\`*_[\]<>&|~#$]/g
/** What can open a list, a heading underline, a rule or a table only at the start of a line. */
const OPENING = /^(\s*\d{1,9}(?=[.)])|\s*(?=[-+=:]))([-+=:.)])/

/**
 * Text as CommonMark that renders as that very text, on one line: white space around line ends becomes one space, and
 * what turns the direction is closed again, so that it ends with the text.
 */
export function inline(text: string): string {
  return within(text).trim()
}

/** The same for words that stand between quotation marks: white space at their ends is kept. */
export function within(text: string): string {
  return escapeText(closeBidi(text.replace(/\s*[\r\n]+\s*/g, ' ')))
}

/** Text of several lines as one paragraph: every line end becomes a hard break, every character is kept. */
export function lines(text: string): string[] {
  const all = text.split('\n').map(escapeLine)
  return all.map((line, n) => {
    if (n < all.length - 1) return `${line}\\`
    // A backslash that ends a paragraph breaks no line, so a last empty line is written as a reference.
    return line === '' && n > 0 ? '&#10;' : line
  })
}

/** A blockquote that renders as the text, character by character. */
export function quote(text: string): string {
  return lines(text)
    .map((line) => `> ${line}`)
    .join('\n')
}

/** `code` whose content cannot end it; only for hashes and dates, which hold no backtick. */
export function code(text: string): string {
  return /^[\w.~?%/:+-]+$/.test(text) ? `\`${text}\`` : inline(text)
}

/** A whole line of verbatim text: a parser would cut white space at its ends, so that is written as references. */
function escapeLine(line: string): string {
  return escapeText(line).replace(/^ +| +$/g, (space) => [...space].map(reference).join(''))
}

function escapeText(line: string): string {
  return line
    .replace(ACTIVE, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=\bwww)\./gi, '\\.')
    .replace(OPENING, '$1\\$2')
    .replace(/\t/g, reference('\t'))
    .replace(UNSEEN, reference)
}

function reference(sign: string): string {
  return `&#${sign.codePointAt(0)};`
}
