import { randomUUID } from 'node:crypto'

import type { Endpoint } from 'payload'
import { z } from 'zod'

import { linkHolders, type ReplacementPreview } from '@/domain/link-replacements/link-replacement'
import {
  parseBeginning,
  replaceBeginning,
  type WebAddress,
} from '@/domain/link-replacements/replace-beginning'
import { maxLength } from '@/domain/text/max-length'
import { errorResponse } from '@/server/http/error-response'
import { readRegisterLinks } from '@/server/link-replacements/read-register-links'

import { documentId } from '../endpoints/document-id'
import { forPublishers } from '../endpoints/for-publishers'
import { readBody } from '../endpoints/read-body'
import { Rejection } from '../endpoints/rejection'
import { findLinks, type Rewrite } from './find-links'
import { replaceLinks } from './replace-links'
import { undoReplacement } from './undo-replacement'

const handled = forPublishers({
  anonymous: 'Log in om links te vervangen.',
  others: 'Links vervangen doet de eindredactie.',
})

const beginning = z
  .string()
  .max(2000)
  .refine((value) => !value.includes('\0'))

const beginnings = z.object({ from: beginning, to: beginning })

/** GET /api/links/replacement: the links that begin in one way, and what they would be with another beginning. */
export const previewReplacement: Endpoint = {
  path: '/links/replacement',
  method: 'get',
  handler: handled(async (req) => {
    const query = beginnings.safeParse(req.query)
    if (!query.success) return errorResponse({ status: 400, message: 'Geef het oude en het nieuwe adres.' })
    const { rewrite, parts } = readBeginnings(query.data)
    const preview: ReplacementPreview = {
      ...(await findLinks({ rewrite, parts, max: maxShown, req })),
      fromRegister: (await readRegisterLinks({ parts, req })).filter(
        ({ address }) => rewrite(address) !== null,
      ),
    }
    return Response.json(preview)
  }),
}

/** Records in one preview; when those are replaced, the rest comes. */
const maxShown = 500

const chosen = beginnings.extend({
  /** What this is a further part of. */
  replacement: z.uuid().nullable(),
  records: z
    .array(
      z.object({
        collection: z.enum(linkHolders),
        record: documentId,
        updatedAt: z.string().max(40),
        keys: z.array(z.string().max(maxLength.line)).min(1).max(1000),
      }),
    )
    .min(1)
    .max(50),
})

/** POST /api/links/replace: gives the links that were chosen the addresses that were shown. */
export const replaceChosenLinks: Endpoint = {
  path: '/links/replace',
  method: 'post',
  handler: handled(async (req) => {
    const body = await readBody({ req, schema: chosen })
    if (!body) return errorResponse({ status: 400, message: 'Kies welke links een ander adres krijgen.' })
    const { records, replacement, from, to } = body
    const { rewrite } = readBeginnings(body)
    return Response.json(
      await replaceLinks({
        records,
        rewrite,
        replacement: { id: replacement ?? randomUUID(), from: from.trim(), to: to.trim() },
        req,
      }),
    )
  }),
}

const goOn = z.object({ after: z.int().min(0).max(2_147_483_647) })

/** POST /api/links/replace/:id/undo: gives the links of a replacement their old addresses back, some records at a time. */
export const undoReplacedLinks: Endpoint = {
  path: '/links/replace/:id/undo',
  method: 'post',
  handler: handled(async (req) => {
    const replacement = z.uuid().safeParse(req.routeParams?.id)
    const body = await readBody({ req, schema: goOn })
    if (!replacement.success || !body)
      return errorResponse({ status: 404, message: 'Deze vervanging is er niet (meer).' })
    return Response.json(await undoReplacement({ replacement: replacement.data, after: body.after, req }))
  }),
}

/** How an address is rewritten, and the texts of which every address that it is for has one. */
function readBeginnings({ from, to }: z.output<typeof beginnings>): { rewrite: Rewrite; parts: string[] } {
  const [old, next] = [readBeginning(from), readBeginning(to)]
  // A host can be written in the letters of its language, or as it is asked.
  const parts = [old.site, old.origin.replace(/^https?:\/\/(?:www\.)?/, '').replace(/:\d+$/, '')]
  return { rewrite: (address) => replaceBeginning({ address, from: old, to: next }), parts }
}

function readBeginning(written: string): WebAddress {
  const parsed = parseBeginning(written)
  if ('problem' in parsed) throw new Rejection({ status: 400, message: parsed.problem })
  return parsed
}
