/** HTML that is safe to write as it stands: only `markup` makes it. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Part = string | number | Markup | null | false | Part[]

/**
 * A template for HTML: every value is escaped unless it is Markup itself; arrays are joined, null and false leave
 * nothing. Attributes must stand in double quotes.
 */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.reduce((text, string, n) => text + write(parts[n - 1] ?? null) + string))
}

function write(part: Part): string {
  if (part === null || part === false) return ''
  if (part instanceof Markup) return part.text
  if (Array.isArray(part)) return part.map(write).join('')
  return escapeHtml(String(part))
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser turns a bare CR into LF, and a quote keeps every character.
  '\r': '&#13;',
}

/** For text and for double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r]/g, (sign) => ESCAPES[sign] ?? sign)
}

/** Joins what there is, leaving out null and false. */
export function joinParts(parts: Part[], separator: Markup | string): Part[] {
  return parts
    .filter((part) => part !== null && part !== false && part !== '')
    .flatMap((part, n) => (n === 0 ? [part] : [separator, part]))
}
