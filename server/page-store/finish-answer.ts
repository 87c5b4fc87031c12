import type { OutgoingHttpHeaders } from 'node:http'

import { missedMetaName, statusMetaName } from '@/domain/site/page-store-agent'

import type { WholeAnswer } from './answer'

/**
 * Makes an answer of Next one that can be kept: the status and the missed words that a page says of itself in its head, no
 * body behind a redirect, and of the headers those that are of the answer and not of this one sending of it.
 */
export function finishAnswer(answer: WholeAnswer): WholeAnswer {
  const headers = ownHeaders(answer.headers)
  if (answer.status >= 300 && answer.status < 400) {
    const { 'content-type': _, ...redirect } = headers
    return { status: answer.status, headers: redirect, body: Buffer.alloc(0) }
  }
  if (!String(headers['content-type']).startsWith('text/html')) return { ...answer, headers }
  // Bytes are read as they are: what is looked for is ASCII, of which no other character has a byte in UTF-8.
  const html = answer.body.toString('latin1')
  const head = html.slice(0, html.indexOf('</head>'))
  const status = statusMeta.exec(head)
  const missed = missedMeta.exec(head)
  if (!status && !missed) return { ...answer, headers }
  return {
    headers,
    status: status ? Number(status[1]) : answer.status,
    body: Buffer.from(html.replace(status?.[0] ?? '', '').replace(missed?.[0] ?? '', ''), 'latin1'),
    missed: missed?.[1] ? Buffer.from(missed[1], 'latin1').toString().split(' ') : [],
  }
}

/** React writes attributes in the order of its source, and escapes what stands in them. All of it is ASCII, a byte each. */
const statusMeta = new RegExp(`<meta name="${statusMetaName}" content="(\\d{3})"/>`)

/** Words are folded, and what would be escaped is in none of them that is counted. */
const missedMeta = new RegExp(`<meta name="${missedMetaName}" content="([^"]*)"/>`)

/** What Node, the page store or a proxy sets anew, and what Next says to its own caches and its own client. */
const notKept =
  /^(connection|date|keep-alive|transfer-encoding|content-length|content-encoding|etag|vary|cache-control|expires|age|x-nextjs-.*|x-powered-by)$/

function ownHeaders(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      if (notKept.test(name) || value === undefined) return []
      // Next sends the address of some redirects twice.
      return [[name, name === 'location' && Array.isArray(value) ? (value[0] ?? '') : value]]
    }),
  )
}
