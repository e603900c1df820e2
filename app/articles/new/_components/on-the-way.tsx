'use client'

import { type ReactNode, useState } from 'react'
import { Disclosure } from '@/app/_components/disclosure'
import { Notice } from '@/app/_components/notice'
import { OriginForm } from '@/app/_components/origin-form'
import { TopicForm } from '@/app/_components/topic-form'

type Added = { id: string; label: string }

/** A topic or an origin that comes to mind while adding an article: saved on their own, the article's form stays. */
export function OnTheWay({ origins }: { origins: Added[] }) {
  const [topic, setTopic] = useState<Added | null>(null)
  const [origin, setOrigin] = useState<Added | null>(null)
  return (
    <div className="max-w-prose">
      <Disclosure summary="New topic">
        {topic && <Saved>The topic “{topic.label}” is in the record.</Saved>}
        <TopicForm onSaved={setTopic} />
      </Disclosure>
      <Disclosure summary="New origin">
        {origin && <Saved>The origin “{origin.label}” is in the record.</Saved>}
        <OriginForm origins={origins} onSaved={setOrigin} />
      </Disclosure>
    </div>
  )
}

function Saved({ children }: { children: ReactNode }) {
  return <Notice tone="done">{children}</Notice>
}
