import { loadFound } from '@/lib/queries/find'

export const dynamic = 'force-dynamic'

/** What the words behind `q` lead to, as the command palette offers it. */
export async function GET(request: Request): Promise<Response> {
  return Response.json(await loadFound(new URL(request.url).searchParams.get('q') ?? ''))
}
