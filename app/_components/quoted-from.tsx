/** Beside a quote that does not stand in the latest version of its article: which it is quoted from; else nothing. */
export function QuotedFrom({ version }: { version: number | null | undefined }) {
  if (version === null || version === undefined) return null
  return <span className="text-sm text-soft">{`quoted from version ${version}`}</span>
}
