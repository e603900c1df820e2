import Link from 'next/link'
import { Disclosure } from '@/app/_components/disclosure'
import type { VersionInList } from '@/lib/domain/record-lists'
import { plural } from '@/lib/format/count-words'
import { describeInstant } from '@/lib/format/instant-words'

type Props = { articleId: string; versions: VersionInList[]; shown: number }

/** Every version of the article, the latest first, with what was changed from one to the next. */
export function Versions({ articleId, versions, shown }: Props) {
  if (versions.length < 2) return null
  const latest = versions[0]?.number
  return (
    <Disclosure summary={plural(versions.length, 'version')}>
      <ol className="max-w-prose text-sm">
        {versions.map((version) => {
          const { number, claims, capturedAt, capturedHow, takenDown } = version
          const href = `/articles/${articleId}${number === latest ? '' : `/versions/${number}`}`
          return (
            <li key={number} className="border-t border-rule py-2">
              <p className="flex flex-wrap gap-x-4">
                {number === shown ? (
                  <b className="font-semibold">Version {number}, shown here</b>
                ) : (
                  <Link href={href} className="tap font-medium">
                    Version {number}
                    {number === latest && ', the latest'}
                  </Link>
                )}
                {number > 1 && (
                  <Link href={`/articles/${articleId}/versions/${number}/difference`} className="tap">
                    What changed from version {number - 1}
                  </Link>
                )}
              </p>
              <p className="text-soft">
                {describeInstant(capturedAt)}, {capturedHow}; {plural(claims, 'claim')} quoted from it
                {takenDown && '; its text was taken down'}
              </p>
            </li>
          )
        })}
      </ol>
    </Disclosure>
  )
}
