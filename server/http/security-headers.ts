import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'

import { colourSchemeScript } from '@/domain/site/colour-scheme-script'
import { paths } from '@/domain/site/paths'

import type { Address } from '../page-store/address'
import { errorPageStyle } from './error-page'
import { speculationRulesPath } from './speculation-rules'

/** What an answer is, for the headers that it gets. */
export type AnswerKind =
  /** A public page. */
  | 'document'
  /** A draft as a page, for staff and for those who were sent a link. */
  | 'preview'
  | 'admin'
  /** A page that says that something went wrong. */
  | 'error'
  /** The same where a preview was asked for. */
  | 'previewError'
  /** A public answer that is no page: an export, a feed, a picture, a redirect. */
  | 'file'
  /** A script, style sheet, typeface or icon of the build. */
  | 'built'
  | 'api'
  /** What the search box proposes. */
  | 'suggestions'

interface Rules {
  policy: (request: { nonce: string; isDevelopment: boolean }) => string[]
  /** Who may show the answer in a frame. */
  framedBy: "'none'" | "'self'"
  headers: Record<string, string>
  /** `Cache-Control` for answers without one. */
  cacheControl?: string
}

/** What the browser of a visitor may not do, and what others may not do with an answer: on all but built files. */
const everywhere = {
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
}

/** The admin asks the browser for its colour scheme; on public pages that would cost a visitor a second request. */
const asksColourScheme = {
  'accept-ch': 'Sec-CH-Prefers-Color-Scheme',
  'critical-ch': 'Sec-CH-Prefers-Color-Scheme',
}

const privately = 'private, no-store'
const colourScript = hashSource(colourSchemeScript)

/** A page that runs our own files and nothing else. */
const ofDocument = (): string[] => [
  "default-src 'none'",
  `script-src 'self' ${colourScript}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
]

/** A page with Next's client, which runs what comes with the nonce of this one answer, and what that loads. */
const ofClient: Rules['policy'] = ({ nonce, isDevelopment }) => [
  "default-src 'none'",
  `script-src 'nonce-${nonce}' ${colourScript} 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
]

const ofError = (): string[] => [
  "default-src 'none'",
  `style-src ${hashSource(errorPageStyle)}`,
  "form-action 'none'",
  "base-uri 'none'",
]

const ofData = (): string[] => ["default-src 'none'"]

/** With the style that a browser itself puts around a picture or a text that it shows alone. */
const ofFile = (): string[] => ["default-src 'none'", "style-src 'unsafe-inline'"]

/** Every header that the site itself adds to an answer, by what the answer is. */
const rules: Record<AnswerKind, Rules> = {
  document: {
    policy: ofDocument,
    framedBy: "'none'",
    headers: { ...everywhere, 'speculation-rules': `"${speculationRulesPath}"` },
  },
  preview: { policy: ofClient, framedBy: "'self'", headers: everywhere, cacheControl: privately },
  admin: {
    policy: ofClient,
    framedBy: "'self'",
    headers: { ...everywhere, ...asksColourScheme },
    cacheControl: privately,
  },
  error: { policy: ofError, framedBy: "'none'", headers: everywhere, cacheControl: 'no-store' },
  previewError: { policy: ofError, framedBy: "'self'", headers: everywhere, cacheControl: 'no-store' },
  file: { policy: ofFile, framedBy: "'none'", headers: everywhere },
  built: { policy: ofData, framedBy: "'none'", headers: {} },
  api: { policy: ofData, framedBy: "'none'", headers: everywhere, cacheControl: privately },
  suggestions: {
    policy: ofData,
    framedBy: "'none'",
    headers: { ...everywhere, 'cache-control': privately },
  },
}

/** What an answer is, by where it was asked for and, for what is public, by its Content-Type. */
export function kindOf({ address: { door, key }, type }: { address: Address; type: unknown }): AnswerKind {
  if (door === 'direct') return directKindOf(key)
  if (door === 'file') return 'built'
  if (key.split('?')[0] === paths.suggestions) return 'suggestions'
  if (!String(type).startsWith('text/html')) return 'file'
  return isPreview(key) ? 'preview' : 'document'
}

function directKindOf(key: string): AnswerKind {
  if (!key.startsWith('/api')) return 'admin'
  return key.startsWith(uploads) ? 'file' : 'api'
}

/** Where uploaded pictures are. */
export const uploads = paths.media('')

export function isPreview(key: string): boolean {
  return /^\/voorbeeld([/?]|$)/.test(key)
}

/** Gives an answer of Next to one request the headers of the site. */
export type Protect = (headers: OutgoingHttpHeaders) => OutgoingHttpHeaders

/** Makes the headers of every answer; where they can be the same each time, they are. */
export class SecurityHeaders {
  readonly #isSecure: boolean
  readonly #isDevelopment: boolean

  constructor({ siteURL, isDevelopment }: { siteURL: string; isDevelopment: boolean }) {
    this.#isSecure = siteURL.startsWith('https:')
    this.#isDevelopment = isDevelopment
  }

  /** The headers of an answer that the server makes itself. */
  of(kind: AnswerKind): Record<string, string> {
    const { cacheControl } = rules[kind]
    return { ...this.#added({ kind, nonce: '' }), ...(cacheControl && { 'cache-control': cacheControl }) }
  }

  /** An answer's own headers with those of the site, which take the place of any of the same name. */
  protect({
    address,
    headers,
    nonce = '',
  }: {
    address: Address
    headers: OutgoingHttpHeaders
    nonce?: string
  }): OutgoingHttpHeaders {
    const kind = kindOf({ address, type: headers['content-type'] })
    const { cacheControl } = rules[kind]
    return {
      ...(cacheControl && { 'cache-control': cacheControl }),
      ...headers,
      ...this.#added({ kind, nonce }),
      ...(kind === 'admin' && {
        vary: [headers.vary, asksColourScheme['accept-ch']].flat().filter(Boolean).join(', '),
      }),
    }
  }

  /** The policy in which Next finds the nonce for its scripts; none for what has no scripts of Next. */
  policyForNext({ address, nonce }: { address: Address; nonce: string }): string | undefined {
    const kind = kindOf({ address, type: 'text/html' })
    return rules[kind].policy === ofClient ? this.#policy({ kind, nonce }) : undefined
  }

  #added({ kind, nonce }: { kind: AnswerKind; nonce: string }): Record<string, string> {
    const { headers, framedBy } = rules[kind]
    return {
      'content-security-policy': this.#policy({ kind, nonce }),
      'x-frame-options': framedBy === "'none'" ? 'DENY' : 'SAMEORIGIN',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      ...(this.#isSecure && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }),
      ...headers,
    }
  }

  #policy({ kind, nonce }: { kind: AnswerKind; nonce: string }): string {
    const { policy, framedBy } = rules[kind]
    const directives = policy({ nonce, isDevelopment: this.#isDevelopment })
    return [...directives, `frame-ancestors ${framedBy}`].join('; ')
  }
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
