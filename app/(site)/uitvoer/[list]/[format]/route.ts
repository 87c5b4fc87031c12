import { exportResponse } from '../../export-response'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ list: string; format: string }>
}

/** /organisaties.csv and the like: see the rewrites in next.config.ts. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return exportResponse({ request, ...(await params) })
}
