import { randomUUID } from 'node:crypto'

import type { ReceivedAnswer } from '@/domain/link-checks/decide-state'
import { isSameLink } from '@/domain/link-checks/is-same-link'
import { isFailing, type LinkAnswer } from '@/domain/link-checks/link-check'

import { answerOfStatus, asksReaders, leadsBack } from './answer-of-status'
import { maxBytes } from './ask-public'
import { decodeBody } from './decode-body'
import { fileFingerprint, fingerprintOf, isSamePage } from './fingerprint'
import { follow, isPage, mediaTypeOf, RequestFailed, type Ask, type Followed } from './follow'
import { pageWords } from './page-words'

/**
 * Asks what an address gives. `known` is the fingerprint of what it gave when it worked: a page that is still the same
 * needs no second look. What `ask` throws but `RequestFailed` is thrown on.
 */
export async function askAddress({ ask, ...rest }: AddressRequest): Promise<ReceivedAnswer> {
  let isRedirected = false
  const noting: Ask = async (request) => {
    const response = await ask(request)
    isRedirected ||= response.location !== null
    return response
  }
  const received = await askOnce({ ...rest, ask: noting })
  if (!isRedirected || !isFailing(received.answer)) return received
  // Some servers send whoever asks for the head alone elsewhere than a reader.
  return askOnce({ ...rest, ask: (request) => ask({ ...request, method: 'GET' }) })
}

interface AddressRequest {
  address: string
  known: string | null
  ask: Ask
}

async function askOnce({ address, known, ask }: AddressRequest): Promise<ReceivedAnswer> {
  const followed = await orAnswer(follow({ address, ask }))
  if (typeof followed === 'string') return only(followed)
  const { status } = followed.response
  const wrong = answerOfStatus(followed.response)
  if (wrong !== null) return only(wrong, status)
  if (followed.redirects > 0 && asksReaders(followed.url) && !asksReaders(address))
    return only('challenge', status)
  const page = await readPage(followed)
  if (page === null) return only('empty', status)
  const { fingerprint } = page
  const isKnown = known !== null && isSamePage(fingerprint, known)
  const isGeneral = isKnown ? false : await isGivenAnywhere({ address, fingerprint, followed, ask })
  const answer = answerOfPlace({ address, ...followed, isKnown })
  // When a site moves, whatever address of it often leads to where its front page does.
  const hasMovedWhole = answer === 'moved' && isFrontPage(address)
  if (isGeneral && !hasMovedWhole) {
    if (leadsBack({ place: followed.url, address })) return only('challenge', status)
    const isCertain = known !== null && !page.isShell && !isFrontPage(address)
    return only(isCertain ? 'softNotFound' : 'samePage', status)
  }
  const finalAddress = answer === 'moved' ? followed.permanentURL : null
  // What could not be compared is looked at again the next time.
  return { answer, status, finalAddress, fingerprint: isGeneral === null ? known : fingerprint }
}

async function orAnswer<T>(work: Promise<T>): Promise<T | LinkAnswer> {
  try {
    return await work
  } catch (error) {
    if (error instanceof RequestFailed) return error.answer
    throw error
  }
}

function only(answer: LinkAnswer, status: number | null = null): ReceivedAnswer {
  return { answer, status, finalAddress: null, fingerprint: null }
}

interface ReadPage {
  fingerprint: string
  /** Whether it has hardly any text, and what a reader gets comes of a script or of another page. */
  isShell: boolean
}

/** Of a page that nobody could read, `null`. */
async function readPage({ response, url }: Followed): Promise<ReadPage | null> {
  const { headers } = response
  const asFile = (kind: string): ReadPage => ({ fingerprint: fileFingerprint(kind), isShell: false })
  if (!isPage(headers)) return headers['content-length'] === '0' ? null : asFile(mediaTypeOf(headers))
  const encoding = [headers['content-encoding']].flat()[0]?.trim().toLowerCase() ?? ''
  const body = await decodeBody({ body: response.body, encoding, bytes: maxBytes })
  if (body === null) return asFile(encoding)
  const html = body.toString('utf8')
  if (html.trim() === '') return null
  const words = pageWords({ html, path: new URL(url).pathname })
  const isShell =
    words.words.length < minWords && /<script|<i?frame|http-equiv\s*=\s*["']?refresh/i.test(html)
  return { fingerprint: fingerprintOf(words), isShell }
}

/** A text of fewer says nothing of what a page is about. */
const minWords = 10

/**
 * Whether an address of the same place that nobody made gives the same; `null` when its host does not say. A page to which
 * a host sends who is lost is one of its own.
 */
async function isGivenAnywhere({
  address,
  fingerprint,
  followed,
  ask,
}: {
  address: string
  fingerprint: string
  followed: Followed
  ask: Ask
}): Promise<boolean | null> {
  if (fingerprint.startsWith('file:')) return false
  const random = await orAnswer(follow({ address: randomSibling(address), ask }))
  if (typeof random === 'string') return null
  const wrong = answerOfStatus(random.response)
  if (wrong !== null) return wrong === 'notFound' || wrong === 'gone' ? false : null
  if (followed.redirects === 0 && random.redirects > 0 && isSameLink(random.url, address)) return false
  const other = await readPage(random)
  return other !== null && isSamePage(fingerprint, other.fingerprint)
}

/** With the ending of the address itself: a server may have another page for what does not look like one of its own. */
function randomSibling(address: string): string {
  const url = new URL(address)
  const ending = /\.[a-z]{2,5}$/i.exec(url.pathname)?.[0] ?? ''
  url.pathname = url.pathname.replace(/[^/]*\/?$/, `bestaat-niet-${randomUUID()}${ending}`)
  url.search = ''
  return url.href
}

/** Where a page was found: at its address, at another one for good, or somewhere that says nothing of the page. */
function answerOfPlace({
  address,
  url,
  permanentURL,
  isKnown,
}: Pick<Followed, 'url' | 'permanentURL'> & { address: string; isKnown: boolean }): LinkAnswer {
  const isElsewhere = (place: string): boolean => isFrontPage(place) && !isFrontPage(address)
  if (isElsewhere(permanentURL) || (isElsewhere(url) && !isKnown)) return 'elsewhere'
  return isSameLink(permanentURL, address) ? 'page' : 'moved'
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address)
  return (
    search === '' &&
    /^\/(?:[a-z]{2}(?:-[a-z]{2})?(?:\/|$))?(?:(?:index|default|home)(?:\.\w+)?\/?)?$/i.test(pathname)
  )
}
