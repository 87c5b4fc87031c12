/** What `pg` says when its `query_timeout` is over. */
export const queryTimeout = 'Query read timeout'

type Kind = 'busy' | 'unreadable'

/**
 * What kind of fault a message tells of, where the error has no code to know it by.
 *
 * Relies on the words of `pg`, `busboy`, Payload, Next and Node. Where those change, what passes by itself or what a
 * client sent wrongly is answered with 500 and logged as a fault of the site.
 */
export function kindOfMessage(text: string): Kind | undefined {
  return messages.find(([message]) => message.test(text))?.[1]
}

const messages: [RegExp, Kind][] = [
  [new RegExp(`^(timeout exceeded when trying to connect|${queryTimeout})$`), 'busy'],
  [/^Connection terminated (unexpectedly|due to connection timeout)$/, 'busy'],
  [/^Client has encountered a connection error and is not queryable$/, 'busy'],
  [/^(Malformed (part header|urlencoded form|content type)|Unexpected end of (form|file))$/, 'unreadable'],
  [/^(Multipart: Boundary not found|Missing Content-Type|Unsupported content type: .*)$/, 'unreadable'],
  // A search in what no document has.
  [/^Cannot find field for path at /, 'unreadable'],
  // Of Payload, which reads no further, and of JSON in a part of a form.
  [/^(Request is not eligible for file upload|Invalid JSON)$/, 'unreadable'],
  [/ in JSON at position \d+| is not valid JSON$|^Unexpected end of JSON input$/, 'unreadable'],
  // Of Next, where a call of the server is cut off, or one of another build.
  [/^(Connection closed\.$|Failed to find Server Action )/, 'unreadable'],
]
