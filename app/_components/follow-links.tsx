'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { linkAway } from './link-away'

/**
 * Follows plain links without loading the whole page anew, as Next's own Link does, which costs a component of its own
 * for every link of a list. Draws nothing.
 */
export function FollowLinks() {
  const router = useRouter()
  useEffect(() => {
    const press = (event: MouseEvent) => {
      const link = linkAway(event)
      // Next's Link has prevented the browser's way already, and goes its own.
      if (!link || event.defaultPrevented) return
      event.preventDefault()
      router.push(`${link.pathname}${link.search}${link.hash}`)
    }
    document.addEventListener('click', press)
    return () => document.removeEventListener('click', press)
  }, [router])
  return null
}
