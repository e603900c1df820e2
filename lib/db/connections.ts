import { readEnvironment } from '@/lib/environment.mjs'
import { announceFailures } from './announce-failures'
import { openBlindReader, openReader, openThreadedReader, openWriter, type PrismaClient } from './client'

type Connections = {
  reader: PrismaClient
  writer: PrismaClient
  /** One for each analyst who works blind, by id; opened when first asked for. */
  blind: Map<string, PrismaClient>
}

// Kept on globalThis because a development server reloads modules, and each module would open its own pair.
const kept = globalThis as typeof globalThis & { crossreadConnections?: Connections }

function connections(): Connections {
  if (!kept.crossreadConnections) {
    const { databaseFile, production } = readEnvironment()
    const announce = announceFailures(databaseFile)
    // Only a production build has made the thread ready.
    const open = production ? openThreadedReader : openReader
    kept.crossreadConnections = {
      reader: open(databaseFile, announce),
      writer: openWriter(databaseFile, announce),
      blind: new Map(),
    }
  }
  return kept.crossreadConnections
}

/** The server's read-only connection. */
export const reader = (): PrismaClient => connections().reader

/**
 * The read-only connection on which what is sent to an analyst is read. Who works blind has one of their own, on which
 * links they have not assessed are not there.
 */
export function readerFor(viewer: { id: string; blind?: boolean } | null): PrismaClient {
  if (!viewer?.blind) return reader()
  const { blind } = connections()
  const there = blind.get(viewer.id)
  if (there) return there
  const { databaseFile } = readEnvironment()
  const opened = openBlindReader(databaseFile, viewer.id, announceFailures(databaseFile))
  blind.set(viewer.id, opened)
  return opened
}

/** The server's one writing connection; only the door (lib/actions/action.ts) opens transactions on it. */
export const writer = (): PrismaClient => connections().writer
