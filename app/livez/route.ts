export const dynamic = 'force-dynamic'

/** The process is up; says nothing of the database. */
export function GET(): Response {
  return new Response('ok\n', { headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } })
}
