import { suggest } from '@/queries/search/suggest'

export const dynamic = 'force-dynamic'

/** /zoeken/suggesties?q=…: what the search box proposes, as a list of `Suggestion`. */
export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json(await suggest(typed))
}
