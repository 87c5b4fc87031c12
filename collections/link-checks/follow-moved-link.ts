import type { DataFromCollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import {
  linkCollectionNames,
  linkCollections,
  type LinkCollection,
} from '@/domain/link-checks/link-collections'
import { replaceAddress } from '@/domain/link-checks/replace-address'
import { sql } from '@/server/database/public-sql'
import { errorResponse } from '@/server/http/error-response'

import { readBody } from '../endpoints/read-body'
import { Refusal } from '../endpoints/refusal'
import { isSame } from '../save/differences-of'
import { changeOneByOne } from '../save/bulk/change-one-by-one'
import type { NewestVersion } from '../save/bulk/newest-version'
import { runInTransaction } from '../search/run-in-transaction'
import { toldAddress } from './told-address'

const moved = toldAddress.extend({ to: z.string().min(1).max(2000) })

type Moved = z.output<typeof moved>

/**
 * POST /api/links/follow: whatever links to an address that moved for good leads to the new one, in a draft of each
 * document, which is published as any other.
 */
export const followMovedLink: Endpoint = {
  path: '/links/follow',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return errorResponse({ status: 401, message: 'Log in om het nieuwe adres over te nemen.' })
    const told = await readBody({ req, schema: moved })
    if (!told) return errorResponse({ status: 400, message: 'Zeg om welk adres het gaat.' })
    const places = await readPlaces({ told, req })
    const done: object[] = []
    const problems: string[] = []
    for (const collection of linkCollectionNames) {
      const ids = places.flatMap((place) => (place.collection === collection ? [place.record] : []))
      const { docs, errors } = await changeOneByOne({
        selection: { collection, ids },
        fields: linkCollections[collection],
        change: (document) => follow({ collection, told, ...document }),
        req,
      })
      done.push(...docs.filter((doc) => 'id' in doc))
      problems.push(...errors.map(({ message }) => message))
    }
    if (places.some(({ collection }) => collection === 'site'))
      problems.push('Onderaan de site pas je het zelf aan.')
    return Response.json({ message: [sentence(done.length), ...problems].join(' ') })
  },
}

function sentence(drafts: number): string {
  return `Het nieuwe adres staat in ${drafts === 1 ? 'één concept' : `${drafts} concepten`}.`
}

const place = z.object({ collection: z.string(), record: z.number() })

/** The records that link to the address, as long as it leads to the one that was shown. */
async function readPlaces({
  told: { address, to },
  req,
}: {
  told: Moved
  req: PayloadRequest
}): Promise<z.output<typeof place>[]> {
  const run = await runInTransaction(req)
  const { rows } = await run(sql`
    select distinct u.collection, u.record from link_uses u join link_checks c on c.address = u.address
    where c.address = ${address} and c.state = 'moved' and c.final_address = ${to} order by u.collection, u.record`)
  if (rows.length === 0)
    throw new Refusal({
      status: 409,
      message: 'Dit adres leidt intussen ergens anders heen, of er wordt niet meer naar gelinkt.',
    })
  return rows.map((row) => place.parse(row))
}

/** Saves a draft, unless the newest version links to it no more. */
async function follow({
  collection,
  told: { address, to },
  id,
  newest,
  req,
}: {
  collection: LinkCollection
  told: Moved
  id: number | string
  newest: NewestVersion
  req: PayloadRequest
}): Promise<object> {
  const fields = linkCollections[collection].map((name) => [name, newest[name]] as const)
  const before = Object.fromEntries(fields)
  const after = replaceAddress({ value: before, from: address, to })
  if (isSame(before, after)) return {}
  return req.payload.update({
    collection,
    id,
    data: draftData.parse({ ...Object(after), updatedAt: newest.updatedAt, _status: 'draft' }),
    draft: true,
    depth: 0,
    overrideAccess: false,
    overrideLock: false,
    req,
  })
}

const draftData = z.custom<Partial<DataFromCollectionSlug<LinkCollection>>>()
