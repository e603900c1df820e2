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
          {!copy.equal && copy.shareOfOther - copy.share > 0.1 && (
            <span className="text-soft"> (about {percent(copy.shareOfOther)} of it)</span>
          )}
        </li>
      ))}
    </ul>
  )
}

function describeShare({ equal, share }: NearCopy): string {
  if (equal) return 'The same text, to the last character:'
  return `About ${percent(share)} of this text stands in`
}

/** Shares are estimates: never "100 %" of a text that is not equal. */
const percent = (share: number) => `${Math.min(99, Math.max(1, Math.round(share * 100)))} %`
