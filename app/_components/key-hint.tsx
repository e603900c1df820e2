/** The key that does what it stands beside, for eyes alone: screen readers hear of keys in their list (`?`). */
export function KeyHint({ press }: { press: string }) {
  return (
    <span
      aria-hidden="true"
      className="flex-none rounded-sm border border-current px-1.5 text-xs font-semibold [@media(hover:none)]:hidden"
    >
      {press}
    </span>
  )
}
