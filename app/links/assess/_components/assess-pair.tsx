'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import type { FormStart } from '@/app/_components/assess/form-start'
import { Judging } from '@/app/_components/assess/judging'
import { ButtonLink } from '@/app/_components/button'

type Props = { start: FormStart; claims: ReactNode; backHref: string }

/** Step two: the pair is judged, and its link opens. */
export function AssessPair({ start, claims, backHref }: Props) {
  const router = useRouter()
  return (
    <Judging
      start={start}
      claims={claims}
      onSaved={({ linkId, entryId }) => router.push(`/links/${linkId}?saved=${entryId}`)}
      beside={
        <>
          <ButtonLink href={backHref}>Cancel</ButtonLink>
          {start.analystName && (
            <p className="text-sm text-soft">
              Saved as {start.analystName}.{' '}
              <Link href="/analyst" className="tap">
                Change your name
              </Link>
            </p>
          )}
        </>
      }
    />
  )
}
