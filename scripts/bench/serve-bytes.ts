import { createServer } from 'node:http'
import { endWithParent } from '../end-with-parent'
import { sendToParent } from '../send-to-parent'
import { ask, type Encoding } from './ask'

endWithParent()

/** Asks the site once for a page, and from then on sends the same bytes to everybody, with nothing around it. */
const [port = '', path = '', encoding] = process.argv.slice(2)
const { headers, body } = await ask({ port: Number(port), path, encoding: toEncoding(encoding) })
const server = createServer((_, response) => response.writeHead(200, headers).end(body))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) void sendToParent({ port: address.port })
})

function toEncoding(text: string | undefined): Encoding {
  return text === 'gzip' ? 'gzip' : 'identity'
}
