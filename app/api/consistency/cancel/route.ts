import { readAlso } from '@/lib/domain/consistency/consistency-question'
import { cancelSearch } from '@/lib/queries/consistency-search'

export const dynamic = 'force-dynamic'

/** Ends the search of the whole record; what it found so far is let go. */
export async function POST(request: Request): Promise<Response> {
  return Response.json(await cancelSearch(readAlso(new URL(request.url).searchParams.getAll('also'))))
}
