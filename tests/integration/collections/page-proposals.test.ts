import { createLocalReq, type Payload } from 'payload'
import { expect, onTestFinished } from 'vitest'

import { proposeFromPage } from '@/collections/sources/propose-from-page'
import type { PageProposal } from '@/domain/sources/page-proposal'

import { test } from '../../support/integration-test'
import { startFarm, type FarmHost } from '../../support/link-farm/farm'

const html =
  (text: string): FarmHost =>
  (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from(text, 'latin1'))

const report = (more = ''): string => `<html lang="nl"><title>Repository</title>${more}
  <meta name="citation_title" content="Over molens"><meta name="citation_publisher" content="De Molenraad (MR)">
  <meta name="citation_date" content="3 mei 2019"><meta name="citation_language" content="English">`

const hosts: Record<string, FarmHost> = {
  rapport: html(report()),
  verhuisd: (_request, response) => response.writeHead(301, { location: '/nieuw' }).end(),
  latijn: html('<meta charset="iso-8859-1"><title>Caf\u00e9s in Curaçao</title>'),
  zwijgt: html('<p>Niets.'),
  weg: (_request, response) => response.writeHead(404).end(),
  eindeloos: (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const more = (): void =>
      void (response.destroyed || response.write('<title>Lang</title>'.repeat(1000), more))
    more()
  },
}

async function propose({ payload, host }: { payload: Payload; host: string }): Promise<PageProposal> {
  const farm = await startFarm({ hosts: () => hosts })
  onTestFinished(() => farm[Symbol.asyncDispose]())
  const req = await createLocalReq({}, payload)
  return proposeFromPage({ url: farm.url(host), network: farm.network, req })
}

const nothing = { title: null, publisher: null, year: null, language: null }

test('a page proposes what it says of itself, with the publisher that the guide has', async ({
  payload,
  make,
}) => {
  const proposal = { title: 'Over molens', year: 2019, language: 'en' }
  const name = 'De Molenraad (MR)'
  expect(await propose({ payload, host: 'rapport' })).toEqual({
    ...proposal,
    publisher: { name, organisation: null },
  })
  const { id } = await make.organisation({ name: 'Molenraad', _status: 'draft' })
  expect(await propose({ payload, host: 'rapport' })).toEqual({
    ...proposal,
    publisher: { name, organisation: id },
  })
  await make.organisation({ name: 'Raad voor molens', aliases: ['molenraad'] })
  expect(await propose({ payload, host: 'rapport' })).toMatchObject({ publisher: { organisation: null } })
})

test('a page in another encoding, an endless one and one that says nothing are read', async ({
  payload,
  make: _,
}) => {
  expect(await propose({ payload, host: 'latijn' })).toEqual({ ...nothing, title: 'Cafés in Curaçao' })
  expect(await propose({ payload, host: 'eindeloos' })).toEqual({ ...nothing, title: 'Lang' })
  expect(await propose({ payload, host: 'zwijgt' })).toEqual(nothing)
})

test.for(['weg', 'verhuisd', 'bestaat-niet'])(
  'of a page that cannot be read it says why: %s',
  async (host, { payload }) => {
    await expect(propose({ payload, host })).rejects.toThrow(/server|doorverwijzingen|adres/)
  },
)

test.for(['http://127.0.0.1/', 'http://2130706433/', 'file:///etc/passwd', 'mailto:a@example.org', 'molens'])(
  'nothing is asked of %s',
  async (url, { make, rest }) => {
    await make.staff('redacteur')
    const answer = await rest({
      path: '/sources/page-proposal',
      method: 'POST',
      body: { url },
      as: 'redacteur',
    })
    expect(answer.status, answer.text).toBe(422)
    expect(answer.text).toContain('De pagina is niet gelezen: ')
  },
)
