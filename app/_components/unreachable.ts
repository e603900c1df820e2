/** What an action amounts to where the server did not answer at all: stopped, or the machine offline. */
export const UNREACHABLE = {
  ok: false as const,
  code: 'SERVER_FAILED' as const,
  sentence:
    'Crossread did not answer, so it is not known whether this was saved. What you typed is kept: see that Crossread still runs in its terminal, then try again. Saving twice makes no second record.',
  field: undefined,
  fields: undefined,
}

/**
 * What an action amounts to that brought no answer of its own. Where the server in front refused it (signed out, too
 * large), Next throws an error with the server's sentence, and each of those begins with the app's name.
 */
export function describeUnanswered(error: unknown): typeof UNREACHABLE {
  const said = error instanceof Error && error.message.startsWith('Crossread ')
  return said ? { ...UNREACHABLE, sentence: error.message } : UNREACHABLE
}
