import { beforeEach, expect, test, vi } from 'vitest'

import { guardSaves } from './guard-saves'
import type { SaveState } from './save-states'

const address = '/api/topics/1?autosave=true&draft=true'
const reports: SaveState[] = []
const location = { origin: 'https://gids.example', pathname: '/admin/collections/topics/1' }

beforeEach(() => {
  reports.length = 0
  location.pathname = '/admin/collections/topics/1'
  vi.stubGlobal('window', { location })
})

/** Sends a save to a server that gives these answers one after another. */
async function save({
  answers,
  url = address,
  logsIn = false,
}: {
  answers: (Response | Error)[]
  url?: string
  logsIn?: boolean
}): Promise<{ response: Response; sent: string[]; pauses: number[] }> {
  const sent: string[] = []
  const pauses: number[] = []
  const guarded = guardSaves({
    fetch: async (input) => {
      sent.push(String(input))
      if (input === '/api/users/me') return Response.json({ user: null })
      const answer = answers.shift()
      if (answer instanceof Error) throw answer
      return answer ?? Response.json({})
    },
    report: (path, state) => {
      expect(path).toBe('/api/topics/1')
      reports.push(state)
    },
    logIn: async () => logsIn,
    pause: async (attempt) => void pauses.push(attempt),
  })
  const body = new FormData()
  body.set('_payload', '{"title":"Zorg"}')
  return { response: await guarded(url, { method: 'PATCH', body }), sent, pauses }
}

function refusal(status: number, message = 'Weg'): Response {
  return Response.json({ errors: [{ message, data: { errors: [{ path: 'intro', message }] } }] }, { status })
}

test('what a form saves by itself is sent until it arrives', async () => {
  const answers = [new TypeError('Failed to fetch'), refusal(503), refusal(429), Response.json({})]
  const { response, sent, pauses } = await save({ answers })
  expect([response.status, sent.length, pauses]).toEqual([200, 4, [0, 1, 2]])
  expect(reports).toEqual([
    { kind: 'failed', reason: 'er is geen verbinding.', retries: true },
    { kind: 'failed', reason: 'de site antwoordt niet.', retries: true },
    { kind: 'failed', reason: 'er is te vaak achter elkaar bewaard.', retries: true },
    { kind: 'saved' },
  ])
})

test('what a person saves with a button is not sent again, and is said to have failed', async () => {
  const url = '/api/topics/1?draft=true'
  await expect(save({ answers: [new TypeError('Failed to fetch')], url })).rejects.toThrow(
    'Niet bewaard: er is geen verbinding.',
  )
  const { response, sent } = await save({ answers: [new Response('Weg', { status: 503 })], url })
  expect([response.status, sent.length]).toEqual([503, 1])
  expect(await response.json()).toEqual({ message: 'Niet bewaard: de site antwoordt niet.' })
  expect(reports.map((report) => report.kind === 'failed' && report.retries)).toEqual([false, false])
})

test('a save that is refused tells a form which fields are wrong, and says what its notice says', async () => {
  const { response } = await save({ answers: [refusal(400, 'Te vaag.')], url: '/api/topics/1?draft=true' })
  expect(reports).toEqual([{ kind: 'failed', reason: 'Te vaag.', retries: false }])
  expect(await response.json()).toEqual({
    errors: [
      { message: 'Niet bewaard: Te vaag.', data: { errors: [{ path: 'intro', message: 'Te vaag.' }] } },
    ],
  })
})

test.each([
  [403, 'je mag dit niet bewaren.'],
  [404, 'dit document bestaat niet meer.'],
  [409, 'iemand anders bewaarde intussen.'],
  [413, 'de tekst is te groot.'],
])('an answer %i is final', async (status, reason) => {
  const guarded = guardSaves({
    fetch: async (input) =>
      input === '/api/users/me' ? Response.json({ user: { id: 1 } }) : new Response(null, { status }),
    report: (_path, state) => reports.push(state),
    logIn: async () => false,
    pause: async () => undefined,
  })
  const body = new FormData()
  body.set('_payload', '{}')
  expect((await guarded(address, { method: 'PATCH', body })).status).toBe(status)
  expect(reports).toEqual([{ kind: 'failed', reason, retries: false }])
})

test('a refusal says why, and leaves no field of the form called wrong', async () => {
  const { response } = await save({ answers: [refusal(400, 'De link bij “rapport” klopt niet.')] })
  expect([response.status, await response.json()]).toEqual([400, { errors: [] }])
  expect(reports).toEqual([{ kind: 'failed', reason: 'De link bij “rapport” klopt niet.', retries: false }])
})

test('whose session has ended logs in, after which the same is sent', async () => {
  const { response, sent } = await save({ answers: [refusal(403), Response.json({})], logsIn: true })
  expect([response.status, sent]).toEqual([200, [address, '/api/users/me', address]])
  expect(reports.at(-1)).toEqual({ kind: 'saved' })
})

test('who logs in later is told that nothing was saved', async () => {
  const { response } = await save({ answers: [refusal(403)] })
  expect(response.status).toBe(403)
  expect(reports).toEqual([{ kind: 'failed', reason: 'je bent niet meer ingelogd.', retries: false }])
})

test('an answer that is none of the site is no save, though it says that all went well', async () => {
  const answer = new Response('<h1>Log in</h1>', { headers: { 'content-type': 'text/html' } })
  const body = new FormData()
  body.set('_payload', '{}')
  const guarded = guardSaves({
    fetch: async () => answer,
    report: (_path, state) => reports.push(state),
    logIn: async () => false,
    pause: async () => undefined,
  })
  expect((await guarded('/api/topics/1/publication', { method: 'POST', body })).ok).toBe(false)
  expect(reports).toEqual([{ kind: 'failed', reason: 'de site antwoordt niet.', retries: false }])
})

test('nothing is sent again for a form that was left', async () => {
  const answers = [refusal(503), Response.json({})]
  const guarded = guardSaves({
    fetch: async () => answers.shift() ?? Response.json({}),
    report: (_path, state) => reports.push(state),
    logIn: async () => false,
    pause: async () => {
      location.pathname = '/admin'
    },
  })
  const body = new FormData()
  body.set('_payload', '{}')
  expect((await guarded(address, { method: 'PATCH', body })).status).toBe(503)
  expect(answers).toHaveLength(1)
})

test('what is no save goes its own way', async () => {
  const guarded = guardSaves({
    fetch: async () => new Response(null, { status: 503 }),
    report: (_path, state) => reports.push(state),
    logIn: async () => false,
    pause: async () => undefined,
  })
  expect((await guarded('/api/topics', {})).status).toBe(503)
  expect(reports).toEqual([])
})

test('a wrong password of who logs in is told by the form, and asks for no other log-in', async () => {
  const { response, sent } = await save({ answers: [refusal(401)], url: '/api/users/login', logsIn: true })
  expect([response.status, sent, reports]).toEqual([401, ['/api/users/login'], []])
})

test('a field that was filled in wrongly is named', async () => {
  const fields = [{ label: 'Vragen 1 > Datum', message: 'Vul dit in.' }, { message: 'Dit kan niet.' }]
  const body = { errors: [{ message: 'Ongeldig', data: { errors: fields } }] }
  await save({ answers: [Response.json(body, { status: 400 })] })
  expect(reports.at(-1)).toMatchObject({ reason: 'Vragen 1 > Datum: Vul dit in. Dit kan niet.' })
})
