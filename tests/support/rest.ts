import { executeAuthStrategies, handleEndpoints, type Payload } from 'payload'

import config from '@payload-config'
import type { StaffRole } from '@/domain/people/staff-role'
import { readEnvironment } from '@/server/environment'

import { people, type Person } from './people'
import { sessionHeaders, sessionIn } from './session'

interface RestRequest {
  /** Below `/api`, such as `/topics?trash=true`. */
  path: string
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  body?: unknown
  /** Instead of a body, as it is. */
  text?: string
  /** Beside those that say what the body is and who asks. */
  headers?: Record<string, string>
  /** Nobody is logged in unless this says who. */
  as?: StaffRole
  /** Of a client that goes away. */
  signal?: AbortSignal
}

export interface RestAnswer {
  status: number
  headers: Headers
  /** The parsed answer; empty when that is not JSON. */
  body: Record<string, unknown>
  /** The answer as text, for what may be nowhere in it. */
  text: string
}

export type Rest = (request: RestRequest) => Promise<RestAnswer>

/** Requests to the REST API, through Payload's own handlers. */
export function restOf(payload: Payload): Rest {
  const tokens = new Map<StaffRole, Promise<string>>()
  const origin = readEnvironment(process.env).SITE_URL
  const tokenOf = (role: StaffRole): Promise<string> => {
    const token = tokens.get(role) ?? resumeOrLogIn({ payload, role, origin })
    tokens.set(role, token)
    return token
  }
  const rest: Rest = async ({ path, method = 'GET', body, text: raw, headers: more, as, signal }) => {
    const form = body instanceof FormData
    const request = new Request(`http://localhost:3000/api${path}`, {
      method,
      headers: {
        ...(form || body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(as ? sessionHeaders({ token: await tokenOf(as), origin }) : {}),
        ...more,
      },
      signal,
      body: raw ?? (form ? body : JSON.stringify(body)),
    })
    const response = await handleEndpoints({ config, request })
    const text = await response.text()
    const { status, headers } = response
    const isJson = headers.get('content-type')?.startsWith('application/json') ?? false
    return { status, headers, text, body: isJson ? parse(text) : {} }
  }
  return rest
}

/** The token of the last session of each, which may have ended since. */
const sessions = new Map<StaffRole, string>()

/** Goes on with the session of an earlier test where it still holds: every log-in hashes a password. */
async function resumeOrLogIn({
  payload,
  role,
  origin,
}: {
  payload: Payload
  role: StaffRole
  origin: string
}): Promise<string> {
  const earlier = sessions.get(role) ?? ''
  const headers = new Headers(sessionHeaders({ token: earlier, origin }))
  if ((await executeAuthStrategies({ headers, payload })).user) return earlier
  const token = await logIn({ payload, person: people[role] })
  sessions.set(role, token)
  return token
}

/** The token of a new session. */
export async function logIn({
  payload,
  person: { email, password },
}: {
  payload: Payload
  person: Pick<Person, 'email' | 'password'>
}): Promise<string> {
  const request = new Request('http://localhost:3000/api/users/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const response = await handleEndpoints({ config: payload.config, request })
  return sessionIn(response.headers.getSetCookie())
}

function parse(text: string): Record<string, unknown> {
  const parsed: unknown = text === '' ? {} : JSON.parse(text)
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
}
