import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { paths } from '@/domain/site/paths'
import { maxTipLength, tipFields, tipPath, type TipRejection } from '@/domain/tips/tip'
import { acceptedOrigins, readEnvironment } from '@/server/environment'
import { formAge } from '@/server/form-time'
import { errorResponse } from '@/server/http/error-response'
import { RateLimit } from '@/server/rate-limits/rate-limit'

import { networkOf } from '../people/too-many'

const hour = 60 * 60 * 1000

const perNetwork = new RateLimit({ name: 'tips-network', points: 5, seconds: hour / 1000 })

/** Of all visitors together, so that many addresses cannot fill the database. */
const ofAll = new RateLimit({ name: 'tips', points: 200, seconds: hour / 1000 })

/** In milliseconds: no person fills in the form faster, and none takes longer. */
const fastest = 3000
const slowest = 24 * hour

/**
 * POST /api/tips/send: what a visitor lets the editors know, from the form at `/tip`, which works without JavaScript.
 * Leads back to a page that says how it went.
 */
export const sendTip: Endpoint = {
  path: '/send',
  method: 'post',
  handler: async (req) => {
    const environment = readEnvironment(process.env)
    const origin = req.headers.get('origin') ?? ''
    if (!acceptedOrigins(environment).includes(origin))
      return errorResponse({ status: 403, message: foreign })
    const form = new URLSearchParams(await readSome(req))
    const path = tipPath(form.get(tipFields.path))
    // A program that fills in everything is thanked, and nothing is kept.
    if (form.get(tipFields.trap)) return seeOther(paths.tipSent)
    const rejection = rejectionOf({ form, secret: environment.PAYLOAD_SECRET })
    if (rejection) return seeOther(paths.tip({ path, rejection }))
    const wait = (await perNetwork.consume(networkOf(req))) || (await ofAll.consume('all'))
    if (wait > 0) return seeOther(paths.tip({ path, rejection: 'vaak' }))
    const { text, url, name, email } = fields.parse(valuesOf(form))
    try {
      await req.payload.create({
        collection: 'tips',
        data: {
          text,
          url,
          path,
          kind: form.get(tipFields.kind) === 'fout' ? 'fout' : 'tip',
          senderName: name,
          senderEmail: email,
          state: 'open',
        },
        depth: 0,
        req,
      })
    } catch (error) {
      req.payload.logger.error({ err: error, msg: 'A tip could not be stored.' })
      return seeOther(paths.tip({ path, rejection: 'stuk' }))
    }
    return seeOther(paths.tipSent)
  },
}

const foreign = 'Dit formulier is van een andere site. Verstuur je tip vanaf de pagina van de gids zelf.'

const optional = (maxLength: number) =>
  z
    .string()
    .trim()
    .max(maxLength)
    .transform((value) => value || null)

const fields = z.object({
  text: z.string().trim().min(1).max(maxTipLength.text),
  url: optional(maxTipLength.url).refine((value) => value === null || /^https?:\/\/[^\s<>"]+$/i.test(value)),
  name: optional(maxTipLength.name),
  email: optional(maxTipLength.email).refine((value) => value === null || z.email().safeParse(value).success),
})

const rejections: Record<string, TipRejection> = { url: 'link', email: 'mail', name: 'lang' }

function rejectionOf({ form, secret }: { form: URLSearchParams; secret: string }): TipRejection | null {
  const values = valuesOf(form)
  if (values.text.trim() === '') return 'leeg'
  const { error } = fields.safeParse(values)
  if (error) return rejections[String(error.issues[0]?.path[0])] ?? 'lang'
  const age = formAge({ time: form.get(tipFields.time) ?? '', secret })
  // A form from tomorrow is one from before the clock of the server was put back.
  if (age === null || age < 0 || age > slowest) return 'laat'
  return age < fastest ? 'vroeg' : null
}

function valuesOf(form: URLSearchParams): Record<'text' | 'url' | 'name' | 'email', string> {
  const value = (name: string): string => (form.get(name) ?? '').replaceAll('\0', '')
  return {
    text: value(tipFields.text),
    url: value(tipFields.url).trim(),
    name: value(tipFields.name),
    email: value(tipFields.email).trim(),
  }
}

/** No more than the longest tip can be. */
async function readSome(req: PayloadRequest): Promise<string> {
  return ((await req.text?.()) ?? '').slice(0, 100_000)
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}
