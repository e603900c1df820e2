/** Thrown with sentences for the person at the terminal: what is wrong and what to do. No stack is shown for it. */
export class SetupProblem extends Error {
  /** @override */
  name = 'SetupProblem'

  /**
   * @param {string} sentence
   * @param {string} [output] what a failed child process printed
   */
  constructor(sentence, output = '') {
    super(sentence)
    this.output = output
  }
}

/** The last lines of an output: enough to see what went wrong. */
const TAIL = 40

/** @param {unknown} error */
export function reportProblem(error) {
  if (error instanceof SetupProblem) {
    const tail = error.output.trimEnd().split('\n').slice(-TAIL).join('\n')
    if (tail) console.error(`\n${tail}\n`)
    console.error(error.message)
  } else if (error instanceof Error && error.name === 'EnvironmentError') {
    console.error(error.message)
  } else {
    console.error(error)
  }
}
