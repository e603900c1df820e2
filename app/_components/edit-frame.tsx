'use client'

import type { ReactNode, RefObject } from 'react'
import { ButtonLink } from './button'
import { Conflict, type ConflictField } from './conflict'
import { RestoredNotice } from './restored-notice'
import { NeedsScript, SaveRow } from './save-row'
import type { useEdit } from './use-edit'

type Props<Fields extends object> = {
  form: RefObject<HTMLFormElement | null>
  editing: ReturnType<typeof useEdit<Fields>>
  what: string
  by: string | null
  fields: readonly ConflictField<Fields>[]
  onSubmit: () => void
  cancelHref?: string
  save: string
  children: ReactNode
}

/** What every form that edits a record has around its fields: the conflict or the restored draft, and the save row. */
export function EditFrame<Fields extends object>({ form, editing, ...props }: Props<Fields>) {
  const { conflict, restored, startAfresh, refused, pending, kept } = editing
  return (
    <form
      ref={form}
      noValidate
      className="max-w-prose space-y-5"
      onSubmit={(event) => {
        event.preventDefault()
        props.onSubmit()
      }}
    >
      {conflict ? (
        <Conflict what={props.what} by={props.by} fields={props.fields} {...conflict} />
      ) : (
        restored && <RestoredNotice onStartAfresh={startAfresh} />
      )}
      <NeedsScript />
      {props.children}
      <SaveRow
        refused={refused}
        pending={pending}
        kept={kept}
        beside={props.cancelHref && <ButtonLink href={props.cancelHref}>Cancel</ButtonLink>}
      >
        {props.save}
      </SaveRow>
    </form>
  )
}
