import Link from 'next/link'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import type { Unread } from './use-version-draft'

/** Why a text cannot become a version, with the way to what is there already. */
export function UnreadNotice({ unread, onAskAgain }: { unread: Unread; onAskAgain: () => void }) {
  return (
    <Notice tone="refused">
      {unread.sentence}
      {unread.record && (
        <>
          {' '}
          See <Link href={unread.record.href}>{unread.record.label}</Link>.
        </>
      )}
      {unread.code === 'SERVER_FAILED' && (
        <p className="mt-2">
          <Button onClick={onAskAgain}>Try again</Button>
        </p>
      )}
    </Notice>
  )
}
