import { z } from 'zod'

import { hashOfKey, keyIn } from '@/domain/people/api-key'
import { sql } from '@/server/database/public-sql'
import { errorResponse } from '@/server/http/error-response'

import { rows } from '../core/rows'

/**
 * Has a request with a key answered as that of a visitor, whatever session comes along; refuses one that would change
 * something, or whose key is not known (any more). What has no key goes on as it is.
 */
export async function answerByKey({
  request,
  answer,
}: {
  request: Request
  answer: (request: Request) => Promise<Response>
}): Promise<Response> {
  const key = keyIn(request.headers.get('authorization'))
  if (key === null) return answer(request)
  if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method))
    return errorResponse({ status: 403, message: 'Met een sleutel kun je alleen lezen.' })
  if (!(await isKnown(key)))
    return errorResponse({
      status: 401,
      message: 'Deze sleutel is er niet (meer). Maak een nieuwe in het beheer.',
    })
  const headers = new Headers(request.headers)
  headers.delete('authorization')
  headers.delete('cookie')
  return answer(new Request(request, { headers }))
}

/** Notes once an hour that it was used. */
async function isKnown(key: string): Promise<boolean> {
  const hash = await hashOfKey(key)
  const found = await rows({
    row: z.object({ id: z.number() }),
    query: sql`
      with known as (
        select k.id from keys k join users u on u.id = k.owner_id
        where k.hash = ${hash} and u.deleted_at is null),
      noted as (
        update keys k set last_used_at = now() from known
        where k.id = known.id and (k.last_used_at is null or k.last_used_at < now() - interval '1 hour'))
      select id from known`,
  })
  return found.length > 0
}
