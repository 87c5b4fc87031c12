import { isDatabaseReady } from '@/queries/is-database-ready'

export const dynamic = 'force-dynamic'

/** Pages can be made: the database answers. */
export async function GET(): Promise<Response> {
  const headers = { 'content-type': 'text/plain', 'cache-control': 'no-store' }
  try {
    await isDatabaseReady()
    return new Response('ok\n', { headers })
  } catch {
    return new Response('database away\n', { status: 503, headers: { ...headers, 'retry-after': '10' } })
  }
}
