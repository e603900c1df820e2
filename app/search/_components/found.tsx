import type { Excerpt } from '@/lib/domain/record-lists'

/** The passage around a hit, what matched set off by weight and ground. */
export function Found({ excerpt }: { excerpt: Excerpt }) {
  return (
    <p className="max-w-prose font-serif">
      {excerpt.map((part, i) =>
        part.hit ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts never move
          <mark key={i} className="bg-mark font-medium text-ink">
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </p>
  )
}
