import type { StaffRole } from '@/domain/people/staff-role'

import type { Rest } from './rest'

const saved =
  /^\/(globals\/site|(topics|subtopics|organisations|sources|pages|media|redirects|synonyms|users)\/\d+)/

/**
 * Requests of a client that reads a document before it saves it, and says so with `updatedAt`, unless the body has one
 * of its own. `rest` itself sends what it is given.
 */
export function withReadTime(rest: Rest): Rest {
  return async (request) => {
    const { path, body, as } = request
    const document = saved.exec(path)?.[0]
    const isSave = request.method === 'PATCH' || document === '/globals/site'
    const isPlain = typeof body === 'object' && body !== null && !(body instanceof FormData)
    if (!document || !as || !isSave || !isPlain || 'updatedAt' in body) return rest(request)
    return rest({ ...request, body: { ...body, updatedAt: await readTimeOf({ rest, document, as }) } })
  }
}

async function readTimeOf({ rest, document, as }: { rest: Rest; document: string; as: StaffRole }) {
  return (await rest({ path: `${document}?draft=true&trash=true&depth=0`, as })).body.updatedAt
}
