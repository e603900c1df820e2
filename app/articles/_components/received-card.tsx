import { FieldError } from '@/app/_components/field'
import type { Received } from './use-received'

/** A file, or a text too large for a field: what it is, while its text stands below. */
export function ReceivedCard({
  label,
  received,
  error,
}: {
  label: string
  received: Received
  error?: string
}) {
  return (
    <section
      // The form's first wrong field takes the focus, whatever it is.
      tabIndex={-1}
      aria-label={label}
      aria-describedby={error ? 'text-error' : undefined}
      data-refused={error ? true : undefined}
      className="rounded-sm border border-rule bg-card px-4 py-3"
    >
      <p className="font-medium">
        {received.from === 'file' ? received.name : 'Pasted text'}{' '}
        <span className="font-normal text-soft">
          {received.from === 'file'
            ? describeBytes(received.bytes)
            : `${received.text.length.toLocaleString('en')} characters`}
        </span>
      </p>
      <FieldError id="text" error={error} />
    </section>
  )
}

function describeBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
