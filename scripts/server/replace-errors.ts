import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

export type Replacement = { status: number; headers: OutgoingHttpHeaders; body: string }

/**
 * Watches a response that another handler writes: when that answers 500, its body is thrown away, whether it is
 * sent at once, streamed or compressed, and what `replace` returns is sent instead. Any other response passes
 * untouched, as it is written.
 */
export function replaceErrors({
  response,
  replace,
}: {
  response: ServerResponse
  replace: () => Promise<Replacement>
}): void {
  const original = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
  }
  let state: 'undecided' | 'passing' | 'replacing' = 'undecided'

  const isReplaced = (status: number): boolean => {
    if (state === 'undecided') {
      state = status === 500 ? 'replacing' : 'passing'
      if (state === 'replacing') void send()
    }
    return state === 'replacing'
  }

  const send = async (): Promise<void> => {
    const { status, headers, body } = await replace()
    if (response.destroyed) return
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    original.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
    original.end(body)
  }

  // Node's own signatures have many forms; all arguments go on as they came.
  response.writeHead = ((...args: Parameters<typeof original.writeHead>) =>
    isReplaced(args[0]) ? response : original.writeHead(...args)) as typeof response.writeHead
  response.write = ((...args: Parameters<typeof original.write>) =>
    isReplaced(response.statusCode) ? discard(args) : original.write(...args)) as typeof response.write
  response.end = ((...args: Parameters<typeof original.end>) => {
    if (!isReplaced(response.statusCode)) return original.end(...args)
    discard(args)
    return response
  }) as typeof response.end
  response.flushHeaders = () => {
    if (!isReplaced(response.statusCode)) original.flushHeaders()
  }
}

/** Whether a person sees the answer to this request as a page: not an API, a script, a style sheet or a picture. */
export function isPageRequest({
  method = 'GET',
  url = '/',
}: Pick<IncomingMessage, 'method' | 'url'>): boolean {
  return (method === 'GET' || method === 'HEAD') && !/^\/(api|_next)([/?]|$)/.test(url)
}

/** Calls back as if the bytes had gone out: the sender goes on and finishes. */
function discard(args: unknown[]): true {
  const callback = args.at(-1)
  if (typeof callback === 'function') process.nextTick(() => Reflect.apply(callback, undefined, []))
  return true
}
