import { loadOriginLabels } from '@/lib/queries/sources'

export const dynamic = 'force-dynamic'

/** The origins with their ids, in order, as a form chooses among them. */
export async function GET(): Promise<Response> {
  return Response.json(await loadOriginLabels())
}
