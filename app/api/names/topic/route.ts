import { loadNames } from '@/lib/queries/links'

export const dynamic = 'force-dynamic'

/** The names of every topic, in order, as a filter offers them. */
export async function GET(): Promise<Response> {
  return Response.json(await loadNames('topic'))
}
