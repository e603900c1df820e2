import { readLinkAddress } from '@/lib/domain/link-address'
import { LINK_VIEWS } from '@/lib/domain/link-filter'
import { loadFacets } from '@/lib/queries/link-facets'

export const dynamic = 'force-dynamic'

/** How many links each further choice of a list would hold: `view` names the list, the rest is as in its address. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const view = LINK_VIEWS.find((one) => one === searchParams.get('view'))
  if (!view) return Response.json({}, { status: 404 })
  try {
    const facets = await loadFacets(view, readLinkAddress(searchParams).filter, request.signal)
    return Response.json(facets, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    // The reader chose something else meanwhile, and nobody waits for this answer.
    if (request.signal.aborted) return new Response(null, { status: 204 })
    throw error
  }
}
