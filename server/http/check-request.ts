import type { IncomingMessage } from 'node:http'

import { isOfDevelopment } from '../internals/next-requests'
import type { Address, Door } from '../page-store/address'
import { checkOrigin } from './check-origin'
import { isJSON, isListOfNames } from './json-text'
import { RequestRejection } from './rejection'

/** What is known of a request before its body is read. */
interface KnownRequest {
  request: Pick<IncomingMessage, 'method' | 'headers' | 'rawHeaders'>
  address: Address
  /** Those of this site, which may send what changes something. */
  origins: string[]
  /** Whether `next dev` answers, whose pages report their errors. */
  isDevelopment?: boolean
}

/** Throws a `RequestRejection` for a request that no page, file or endpoint can answer. Each check is a rule of its own. */
export function checkRequest(known: KnownRequest): void {
  for (const check of checks) check(known)
}

/** The same for what a POST brings that stands for a GET with a long query, as the admin sends it. */
export function checkOverriddenQuery({
  request: { method, headers },
  body,
}: {
  request: Pick<IncomingMessage, 'method' | 'headers'>
  body: Buffer
}): void {
  const override = headers['x-payload-http-method-override'] ?? headers['x-http-method-override']
  if (method === 'POST' && override === 'GET') checkQuery(body.toString('utf8'))
}

/** How often a request names its host; Node itself keeps the first. */
export function countHosts({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): number {
  return rawHeaders.filter((name, place) => place % 2 === 0 && name.toLowerCase() === 'host').length
}

const checks: ((known: KnownRequest) => void)[] = [
  checkForm,
  checkHost,
  checkMethod,
  checkOrigin,
  checkIds,
  checkAddress,
]

/** `OPTIONS *` asks about a server, which is no address of the site. */
function checkForm({ address: { key } }: KnownRequest): void {
  if (!key.startsWith('/')) reject('Een adres begint met een schuine streep.')
}

/** A cache before the site and the site itself might each believe another one (RFC 9112, 3.2). */
function checkHost({ request }: KnownRequest): void {
  if (countHosts(request) > 1) reject('Een verzoek noemt één keer voor welke site het is (Host).')
}

function checkMethod({
  request: { method = '' },
  address: { door, key },
  isDevelopment,
}: KnownRequest): void {
  const isAdmin = door === 'direct' && !key.startsWith('/api')
  const takesPost = isAdmin || (isDevelopment && isOfDevelopment(key))
  const keeps = /^\/api\/payload-preferences\//.test(key)
  const methods = takesPost ? methodsOfAdmin : keeps ? methodsOfPreferences : methodsOf[door]
  if (methods.includes(method)) return
  const allow = methods.join(', ')
  throw new RequestRejection({ status: 405, message: `Dit adres kent alleen ${allow}.`, allow })
}

const onlyRead = ['GET', 'HEAD', 'OPTIONS']
const methodsOfAdmin = [...onlyRead, 'POST']
/** Payload's way to delete one fails in PostgreSQL, and the admin has no use for it. */
const methodsOfPreferences = [...onlyRead, 'POST']
const methodsOf: Record<Door, string[]> = {
  page: onlyRead,
  file: onlyRead,
  personal: onlyRead,
  direct: [...onlyRead, 'POST', 'PUT', 'PATCH', 'DELETE'],
}

/** Documents are numbered, and PostgreSQL gives them no higher number than this. */
const highestId = 2_147_483_647

function checkIds({ address: { door, key } }: KnownRequest): void {
  const [path = ''] = key.split('?')
  if (path === '/api') rejectAbsent()
  if (door !== 'direct' || !path.startsWith('/api/')) return
  const [, , first, second, third] = path.split('/')
  // The settings of the site have no versions.
  if (first === 'globals' && third === 'versions') rejectAbsent()
  if (withoutIds.has(first ?? '')) return
  // Nobody here makes an account that has to be confirmed, and Payload looks for it in a field that is not there.
  if (second === 'verify') rejectAbsent()
  const segment = placesOfIds.has(second ?? '') ? third : second
  if (segment === undefined || segment === '' || isId(segment)) return
  const isEndpoint = segment === second && /^[a-z]+(-[a-z]+)*$/.test(segment)
  if (!isEndpoint) rejectAbsent()
}

/** What is found by its name, and preferences of a member of staff by a key. */
const withoutIds = new Set(['globals', 'payload-preferences'])

/** Endpoints of a collection that are followed by the number of a document or of a version. */
const placesOfIds = new Set(['access', 'versions'])

function isId(text: string): boolean {
  return /^[1-9]\d{0,9}$/.test(text) && Number(text) <= highestId
}

/**
 * A public page says itself what it cannot find; the API and the admin hand what they are asked to the database. The admin
 * keeps how long a list was as a preference, too: a link with a length that no list has would break that list for good.
 */
function checkAddress({ address: { door, key } }: KnownRequest): void {
  const mark = key.indexOf('?')
  if (mark === -1 || door !== 'direct') return
  checkQuery(key.slice(mark + 1))
}

/** A query as the API and the admin take it: numbers that a list can have, and operators that the database can answer. */
function checkQuery(query: string): void {
  const parameters = new URLSearchParams(query)
  checkText(parameters)
  for (const [name, value] of parameters) {
    const [counted] = isCount.exec(name) ?? []
    if (counted !== undefined && !/^(\d{1,9})?$/.test(value))
      reject(`“${counted}” is een heel getal van 0 of meer.`)
    if (isList.test(name) && value !== '' && !isListOfNames(value))
      reject(`“${name}” is geen lijst van namen.`)
    const isWhole = name === 'where'
    if (isWhole && value !== '' && !isJSON(value)) reject('“where” is geen JSON.')
    if (isWhole ? hasPlaceInJSON.test(value) : hasPlace.test(name))
      reject('Zoeken op afstand of in een gebied kan hier niet: er zijn geen plaatsen.')
  }
}

const isCount = /^(page|limit|depth|joins\[[^\]]+\]\[(page|limit)\])$/

/** What the admin keeps in JSON in its addresses. */
const isList = /^(columns|localeCodes)$/

/** Operators of places on a map, of which no document has any. */
const hasPlace = /\[(near|within|intersects)\]/
const hasPlaceInJSON = /"(near|within|intersects)"\s*:/

/** PostgreSQL holds every character but this one. */
function checkText(parameters: URLSearchParams): void {
  for (const part of [...parameters].flat())
    if (part.includes('\0')) reject('Een adres kan geen leeg teken (%00) bevatten.')
}

function rejectAbsent(): never {
  throw new RequestRejection({ status: 404, message: 'Dit is er niet.' })
}

function reject(message: string): never {
  throw new RequestRejection({ status: 400, message })
}
