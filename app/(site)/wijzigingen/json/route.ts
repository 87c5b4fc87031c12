import { feedResponse } from '../feed-response'

export const dynamic = 'force-dynamic'

/** /wijzigingen.json: the newest changes as a JSON Feed. */
export async function GET(request: Request): Promise<Response> {
  return feedResponse({ request, format: 'json' })
}
