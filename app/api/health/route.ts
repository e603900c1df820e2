import { loadHealth } from '@/lib/queries/health'

export const dynamic = 'force-dynamic'

/** 200 once the record can be read, 503 with a sentence otherwise; setup waits for it. */
export async function GET(): Promise<Response> {
  const health = await loadHealth()
  return Response.json(health, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}
