import { readEnvironment } from '@/lib/environment.mjs'
import { announceFailures } from './announce-failures'
import { openReader, openWriter, type PrismaClient } from './client'

type Connections = { reader: PrismaClient; writer: PrismaClient }

// Kept on globalThis because a development server reloads modules, and each module would open its own pair.
const kept = globalThis as typeof globalThis & { crossreadConnections?: Connections }

function connections(): Connections {
  if (!kept.crossreadConnections) {
    const { databaseFile } = readEnvironment()
    const announce = announceFailures(databaseFile)
    kept.crossreadConnections = {
      reader: openReader(databaseFile, announce),
      writer: openWriter(databaseFile, announce),
    }
  }
  return kept.crossreadConnections
}

/** The server's read-only connection. */
export const reader = (): PrismaClient => connections().reader

/** The server's one writing connection; only the door (lib/actions/action.ts) opens transactions on it. */
export const writer = (): PrismaClient => connections().writer
