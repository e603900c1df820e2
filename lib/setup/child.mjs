import { spawn } from 'node:child_process'
import { childEnvironment, readEnvironment } from '../environment.mjs'
import { ROOT } from './project.mjs'
import { SetupProblem } from './setup-problem.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
let stopping = false

/** Whether somebody asked this process to stop. */
export const isStopping = () => stopping

/** From now on a request to stop goes to the children; this process ends when they have. */
export function forwardSignals() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => stop(signal))
  if (readEnvironment(undefined, ROOT).npmScript) stopWithParent()
}

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  stopping = true
  for (const child of running) child.kill(signal)
  if (running.size === 0) process.exit(130)
}

/** npm starts scripts through a shell and does not pass SIGTERM on: the server would outlive it and keep its port. */
function stopWithParent() {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent && !stopping) stop('SIGTERM')
  }, 500).unref()
}

/**
 * @typedef {object} ChildOptions
 * @property {Record<string, string | undefined>} [env] variables to set or, undefined, to take out
 * @property {'pipe' | 'inherit'} [output] whether the output is kept or goes straight to the terminal
 */

/**
 * Starts a Node script in the project folder, without a shell.
 * @param {string} script absolute path
 * @param {string[]} args
 * @param {ChildOptions} [options]
 */
export function startChild(script, args, { env, output = 'pipe' } = {}) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    env: childEnvironment(env),
    stdio: ['ignore', output, output],
    windowsHide: true,
  })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

/** How much of a child's output is kept, in characters: its end is what tells why it failed. */
const KEPT = 200_000

/**
 * Waits for a child to end.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ code: number, output: string }>} a child ended by a signal counts as code 1
 */
export async function awaitChild(child) {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output = (output + text).slice(-KEPT)
    })
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/**
 * Runs a Node script to its end, keeping its output back.
 * @param {string} script
 * @param {string[]} args
 * @param {ChildOptions & { sentence: string | ((output: string) => string) }} options what to say if it fails
 * @returns {Promise<string>} its output
 * @throws {SetupProblem}
 */
export async function runChild(script, args, { sentence, ...options }) {
  const { code, output } = await awaitChild(startChild(script, args, options))
  if (stopping) throw new SetupProblem('Stopped.')
  if (code !== 0) throw new SetupProblem(typeof sentence === 'string' ? sentence : sentence(output), output)
  return output
}
