import { describe, expect, onTestFinished, vi } from 'vitest'

import { readEnvironment } from '@/server/environment'
import { formTime } from '@/server/form-time'
import { clientAddressHeader, signed } from '@/server/running-site'

import { test } from '../../support/integration-test'
import type { Rest } from '../../support/rest'

const secret = process.env.PAYLOAD_SECRET ?? ''
const minuteAgo = () => formTime({ secret, now: Date.now() - 60_000 })

let visitors = 0

async function send({
  rest,
  fields,
  from = `10.1.0.${++visitors}`,
  origin = readEnvironment(process.env).SITE_URL,
}: {
  rest: Rest
  fields: Record<string, string>
  from?: string
  origin?: string
}): Promise<string> {
  const tijd = fields.tijd === 'nu' ? formTime({ secret }) : (fields.tijd ?? minuteAgo())
  const answer = await rest({
    path: '/tips/send',
    method: 'POST',
    text: new URLSearchParams({ tekst: 'Er is een nieuw rapport.', ...fields, tijd }).toString(),
    headers: { origin, [clientAddressHeader]: from, 'content-type': 'application/x-www-form-urlencoded' },
  })
  return answer.status === 303 ? (answer.headers.get('location') ?? '') : String(answer.status)
}

describe('a tip of a visitor', () => {
  test('is kept, with the page that it is about and what the sender left', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    await make.topic()
    const fields = {
      bij: '/themas/asiel',
      soort: 'fout',
      link: 'https://example.org/a',
      naam: 'Jo',
      mail: 'jo@example.org',
    }
    expect(await send({ rest, fields })).toBe('/tip/verzonden')
    const { docs } = await payload.find({ collection: 'tips' })
    expect(docs).toMatchObject([
      {
        kind: 'fout',
        path: '/themas/asiel',
        text: 'Er is een nieuw rapport.',
        url: 'https://example.org/a',
        senderName: 'Jo',
        senderEmail: 'jo@example.org',
        state: 'open',
      },
    ])
    await payload.delete({ collection: 'tips', where: { id: { exists: true } } })
  })

  test('that cannot be stored is answered in Dutch, and nothing of it is in the log', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    await make.topic()
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    payload.logger.level = 'info'
    await payload.db.drizzle.execute('alter table tips add constraint broken check (false) not valid')
    onTestFinished(async () => {
      payload.logger.level = 'silent'
      written.mockRestore()
      await payload.db.drizzle.execute('alter table tips drop constraint broken')
    })
    const fields = { tekst: 'Geheim\nERROR nep', naam: 'Geheime\r\nnaam', mail: 'geheim@adres.example' }
    expect(await send({ rest, fields })).toBe('/tip?fout=stuk')
    const log = written.mock.calls.map(([text]) => String(text)).join('')
    expect(log).toContain('A tip could not be stored.')
    expect(log).toContain('constraint broken')
    expect(log).not.toMatch(/geheim|ERROR nep/i)
  })

  test('from a form of another site is refused in Dutch', async ({ restWithReadTime: rest }) => {
    const answer = await rest({
      path: '/tips/send',
      method: 'POST',
      text: 'tekst=a',
      headers: { origin: 'https://elders.example' },
    })
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('Dit formulier is van een andere site.')
  })

  test.for([
    [{ tekst: '  ' }, '/tip?fout=leeg'],
    [{ tekst: 'x'.repeat(4001) }, '/tip?fout=lang'],
    [{ naam: 'x'.repeat(101) }, '/tip?fout=lang'],
    [{ link: 'javascript:alert(1)' }, '/tip?fout=link'],
    [{ link: 'https://a b' }, '/tip?fout=link'],
    [{ mail: 'geen adres' }, '/tip?fout=mail'],
    [{ tijd: '' }, '/tip?fout=laat'],
    [{ tijd: `${Date.now() - 60_000}.nagemaakt` }, '/tip?fout=laat'],
    [{ tijd: formTime({ secret, now: Date.now() - 2 * 86_400_000 }) }, '/tip?fout=laat'],
    [{ tijd: formTime({ secret, now: Date.now() + 86_400_000 }) }, '/tip?fout=laat'],
    [{ tijd: 'nu' }, '/tip?fout=vroeg'],
    [{ website: 'https://spam.example' }, '/tip/verzonden'],
    [{ tekst: '', bij: '/themas/asiel' }, '/tip?bij=%2Fthemas%2Fasiel&fout=leeg'],
    [{ tekst: '', bij: '//elders.nl' }, '/tip?fout=leeg'],
  ] as const)('is not kept with %j', async ([fields, answer], { payload, restWithReadTime: rest }) => {
    expect(await send({ rest, fields })).toBe(answer)
    expect((await payload.count({ collection: 'tips' })).totalDocs).toBe(0)
  })

  test('comes from our own form, and not too often', async ({ payload, restWithReadTime: rest }) => {
    for (const origin of ['https://elders.nl', 'null', ''])
      expect(await send({ rest, fields: {}, origin })).toBe('403')

    const answers: string[] = []
    for (let time = 0; time < 1000; time++) answers.push(await send({ rest, fields: {}, from: '10.9.9.9' }))

    expect(answers.filter((answer) => answer === '/tip/verzonden')).toHaveLength(5)
    expect((await payload.count({ collection: 'tips' })).totalDocs).toBe(5)
    await payload.delete({ collection: 'tips', where: { id: { exists: true } } })
  })

  test('is made over REST by nobody', async ({ make, restWithReadTime: rest }) => {
    await make.topic()
    for (const as of [undefined, 'redacteur', 'beheerder'] as const)
      expect((await rest({ path: '/tips', method: 'POST', body: { text: 'x' }, as })).status).toBe(403)
    expect((await rest({ path: '/tips' })).status).toBe(403)
  })
})

describe('an editor', () => {
  test('makes a draft of a tip, in a draft of the topic that it is about', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const topic = await make.topic({ title: 'Asiel', slug: 'asiel' })
    const data = {
      kind: 'tip',
      text: 'Nieuw rapport\nOver opvang.',
      path: '/themas/asiel',
      state: 'open',
    } as const
    const [first, second] = [
      await payload.create({ collection: 'tips', data: { ...data, url: 'https://example.org/a' } }),
      await payload.create({ collection: 'tips', data }),
    ]
    const accept = (id: number, as: string) =>
      rest({ path: `/tips/${id}/accept`, method: 'POST', body: { as }, as: 'redacteur' })

    expect((await accept(first.id, 'sources')).body.doc).toMatchObject({ state: 'taken' })
    expect((await accept(second.id, 'organisations')).status).toBe(200)

    const draft = await payload.findByID({ collection: 'topics', id: topic.id, draft: true, depth: 1 })
    expect(draft.sources).toMatchObject([
      { title: `Nieuw rapport (tip ${first.id})`, url: 'https://example.org/a', _status: 'draft' },
    ])
    expect(draft.organisations).toMatchObject([
      { organisation: { name: `Nieuw rapport (tip ${second.id})` } },
    ])
    expect((await payload.findByID({ collection: 'topics', id: topic.id, depth: 0 })).sources).toEqual([])
    expect((await accept(first.id, 'sources')).status).toBe(409)
    expect((await accept(second.id, 'users')).status).toBe(400)
  })

  test('throws a tip away and brings it back as it was, and changes nothing in it', async ({
    payload,
    restWithReadTime: rest,
  }) => {
    const data = { kind: 'tip', text: 'Reclame', state: 'open' } as const
    const { id } = await payload.create({ collection: 'tips', data })
    const save = async (body: object) =>
      (await rest({ path: `/tips/${id}?trash=true`, method: 'PATCH', body, as: 'eindredacteur' })).status
    expect(await save({ text: 'Anders' })).toBe(403)
    expect(await save({ deletedAt: new Date().toISOString(), text: 'Anders' })).toBe(200)
    expect((await payload.find({ collection: 'tips' })).docs).toEqual([])
    expect(await save({ deletedAt: null })).toBe(200)
    expect(await payload.findByID({ collection: 'tips', id })).toMatchObject(data)
  })

  test('declines a tip; visitors close none', async ({ payload, restWithReadTime: rest, make }) => {
    await make.topic()
    const data = { kind: 'tip', text: 'Reclame', state: 'open' } as const
    const { id } = await payload.create({ collection: 'tips', data })
    const decline = (as?: 'redacteur') =>
      rest({ path: `/tips/${id}/decline`, method: 'POST', body: { reason: 'Reclame.' }, as })
    expect((await decline()).status).toBe(401)
    expect((await decline('redacteur')).body.doc).toMatchObject({ state: 'declined', result: 'Reclame.' })
  })
})

test('what senders left of themselves is gone six months after their tip was closed or thrown away', async ({
  payload,
  restWithReadTime: rest,
}) => {
  const day = 86_400_000
  const make = (days: number | null) =>
    payload.create({
      collection: 'tips',
      data: {
        kind: 'tip',
        text: String(days),
        state: days === null ? 'open' : 'taken',
        senderName: 'Jo',
        senderEmail: 'jo@example.org',
        closedAt: days === null ? null : new Date(Date.now() - days * day).toISOString(),
      },
    })
  for (const days of [null, 170, 190]) await make(days)
  const { id } = await make(null)
  await payload.update({
    collection: 'tips',
    id,
    data: { deletedAt: new Date(Date.now() - 190 * day).toISOString() },
  })
  const { body, headers } = signed({ fields: { isHourly: true }, secret })
  await rest({ path: '/jobs/run', method: 'POST', body: JSON.parse(body), headers })

  const { docs } = await payload.find({ collection: 'tips', sort: 'id', trash: true })
  expect(docs.map(({ text, senderName, senderEmail }) => [text, senderName, senderEmail])).toEqual([
    ['null', 'Jo', 'jo@example.org'],
    ['170', 'Jo', 'jo@example.org'],
    ['190', null, null],
    ['null', null, null],
  ])
})
