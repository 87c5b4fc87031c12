import { randomUUID } from 'node:crypto'

import type { ReceivedAnswer } from '@/domain/link-checks/decide-state'
import { isSameLink } from '@/domain/link-checks/is-same-link'
import type { LinkAnswer } from '@/domain/link-checks/link-check'

import { answerOfStatus, asksReaders } from './answer-of-status'
import { maxBytes } from './ask-public'
import { decodeBody } from './decode-body'
import { fileFingerprint, fingerprintOf, isSamePage } from './fingerprint'
import { follow, isPage, mediaTypeOf, RequestFailed, type Ask, type Followed } from './follow'
import { pageWords } from './page-words'

/**
 * Asks what an address gives. `known` is the fingerprint of what it gave when it worked: a page that is still the same
 * needs no second look. What `ask` throws but `RequestFailed` is thrown on.
 */
export async function askAddress({
  address,
  known,
  ask,
}: {
  address: string
  known: string | null
  ask: Ask
}): Promise<ReceivedAnswer> {
  const followed = await orAnswer(follow({ address, ask }))
  if (typeof followed === 'string') return only(followed)
  const { status } = followed.response
  const wrong = answerOfStatus(followed.response)
  if (wrong !== null) return only(wrong, status)
  const fingerprint = await readFingerprint(followed)
  if (fingerprint === null) return only('empty', status)
  const isKnown = known !== null && isSamePage(fingerprint, known)
  const isGeneral = isKnown ? false : await isGivenAnywhere({ address, fingerprint, ask })
  if (isGeneral) return only(known === null ? 'samePage' : 'softNotFound', status)
  const answer = answerOfPlace({ address, ...followed, isKnown })
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

/** Of a page that nobody could read, `null`. */
async function readFingerprint({ response, url }: Followed): Promise<string | null> {
  const { headers } = response
  if (!isPage(headers))
    return headers['content-length'] === '0' ? null : fileFingerprint(mediaTypeOf(headers))
  const encoding = [headers['content-encoding']].flat()[0]?.trim().toLowerCase() ?? ''
  const body = await decodeBody({ body: response.body, encoding, bytes: maxBytes })
  if (body === null) return fileFingerprint(encoding)
  const html = body.toString('utf8')
  return html.trim() === '' ? null : fingerprintOf(pageWords({ html, path: new URL(url).pathname }))
}

/** Whether an address of the same place that nobody made gives the same; `null` when its host does not say. */
async function isGivenAnywhere({
  address,
  fingerprint,
  ask,
}: {
  address: string
  fingerprint: string
  ask: Ask
}): Promise<boolean | null> {
  if (fingerprint.startsWith('file:')) return false
  const random = await orAnswer(follow({ address: randomBeside(address), ask }))
  if (typeof random === 'string') return null
  const wrong = answerOfStatus(random.response)
  if (wrong !== null) return wrong === 'notFound' || wrong === 'gone' ? false : null
  const other = await readFingerprint(random)
  return other !== null && isSamePage(fingerprint, other)
}

/** With the ending of the address itself: a server may have another page for what does not look like one of its own. */
function randomBeside(address: string): string {
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
  redirects,
  isKnown,
}: Followed & { address: string; isKnown: boolean }): LinkAnswer {
  if (redirects > 0 && asksReaders(url) && !asksReaders(address)) return 'challenge'
  const isElsewhere = (place: string): boolean => isFrontPage(place) && !isFrontPage(address)
  if (isElsewhere(permanentURL) || (isElsewhere(url) && !isKnown)) return 'elsewhere'
  return isSameLink(permanentURL, address) ? 'page' : 'moved'
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address)
  return (
    search === '' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|(?:index|default|home)(?:\.\w+)?)?$/i.test(pathname)
  )
}
