/** What an action amounts to where the server did not answer at all: stopped, or the machine offline. */
export const UNREACHABLE = {
  ok: false as const,
  code: 'SERVER_FAILED' as const,
  sentence:
    'Crossread did not answer, so nothing was saved. What you typed is still here: see that Crossread still runs in its terminal, then try again.',
  field: undefined,
  fields: undefined,
}
