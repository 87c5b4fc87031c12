import { createHmac, timingSafeEqual } from 'node:crypto'

import { z } from 'zod'

/** How our own scripts speak to the site that runs on this machine. */
export const signatureHeader = 'x-gids-signature'

/** In which the server says from where a request comes; nobody else can set it. */
export const clientAddressHeader = 'x-gids-client'

interface RunningSite {
  port: number
  /** The address that it listens on; without it, on every one of this machine. */
  host?: string
  secret: string
}

/** Has the running site do what is due, such as a publication that was planned, and what is done once an hour. */
export async function runDueJobs({
  isHourly = false,
  ...site
}: RunningSite & { isHourly?: boolean }): Promise<void> {
  const { ok, status } = await post({ ...site, path: '/api/jobs/run', fields: { isHourly } })
  if (!ok) throw new Error(`The running site refused to do what is due (${status}).`)
}

async function post({
  port,
  host,
  secret,
  path,
  fields,
}: RunningSite & { path: string; fields: object }): Promise<Response> {
  return fetch(`${originOf({ port, host })}${path}`, { method: 'POST', ...signed({ fields, secret }) })
}

/** The body and the headers of a request that only we can make. */
export function signed({ fields, secret }: { fields: object; secret: string }): {
  body: string
  headers: Record<string, string>
} {
  const body = JSON.stringify({ ...fields, at: Date.now() })
  return { body, headers: { [signatureHeader]: sign({ body, secret }), 'content-type': 'application/json' } }
}

/** Whether this body was signed with the secret less than a minute ago. */
export function isSigned({
  body,
  secret,
  signature,
}: {
  body: string
  secret: string
  signature: string | null
}): boolean {
  const expected = Buffer.from(sign({ body, secret }))
  const given = Buffer.from(signature ?? '')
  return given.length === expected.length && timingSafeEqual(given, expected) && isRecent(body)
}

/** Where a site that listens there is reached from this machine. */
export function originOf({ port, host = '0.0.0.0' }: Pick<RunningSite, 'port' | 'host'>): string {
  const reached = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`
}

function sign({ body, secret }: { body: string; secret: string }): string {
  return createHmac('sha256', secret).update(`job:${body}`).digest('hex')
}

const claim = z.object({ at: z.number() })

/** Only of what was signed by us, which is JSON. */
function isRecent(body: string): boolean {
  const { data } = claim.safeParse(JSON.parse(body))
  return data !== undefined && Math.abs(Date.now() - data.at) < 60_000
}
