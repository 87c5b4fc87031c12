import { createServer } from 'node:http'
import { endWithParent } from '@/scripts/end-with-parent'
import { sendToParent } from '@/scripts/send-to-parent'
import { type Answer, ask, ways } from './ask'

endWithParent()

/**
 * Asks the site once for a page, and from then on sends the same bytes to everybody, with nothing around it. What the
 * page loads is asked once likewise.
 */
const [port = '', path = '', name] = process.argv.slice(2)
const way = ways.find((known) => known === name) ?? 'identity'
const first = await ask({ port: Number(port), path, way })
const etag = way === 'unchanged' ? String(first.headers.etag) : undefined
const page = await ask({ port: Number(port), path, way, etag })
const loaded = new Map<string, Promise<Answer>>()
const server = createServer((request, response) => {
  if (request.url === path) return void response.writeHead(page.status, page.headers).end(page.body)
  const { url = '/' } = request
  const asked = loaded.get(url) ?? ask({ port: Number(port), path: url, way: 'gzip' })
  loaded.set(url, asked)
  void asked.then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) void sendToParent({ port: address.port })
})
