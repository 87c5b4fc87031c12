import { randomUUID } from 'node:crypto'

import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { linkAddress } from '@/domain/link-checks/link-address'
import { describeReplacement } from '@/domain/link-replacements/describe-replacement'
import { sql } from '@/server/database/public-sql'
import { errorResponse } from '@/server/http/error-response'

import { forStaff } from '../endpoints/for-staff'
import { readBody } from '../endpoints/read-body'
import { Rejection } from '../endpoints/rejection'
import { findLinks } from '../link-replacements/find-links'
import { replaceLinks } from '../link-replacements/replace-links'
import { runInTransaction } from '../search/run-in-transaction'
import { addressBody } from './address-body'

const moved = addressBody.extend({ to: z.string().min(1).max(2000) })

type Moved = z.output<typeof moved>

/**
 * POST /api/links/follow: whatever links to an address that moved for good leads to the new one, in a draft of each
 * document, which is published as any other. It is undone as other replacements are.
 */
export const followMovedLink: Endpoint = {
  path: '/links/follow',
  method: 'post',
  handler: forStaff('Log in om het nieuwe adres over te nemen.', async (req) => {
    const body = await readBody({ req, schema: moved })
    if (!body) return errorResponse({ status: 400, message: 'Zeg om welk adres het gaat.' })
    const isFromRegister = await checkMoved({ body, req })
    const { address, to } = body
    const rewrite = (written: string): string | null => (linkAddress(written) === address ? to : null)
    const { records } = await findLinks({ rewrite, parts: [address.split('/')[2] ?? ''], req })
    const chosen = records.map(({ links, ...record }) => ({ ...record, keys: links.map(({ key }) => key) }))
    const replacement = { id: randomUUID(), from: address, to }
    const outcome = await replaceLinks({ records: chosen, rewrite, replacement, req })
    const message = [
      describeReplacement(outcome),
      ...outcome.problems,
      ...(isFromRegister ? ['Het adres voor Woo-verzoeken komt uit het register.'] : []),
    ].join(' ')
    return Response.json({ message })
  }),
}

const place = z.object({ isFromRegister: z.boolean() })

/** Whether a link comes from the register. Refuses an address that leads elsewhere than was shown. */
async function checkMoved({
  body: { address, to },
  req,
}: {
  body: Moved
  req: PayloadRequest
}): Promise<boolean> {
  const run = await runInTransaction(req)
  const { rows } = await run(sql`
    select distinct u.place in ('wooRequest', 'wooDecisions') as "isFromRegister"
    from link_uses u join link_checks c on c.address = u.address
    where c.address = ${address} and c.state = 'moved' and c.final_address = ${to}`)
  if (rows.length === 0)
    throw new Rejection({
      status: 409,
      message: 'Dit adres leidt intussen ergens anders heen, of er wordt niet meer naar gelinkt.',
    })
  return rows.some((row) => place.parse(row).isFromRegister)
}
