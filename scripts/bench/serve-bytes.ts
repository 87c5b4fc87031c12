import { createServer } from 'node:http'
import { endWithParent } from '../end-with-parent'
import { sendToParent } from '../send-to-parent'
import { ask, ways } from './ask'

endWithParent()

/** Asks the site once for a page, and from then on sends the same bytes to everybody, with nothing around it. */
const [port = '', path = '', name] = process.argv.slice(2)
const way = ways.find((known) => known === name) ?? 'identity'
const first = await ask({ port: Number(port), path, way })
const etag = way === 'unchanged' ? String(first.headers.etag) : undefined
const { status, headers, body } = await ask({ port: Number(port), path, way, etag })
const server = createServer((_, response) => response.writeHead(status, headers).end(body))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) void sendToParent({ port: address.port })
})
