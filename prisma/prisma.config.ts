import path from 'node:path'
import { defineConfig } from 'prisma/config'

// `generate`, `validate` and `format` run on wasm, but the CLI insists on downloading the native schema engine first;
// any existing file in its place skips the download. Migrations never come this way: lib/setup/migrate.ts runs them.
if (['generate', 'validate', 'format'].includes(process.argv[2] ?? '')) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath
}

export default defineConfig({
  schema: path.join(import.meta.dirname, 'schema.prisma'),
})
