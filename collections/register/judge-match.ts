import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Recognised } from '@/domain/register/recognised'
import { lockDocuments } from '@/server/database/document-lock'
import { inOneTransaction } from '@/server/database/in-one-transaction'
import { errorResponse } from '@/server/http/error-response'
import { matchOrganisations } from '@/server/register/match-organisations'
import { readRecognised } from '@/server/register/read-recognised'
import type { RunStatement } from '@/server/register/statement'

import { documentId } from '../endpoints/document-id'
import { forPublishers } from '../endpoints/for-publishers'
import { readBody } from '../endpoints/read-body'
import { Rejection } from '../endpoints/rejection'
import { runNumbered } from './run-numbered'

const handled = forPublishers({
  anonymous: 'Log in om dit te zeggen.',
  others: 'Wie het in het register is, zegt de eindredactie.',
})

const judged = z.object({
  organisation: documentId,
  body: z.string().min(1).max(40),
  isSame: z.boolean(),
})

/**
 * POST /api/register/match: says that an organisation is not the body that it was recognised as, or takes that back.
 * Its page changes at once, so that this is for who may publish.
 */
export const judgeMatch: Endpoint = {
  path: '/register/match',
  method: 'post',
  handler: handled(async (req) => {
    const body = await readBody({ req, schema: judged })
    if (!body) return errorResponse({ status: 400, message: 'Zeg om welke organisatie het gaat.' })
    await inOneTransaction({ req, work: () => judge({ ...body, req }) })
    const recognised = await readRecognised({ organisation: body.organisation, req })
    const message = body.isSame
      ? 'De organisatie kan weer als deze worden herkend.'
      : 'De organisatie wordt niet meer als deze herkend.'
    return Response.json({ message, recognised: recognised ?? nothing })
  }),
}

/** No register was loaded. */
const nothing: Recognised = { matched: null, rejected: [] }

type Judged = z.output<typeof judged> & { req: PayloadRequest }

async function judge({ organisation, body, isSame, req }: Judged): Promise<void> {
  await lockDocuments({ documents: [{ collection: 'organisations', id: organisation }], req })
  const run = await runNumbered(req)
  if (isSame)
    await run({
      text: `delete from register_ignored where organisation = $1 and field = 'body' and value = $2`,
      values: [organisation, body],
    })
  else await reject({ organisation, body, run })
  // Another body that it was taken for since then may be less like it.
  await run({
    text: `delete from register_matches where organisation = $1 and (body = $2 or "by" = 'name')`,
    values: [organisation, body],
  })
  await matchOrganisations({ run, only: organisation })
}

async function reject({
  organisation,
  body,
  run,
}: Pick<Judged, 'organisation' | 'body'> & { run: RunStatement }): Promise<void> {
  const rows = await run({
    text: 'select "by" from register_matches where organisation = $1 and body = $2',
    values: [organisation, body],
  })
  const [match] = rows.map((row) => z.object({ by: z.string() }).parse(row))
  if (!match)
    throw new Rejection({ status: 409, message: 'De organisatie wordt al niet meer als deze herkend.' })
  if (match.by === 'tooi')
    throw new Rejection({
      status: 409,
      message: 'Het TOOI-adres van de organisatie zegt dat het deze is. Haal dat adres eerst weg.',
    })
  await run({
    text: `insert into register_ignored (organisation, field, value) values ($1, 'body', $2) on conflict do nothing`,
    values: [organisation, body],
  })
}
