/** The key that does what it stands beside, for eyes alone: screen readers hear of keys in their list (`?`). */
export function KeyHint({ press }: { press: string }) {
  return (
    <span
      aria-hidden="true"
      className="flex-none rounded-sm border border-edge px-1.5 font-sans text-xs font-semibold text-soft [@media(hover:none)]:hidden"
    >
      {press}
    </span>
  )
}
