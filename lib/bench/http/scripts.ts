import { gzipSync } from 'node:zlib'
import type { BenchServer } from './server'

export type ScriptFigure = { name: string; bytes: number }

/**
 * The JavaScript that each page brings, packed with gzip as it is commonly compared; what only old browsers take
 * (nomodule) left out.
 * @param pages a name and an address each
 * @throws Error where a page or a script was not answered
 */
export async function measureScripts(
  server: BenchServer,
  pages: readonly (readonly [string, string])[],
): Promise<ScriptFigure[]> {
  const sizes = new Map<string, number>()
  const read = async (path: string) => {
    const answer = await fetch(`${server.origin}${path}`, { headers: server.headers })
    if (!answer.ok) throw new Error(`Answered ${answer.status}: ${path}`)
    return Buffer.from(await answer.arrayBuffer())
  }
  const figures: ScriptFigure[] = []
  for (const [name, path] of pages) {
    let bytes = 0
    for (const script of listScripts((await read(path)).toString())) {
      const size = sizes.get(script) ?? gzipSync(await read(script)).length
      sizes.set(script, size)
      bytes += size
    }
    figures.push({ name, bytes })
  }
  return figures
}

/** The addresses of the scripts of a page, each once. */
export function listScripts(html: string): string[] {
  const tags = html.match(/<script[^>]*>/g) ?? []
  const modern = tags.filter((tag) => !/\snomodule\b/i.test(tag))
  return [...new Set(modern.flatMap((tag) => /\ssrc="([^"]+)"/.exec(tag)?.[1] ?? []))]
}
