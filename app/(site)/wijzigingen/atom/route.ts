import { feedResponse } from '../feed-response'

export const dynamic = 'force-dynamic'

/** /wijzigingen.atom: the newest changes as an Atom feed. */
export async function GET(request: Request): Promise<Response> {
  return feedResponse({ request, format: 'atom' })
}
