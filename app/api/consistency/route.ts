import { readAlso } from '@/lib/domain/consistency/consistency-question'
import { loadSearch, startSearch } from '@/lib/queries/consistency-search'

export const dynamic = 'force-dynamic'

/** How far the search of the whole record is. */
export async function GET(request: Request): Promise<Response> {
  return Response.json(await loadSearch(alsoOf(request)))
}

/** Begins it, where it does not run already. */
export async function POST(request: Request): Promise<Response> {
  return Response.json(await startSearch(alsoOf(request)))
}

const alsoOf = (request: Request) => readAlso(new URL(request.url).searchParams.getAll('also'))
