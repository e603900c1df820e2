'use client'

import { useEffect } from 'react'

/**
 * Lets Escape hide the captions that hover and focus show, until pointer or focus moves on, so that nothing stays
 * covered (WCAG 2.2, 1.4.13). Draws nothing.
 */
export function CaptionKeys() {
  useEffect(() => {
    const frame = document.documentElement
    const hide = (event: KeyboardEvent) => {
      if (event.key === 'Escape') frame.dataset.captions = 'hidden'
    }
    const allow = () => {
      if (frame.dataset.captions) delete frame.dataset.captions
    }
    document.addEventListener('keydown', hide)
    document.addEventListener('focusin', allow)
    document.addEventListener('pointerover', allow)
    return () => {
      document.removeEventListener('keydown', hide)
      document.removeEventListener('focusin', allow)
      document.removeEventListener('pointerover', allow)
    }
  }, [])
  return null
}
