'use client'

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'

/** Who annotates in this browser, as the server knew it when it last sent a page; null while it knows nobody. */
export type Annotating = { id: string; name: string; blind: boolean; version: number } | null

const Context = createContext<Annotating>(null)

/** On which open tabs tell each other that somebody else annotates from now on. */
const CHANNEL = 'crossread-annotating'

export const useAnnotating = (): Annotating => useContext(Context)

/**
 * The id of the analyst a form was opened as, to be sent with what it saves: whoever is picked later, in whichever tab,
 * a form stays its opener's.
 */
export function useOpenedAs(): string | null {
  const id = useContext(Context)?.id ?? null
  const [opened] = useState(id)
  return opened
}

/** Lets everything on the page know who annotates, and the page know when another tab picked somebody else. */
export function AnnotatingProvider({ analyst, children }: { analyst: Annotating; children: ReactNode }) {
  const [switched, setSwitched] = useState<string | null>(null)
  const id = analyst?.id
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL)
    channel.onmessage = ({ data }: MessageEvent<{ id: string; name: string }>) =>
      setSwitched(data.id === id ? null : data.name)
    return () => channel.close()
  }, [id])
  return (
    <Context value={analyst}>
      {children}
      <p role="status" className="annotating-switched">
        {switched !== null && (
          <>
            {switched} annotates in this browser now; this page was opened as {analyst?.name}.{' '}
            <button type="button" className="tap underline" onClick={() => window.location.reload()}>
              Reload it as {switched}
            </button>
          </>
        )}
      </p>
    </Context>
  )
}

/** Tells every open tab of this browser who annotates from now on. */
export function tellSwitched(analyst: { id: string; name: string }): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(analyst)
  channel.close()
}
