'use client'

import { type ComponentProps, useEffect, useRef } from 'react'
import { TextField } from '../text-field'

type Props = Omit<ComponentProps<typeof TextField>, 'value' | 'defaultValue' | 'ref'> & { value: string }

/** A field that is sent with its form: it says what the address says whenever that changes, and keeps the focus meanwhile. */
export function FollowingField({ value, ...props }: Props) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current) field.current.value = value
  }, [value])
  return <TextField {...props} ref={field} defaultValue={value} autoComplete="off" />
}
