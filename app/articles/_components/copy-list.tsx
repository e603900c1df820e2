import Link from 'next/link'
import { EdtfDate } from '@/app/_components/edtf-date'
import type { NearCopy } from '@/lib/domain/article-draft'

/** Why copies matter, where they are shown. */
export const WHY_COPIES =
  'Texts that share their words most likely share an origin: however many print it, it is one voice. Copies are welcome in the record; counting origins instead of copies is what it is for.'

/** Texts of the record that share passages with the one in hand, the likest first. */
export function CopyList({ copies }: { copies: NearCopy[] }) {
  return (
    <ul className="grid gap-1.5">
      {copies.map((copy) => (
        <li key={copy.versionId}>
          {describeShare(copy)}{' '}
          <Link href={`/articles/${copy.article.id}`} className="font-medium">
            {copy.article.title}
          </Link>
          <span className="text-soft">
            , {copy.article.source.name},{' '}
            <EdtfDate edtf={copy.article.publishedEdtf} basis={copy.article.publishedBasis} />
          </span>
          <span className="text-soft">.{describeOther(copy)}</span>
        </li>
      ))}
    </ul>
  )
}

function describeShare({ equal, share }: NearCopy): string {
  if (equal) return 'The same text, to the last character:'
  return `About ${percent(share)} of this text is in`
}

/** How the other text looks from here, where that is another matter: one in hand may be the longer, or the shorter. */
function describeOther({ equal, share, shareOfOther }: NearCopy): string {
  if (equal || Math.abs(shareOfOther - share) <= 0.1) return ''
  if (shareOfOther >= 0.9) return ' That one has little else.'
  return ` This is about ${percent(shareOfOther)} of that one.`
}

/** Shares are estimates: never "100 %" of a text that is not equal. */
const percent = (share: number) => `${Math.min(99, Math.max(1, Math.round(share * 100)))} %`
