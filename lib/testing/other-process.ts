import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** Starts a script of this folder as a process of its own; resolves once it has said something. */
async function startSpeaking(script: string, args: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (child.stdout) await once(child.stdout, 'data')
  return child
}

/**
 * Lets another process hold a lock on a record; resolves once it does.
 * @returns waits for its end
 */
export async function holdLock(
  file: string,
  kind: 'write' | 'exclusive',
  milliseconds: number,
): Promise<() => Promise<unknown>> {
  const child = await startSpeaking('hold-lock.mjs', [file, kind, String(milliseconds)])
  const ended = once(child, 'exit')
  return () => ended
}
