import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'

/** One per process: the glue keeps the objects of one WebAssembly instance, and a second one would mix with them. */
let loading: Promise<void> | undefined

async function loadGlue() {
  const require = createRequire(import.meta.url)
  const folder = path.dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const wasm = await WebAssembly.instantiate(await readFile(path.join(folder, 'schema_engine_bg.wasm')), {
    './schema_engine_bg.js': glue,
  })
  glue.__wbg_set_wasm(wasm.instance.exports)
  ;(wasm.instance.exports as unknown as { __wbindgen_start(): void }).__wbindgen_start()
}

/**
 * Prisma's schema engine as WebAssembly on the driver adapter: migrations without downloading a binary.
 * The package's hash belongs to the Prisma version; change both together.
 */
export async function openSchemaEngine(databaseUrl: string, schema: SchemaFile) {
  loading ??= loadGlue()
  await loading

  const factory = new PrismaBetterSqlite3({ url: databaseUrl }, { shadowDatabaseUrl: ':memory:' })
  const adapters = [watchConnections(factory, 'connect'), watchConnections(factory, 'connectToShadowDb')]
  const bound = bindMigrationAwareSqlAdapterFactory(factory)
  const engine = await glue.SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => {}, bound)
  /** The engine never closes its connections, and an open one keeps the file locked. */
  const close = async () => {
    engine.free()
    for (const opened of adapters) for (const adapter of opened) await adapter.dispose()
  }
  return { engine, close }
}

export type SchemaFile = { path: string; content: string }

/**
 * Notes the connections a factory opens. The engine sends whole scripts as one executeRaw, which the adapter refuses
 * on its shadow database, so those go to executeScript.
 */
function watchConnections(factory: PrismaBetterSqlite3, method: 'connect' | 'connectToShadowDb') {
  const opened: SqlDriverAdapter[] = []
  const connect = factory[method].bind(factory)
  factory[method] = async () => {
    const adapter = await connect()
    opened.push(adapter)
    if (method === 'connectToShadowDb') {
      const executeRaw = adapter.executeRaw.bind(adapter)
      adapter.executeRaw = async (query) => {
        if (query.args.length > 0) return executeRaw(query)
        await adapter.executeScript(query.sql)
        return 0
      }
    }
    return adapter
  }
  return opened
}

/** The migrations of a folder in the shape the engine takes, oldest first. */
export async function listMigrations(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"\n' },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: await readFile(path.join(folder, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
    ),
  }
}
