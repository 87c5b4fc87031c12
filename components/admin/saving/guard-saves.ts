import { z } from 'zod'

import type { SaveState } from './save-states'

type Fetch = typeof window.fetch

interface Options {
  fetch: Fetch
  /** Of the document with this path. */
  report: (path: string, state: SaveState) => void
  /** Has the person log in on the spot; returns whether that was done. */
  logIn: () => Promise<boolean>
  /** Waits before the next attempt: for a while, or until the network is back. */
  pause: (attempt: number) => Promise<void>
}

/**
 * `fetch` as the forms of the admin use it, which says how each save went. What a form saves by itself is sent again
 * after a failure of the network or the server, until it arrives; where the session has ended, the person can log in
 * and it is sent then.
 *
 * Relies on how a form of Payload sends a document: by PATCH or POST, with `_payload` in a form, and with `autosave` in
 * its address where nobody pressed a button. Where it does not, a failed save is only told by Payload's own message.
 */
export function guardSaves({ fetch, report, logIn, pause }: Options): Fetch {
  return async function send(input, init) {
    const path = new URL(addressOf(input), window.location.origin).pathname
    if (!isSave({ path, init })) return sendRefresh({ fetch, logIn, input, init })
    const retries = isAutosave(input)
    const { pathname } = window.location
    const isStillOpen = (): boolean => window.location.pathname === pathname
    for (let attempt = 0; ; attempt += 1) {
      const sent = await attemptTo(async () => readable(await fetch(input, init)))
      if ('response' in sent && sent.response.ok) {
        report(path, { kind: 'saved' })
        return sent.response
      }
      if ('response' in sent && (await isSessionEnded({ fetch, response: sent.response }))) {
        report(path, { kind: 'failed', reason: 'je bent niet meer ingelogd.', retries: false })
        if (await logIn()) continue
        return retries ? withoutFieldErrors(sent.response) : sent.response
      }
      const isTemporary = !('response' in sent) || temporary.has(sent.response.status)
      const willRetry = retries && isTemporary && isStillOpen()
      const reason = await reasonOf(sent)
      report(path, { kind: 'failed', reason, retries: willRetry })
      if (willRetry) {
        await pause(attempt)
        if (isStillOpen()) continue
      }
      if ('error' in sent) throw new Error(`Niet bewaard: ${reason}`, { cause: sent.error })
      return retries ? withoutFieldErrors(sent.response) : inDutch({ path, response: sent.response, reason })
    }
  }
}

type Sent = { response: Response } | { error: unknown }

async function attemptTo(send: () => Promise<Response>): Promise<Sent> {
  try {
    return { response: await send() }
  } catch (error) {
    return { error }
  }
}

/** What says that a save went well without the document in JSON comes from something between the form and the site. */
function readable(response: Response): Response {
  const isJSON = response.headers.get('content-type')?.startsWith('application/json')
  return response.ok && !isJSON ? new Response(null, { status: 502 }) : response
}

/** The server is away, busy, or was asked too often. */
const temporary = new Set([408, 425, 429, 500, 502, 503, 504])

/** The forms that log somebody in or set a password are sent as a document is, to an address of their own. */
function isSave({ path, init }: { path: string; init: RequestInit | undefined }): boolean {
  const isAccount = /^\/api\/users\/[a-z-]+$/.test(path)
  return (
    !isAccount && ['PATCH', 'POST'].includes(init?.method?.toUpperCase() ?? '') && isDocumentForm(init?.body)
  )
}

function isDocumentForm(body: unknown): boolean {
  return body instanceof FormData && body.has('_payload')
}

function isAutosave(input: RequestInfo | URL): boolean {
  return new URL(addressOf(input), window.location.origin).searchParams.get('autosave') === 'true'
}

function addressOf(input: RequestInfo | URL): string {
  return input instanceof Request ? input.url : String(input)
}

/** A session that can no longer be renewed takes the form away: it is renewed once the person has logged in. */
async function sendRefresh({
  fetch,
  logIn,
  input,
  init,
}: Pick<Options, 'fetch' | 'logIn'> & {
  input: RequestInfo | URL
  init: RequestInit | undefined
}): Promise<Response> {
  const response = await fetch(input, init)
  const isRefresh = new URL(addressOf(input), window.location.origin).pathname === '/api/users/refresh-token'
  if (!isRefresh || ![401, 403].includes(response.status)) return response
  return (await logIn()) ? fetch(input, init) : response
}

const me = z.object({ user: z.object({}).nullish() })

async function isSessionEnded({ fetch, response }: { fetch: Fetch; response: Response }): Promise<boolean> {
  if (![401, 403].includes(response.status)) return false
  const sent = await attemptTo(() => fetch('/api/users/me'))
  if (!('response' in sent) || !sent.response.ok) return false
  return !me.safeParse(await sent.response.json()).data?.user
}

const failures: Record<number, string> = {
  403: 'je mag dit niet bewaren.',
  404: 'dit document bestaat niet meer.',
  409: 'iemand anders bewaarde intussen.',
  413: 'de tekst is te groot.',
  429: 'er is te vaak achter elkaar bewaard.',
}

async function reasonOf(sent: Sent): Promise<string> {
  if ('error' in sent) return 'er is geen verbinding.'
  const { status } = sent.response
  if (failures[status]) return failures[status]
  if (status >= 500) return 'de site antwoordt niet.'
  const answer = rejection.safeParse(await sent.response.clone().json().catch(nothing)).data
  return answer || 'de site weigert de tekst.'
}

function nothing(): null {
  return null
}

const message = z.string().min(1)

const fieldError = z
  .object({ label: z.string().min(1).optional().catch(undefined), message })
  .transform((error) => (error.label ? `${error.label}: ${error.message}` : error.message))

/** The sentences of a rejection; of fields that were filled in wrongly, what is said of each. */
const rejection = z
  .object({
    errors: z.array(
      z.object({
        message,
        data: z
          .object({ errors: z.array(fieldError).min(1) })
          .optional()
          .catch(undefined),
      }),
    ),
  })
  .transform(({ errors }) => {
    const sentences = errors.flatMap((error) => error.data?.errors ?? [error.message])
    return [...new Set(sentences)].join(' ')
  })

/**
 * A rejection of an autosave without what it says of each field: a form of Payload sends nothing more by itself once a
 * field was called wrong, also where the mistake was taken away.
 */
async function withoutFieldErrors(response: Response): Promise<Response> {
  if (response.status !== 400) return response
  const body = JSON.stringify({ errors: [] })
  return new Response(body, { status: 400, headers: { 'content-type': 'application/json' } })
}

const rejectedFields = z
  .object({
    errors: z.array(
      z.object({
        data: z
          .object({ errors: z.array(z.unknown()) })
          .optional()
          .catch(undefined),
      }),
    ),
  })
  .transform(({ errors }) => errors.flatMap(({ data }) => data?.errors ?? []))

/**
 * A rejection that a form can show: the fields in which something is wrong, and the sentence that its notice has, too. Of one
 * that says nothing, Payload shows the status in English.
 */
async function inDutch({
  path,
  response,
  reason,
}: {
  path: string
  response: Response
  reason: string
}): Promise<Response> {
  const { status } = response
  const message = `Niet bewaard: ${reason}`
  if (!response.headers.get('content-type')?.startsWith('application/json'))
    return Response.json({ message }, { status })
  if (failures[status] || !isDocumentPath(path)) return response
  const fields = rejectedFields.safeParse(await response.clone().json().catch(nothing)).data
  if (!fields) return response
  const withPath = fields.filter((field) => Boolean(Object(field).path))
  return Response.json({ errors: [{ message, data: { errors: withPath } }] }, { status })
}

/** Whether a form that saves here has a notice: what publishes with other documents is told by Payload alone. */
function isDocumentPath(path: string): boolean {
  return /^\/api\/(?:globals\/[^/]+|[^/]+(?:\/\d+)?)$/.test(path)
}
