import { createServer, type RequestListener } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { holdUntilRefreshed } from './hold-until-refreshed'

const answerWithPath: RequestListener = (request, response) => {
  // As the site does when the signature is wrong.
  response.statusCode = request.url === '/api/refresh' && request.headers.wrong ? 403 : 200
  response.end(request.url)
}

test('a page waits for the first refresh, and comes after it', async () => {
  const site = await serve(answerWithPath)
  const page = fetch(`${site}/themas/asiel`).then((response) => response.text())
  expect(await Promise.race([page, probe(site)])).toBe('/livez')
  await fetch(`${site}/api/refresh`, { method: 'POST' })
  expect(await page).toBe('/themas/asiel')
  expect(await (await fetch(`${site}/themas`)).text()).toBe('/themas')
})

test('a refresh that is refused opens nothing', async () => {
  const site = await serve(answerWithPath)
  const page = fetch(`${site}/themas/asiel`).then((response) => response.text())
  await fetch(`${site}/api/refresh`, { method: 'POST', headers: { wrong: 'yes' } })
  expect(await Promise.race([page, probe(site)])).toBe('/livez')
  await fetch(`${site}/api/refresh`, { method: 'POST' })
  await page
})

async function probe(site: string): Promise<string> {
  return (await fetch(`${site}/livez`)).text()
}

async function serve(handler: RequestListener): Promise<string> {
  const server = createServer(holdUntilRefreshed(handler))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no address')
  return `http://127.0.0.1:${address.port}`
}
