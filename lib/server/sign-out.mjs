// Signs every browser out, also while Crossread runs: npm run sign-out
import path from 'node:path'
import { readEnvironment } from '../environment.mjs'
import { renewSessionKey } from '../session/session-key.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')

try {
  renewSessionKey(readEnvironment(undefined, ROOT).dataFolder)
  console.log(
    'Every browser is signed out. To sign in again, open the address that Crossread printed in its terminal.',
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
