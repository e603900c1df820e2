/** How a form is broken off. */
export const KINDS = ['reload', 'closed tab', 'crash', 'offline', 'killed server'] as const
export type Kind = (typeof KINDS)[number]

/** What became of the words of one interruption. */
export type Outcome = {
  kind: Kind
  form: string
  /** In the form again, or saved where saving was under way; else the words are lost. */
  back: 'in the form' | 'saved' | null
  /** Records that hold them in the end: one, or something went wrong. */
  records: number
  /** Whether the form was empty again after saving. */
  cleared: boolean
  why?: string
}

export const failed = ({ back, records, cleared }: Outcome): boolean =>
  back === null || records !== 1 || !cleared

/** The lines of the table: one for each kind, and the sum. */
export function tallyLines(outcomes: readonly Outcome[]): string[] {
  const row = (name: string, of: readonly Outcome[]) => {
    const count = (fits: (one: Outcome) => boolean) => of.filter(fits).length
    return [
      name,
      of.length,
      count(({ back }) => back !== null),
      count(({ back }) => back === null),
      count(({ records }) => records > 1),
      count(({ records }) => records === 0),
      count(({ cleared }) => !cleared),
    ]
  }
  const rows = [
    ['', 'interruptions', 'text back', 'lost', 'doubled', 'not saved', 'draft left'],
    ...KINDS.map((kind) =>
      row(
        kind,
        outcomes.filter((one) => one.kind === kind),
      ),
    ),
    row('all', outcomes),
  ]
  return rows.map(
    ([name, ...cells]) => String(name).padEnd(15) + cells.map((cell) => String(cell).padStart(15)).join(''),
  )
}
