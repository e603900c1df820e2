/** The part of the package `edtf` (which ships no types) that edtf.ts uses. */
declare module 'edtf' {
  /**
   * Parses a date of EDTF up to `level`.
   * @throws Error where the text is not one
   */
  export function parse(text: string, constraints?: { level?: 0 | 1 | 2 }): { type: string; level: number }
}
