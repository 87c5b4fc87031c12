import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { lockDocuments } from '@/server/database/document-lock'
import type { Redirect } from '@/payload-types'

import { Rejection } from '../endpoints/rejection'

/** A redirect leads to where the one behind it leads, and never back to where it starts. */
export const resolveTarget: CollectionBeforeChangeHook<Redirect> = async ({ data, originalDoc, req }) => {
  await lockDocuments({ documents: [{ collection: 'redirects', id: 'all' }], req })
  const { from, to } = { ...originalDoc, ...data }
  if (!from || !to) return data
  const [next] = await find({ field: 'from', path: to, req })
  const end = next && next.id !== originalDoc?.id ? next.to : to
  if (end === from) {
    const message = `Dit zou in een kring leiden: ${to} leidt zelf naar ${from}. Haal die doorverwijzing eerst weg.`
    throw new Rejection({ message, status: 400 })
  }
  return { ...data, to: end }
}

/** What led to where a redirect starts leads to where that ends. */
export const collapseRedirects: CollectionAfterChangeHook<Redirect> = async ({ doc, req }) => {
  const { from, to } = doc
  for (const { id } of await find({ field: 'to', path: from, req })) {
    await req.payload.update({ collection: 'redirects', id, data: { to }, depth: 0, req })
  }
  return doc
}

async function find({
  field,
  path,
  req,
}: {
  field: 'from' | 'to'
  path: string
  req: PayloadRequest
}): Promise<Redirect[]> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { [field]: { equals: path } },
    depth: 0,
    pagination: false,
    limit: 1000,
    req,
  })
  return docs
}
