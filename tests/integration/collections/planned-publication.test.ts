import { createLocalReq, type Payload } from 'payload'
import { afterEach, describe, expect, vi } from 'vitest'

import { mailer } from '@/collections/mail/mailer'
import { readTasks } from '@/components/admin/dashboard/read-tasks'
import type { StaffRole } from '@/domain/people/staff-role'
import { signed } from '@/server/running-site'

import { catchMails } from '../../support/catch-mails'
import { test } from '../../support/integration-test'
import { restOf, type Rest } from '../../support/rest'

const past = new Date('2026-01-01T00:00:00Z')
const future = () => new Date(Date.now() + 3_600_000)

interface Planned {
  payload: Payload
  topic: number
  type?: 'publish' | 'unpublish'
  as?: StaffRole
  at?: Date
}

/** As the form of the admin plans it, for who is logged in. Returns the id of the job. */
async function plan({ at = past, ...planned }: Planned): Promise<number> {
  const { payload } = planned
  const before = (await jobs(payload)).map(({ id }) => id)
  expect((await planAs({ ...planned, at })).error).toBeUndefined()
  const [made] = (await jobs(payload)).filter(({ id }) => !before.includes(id))
  // Nobody plans what is past: its moment came.
  if (at < new Date())
    await payload.db.drizzle.execute(
      `update payload_jobs set wait_until = '${at.toISOString()}' where id = ${made?.id}`,
    )
  return Number(made?.id)
}

async function planAs({
  payload,
  topic,
  type = 'publish',
  as = 'eindredacteur',
}: Planned): Promise<{ error?: string }> {
  return send({ payload, method: 'POST', path: '/plans', as, body: { ...moment, type, record: topic } })
}

/** Far ahead. */
const moment = { collection: 'topics', date: '2999-01-01', time: '09:00' }

/** As the form withdraws a plan. */
async function withdraw({ payload, job, as = 'eindredacteur' }: Omit<Planned, 'topic'> & { job: number }) {
  return send({ payload, method: 'DELETE', path: `/plans/${job}`, as })
}

async function send({
  payload,
  ...request
}: Parameters<Rest>[0] & { payload: Payload }): Promise<{ error?: string }> {
  const { status, body } = await restOf(payload)(request)
  const { errors } = body as { errors?: { message: string }[] }
  return status === 200 ? {} : { error: errors?.[0]?.message }
}

async function run(rest: Rest): Promise<number> {
  const { body, headers } = signed({ fields: {}, secret: process.env.PAYLOAD_SECRET ?? '' })
  return (await rest({ path: '/jobs/run', method: 'POST', body: JSON.parse(body), headers })).status
}

interface Job {
  id: number
  type: string
  processing: boolean
  failed: boolean
  reason: string | null
}

/** All that is left of the jobs. */
async function jobs(payload: Payload): Promise<Job[]> {
  const { rows } = await payload.db.drizzle.execute(`
    select id, input->>'type' as type, processing, has_error as failed, error->>'message' as reason
    from payload_jobs order by id`)
  return rows as unknown as Job[]
}

async function versionsOf({ payload, topic }: { payload: Payload; topic: number }): Promise<number> {
  return (await payload.countVersions({ collection: 'topics', where: { parent: { equals: topic } } }))
    .totalDocs
}

const titles = async (rest: Rest) => (await rest({ path: '/topics' })).body.docs

afterEach(async () => {
  const { testPayload } = await import('../../support/payload')
  await (await testPayload()).db.drizzle.execute('delete from payload_jobs')
})

describe('a planned publication', () => {
  test('happens when it is due, and not before, and leaves no job', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const [due, later] = [
      await make.topic({ title: 'Nu', _status: 'draft' }),
      await make.topic({ title: 'Straks', _status: 'draft' }),
    ]
    await plan({ payload, topic: due.id })
    const waits = await plan({ payload, topic: later.id, at: future() })

    expect(await run(rest)).toBe(200)

    expect(await titles(rest)).toMatchObject([{ title: 'Nu' }])
    expect(await jobs(payload)).toMatchObject([{ id: waits, processing: false, failed: false }])
    await plan({ payload, topic: due.id, type: 'unpublish' })
    await run(rest)
    expect(await titles(rest)).toEqual([])
    expect(await jobs(payload)).toMatchObject([{ id: waits }])
    const { docs } = await payload.find({ collection: 'history', sort: 'id' })
    expect(docs.map(({ action, name }) => [action, name])).toEqual([
      ['published', 'Eindredacteur'],
      ['unpublished', 'Eindredacteur'],
    ])
  })

  test('is carried out once where two processes look at the same moment', async ({ payload, make }) => {
    const topics: number[] = []
    for (let each = 0; each < 6; each += 1) {
      const { id } = await make.topic({ title: `Thema ${each}`, _status: 'draft' })
      topics.push(id)
      await plan({ payload, topic: id })
    }
    const before = await Promise.all(topics.map((topic) => versionsOf({ payload, topic })))
    const processes = [restOf(payload), restOf(payload), restOf(payload)]
    for (let round = 0; round < 4; round += 1)
      expect(await Promise.all(processes.map(run))).toEqual([200, 200, 200])

    const after = await Promise.all(topics.map((topic) => versionsOf({ payload, topic })))
    expect(after.map((count, index) => count - (before[index] ?? 0))).toEqual([1, 1, 1, 1, 1, 1])
    expect(await jobs(payload)).toEqual([])
  })

  test('that fails keeps its reason, is never run again, and is told to who planned it', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id } = await make.topic({ title: 'Onaf', description: '', _status: 'draft' })
    await plan({ payload, topic: id })

    for (let time = 0; time < 3; time += 1) expect(await run(rest)).toBe(200)

    const reason = expect.stringMatching(/^Inhoud > Omschrijving: /)
    expect(await jobs(payload)).toMatchObject([{ processing: false, failed: true, reason }])
    await payload.update({
      collection: 'topics',
      id,
      data: { description: 'Nu wel.' },
      draft: true,
      depth: 0,
    })
    await run(rest)
    expect(await titles(rest)).toEqual([])
    const req = await createLocalReq({ user: await make.staff('eindredacteur') }, payload)
    expect(await readTasks(req)).toMatchObject([
      {
        kind: 'plan-failed',
        title: 'Onaf',
        href: `/admin/collections/topics/${id}`,
        detail: expect.stringMatching(
          /^publiceren op 1 januari 2026 om 01:00, van Eindredacteur: Inhoud > Omschrijving: /,
        ),
      },
    ])
    await plan({ payload, topic: id })
    expect(await jobs(payload), 'a new plan replaces one that failed').toMatchObject([{ failed: false }])
    await run(rest)
    expect(await titles(rest)).toHaveLength(1)
    expect(await jobs(payload)).toEqual([])
  })

  test('that fails is mailed to who planned it, once', async ({ payload, make, restWithReadTime: rest }) => {
    const server = await catchMails()
    const before = { email: payload.email, sendEmail: payload.sendEmail }
    try {
      process.env.SMTP_URL = server.url
      const adapter = await mailer({
        SMTP_URL: server.url,
        MAIL_FROM: undefined,
        SITE_URL: 'https://gids.example.nl',
      })
      if (!adapter) throw new Error('There is no mailer.')
      payload.email = adapter({ payload })
      payload.sendEmail = payload.email.sendEmail
      const { id } = await make.topic({ title: 'Onaf', description: '', _status: 'draft' })
      await plan({ payload, topic: id })
      for (let time = 0; time < 2; time += 1) await run(rest)
      expect(server.mails.map(({ to }) => to)).toEqual([['eindredacteur@example.org']])
      expect(server.mails[0]?.raw).toContain(`/admin/collections/topics/${id}`)
    } finally {
      delete process.env.SMTP_URL
      Object.assign(payload, before)
      await server.close()
    }
  })

  test('fails where its process was killed, and nothing of it was done', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id } = await make.topic({ title: 'Geknakt', _status: 'draft' })
    const job = await plan({ payload, topic: id })
    await payload.db.drizzle.execute(`update payload_jobs set processing = true where id = ${job}`)

    for (let time = 0; time < 2; time += 1) await run(rest)

    expect(await titles(rest)).toEqual([])
    const reason = expect.stringContaining('De server stopte')
    expect(await jobs(payload)).toMatchObject([{ id: job, processing: false, failed: true, reason }])
  })

  test('does not fail in another process that is still at it', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id } = await make.topic({ _status: 'draft' })
    await plan({ payload, topic: id })
    const save = vi.spyOn(payload, 'update').mockImplementationOnce(async (...args) => {
      save.mockRestore()
      expect(await run(restOf(payload))).toBe(200)
      expect(await jobs(payload)).toMatchObject([{ processing: true, failed: false }])
      return payload.update(...args)
    })
    await run(rest)
    expect(await titles(rest)).toHaveLength(1)
    expect(await jobs(payload)).toEqual([])
  })

  test('that is withdrawn while it happens is taken back whole', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id } = await make.topic({ _status: 'draft' })
    const job = await plan({ payload, topic: id })
    const save = vi.spyOn(payload, 'update').mockImplementationOnce(async (...args) => {
      save.mockRestore()
      expect((await withdraw({ payload, job })).error).toBeUndefined()
      return payload.update(...args)
    })
    expect(await run(rest)).toBe(200)
    expect(await titles(rest)).toEqual([])
    expect(await jobs(payload)).toEqual([])
  })

  test('fails for who may not publish any more', async ({ payload, make, restWithReadTime: rest }) => {
    const { id } = await make.topic({ _status: 'draft' })
    await plan({ payload, topic: id })
    const user = (await make.staff('eindredacteur')).id
    await payload.update({ collection: 'users', id: user, data: { role: 'redacteur' } })
    await run(rest)
    await payload.update({ collection: 'users', id: user, data: { role: 'eindredacteur' } })
    expect(await titles(rest)).toEqual([])
    const reason = 'Wie dit plande, mag niet meer publiceren.'
    expect(await jobs(payload)).toMatchObject([{ failed: true, processing: false, reason }])
  })
})

describe('a plan does not outlive its reason:', () => {
  const both = ['publish', 'unpublish']
  test.for([
    ['published by hand', 'draft', { _status: 'published' }, ['unpublish']],
    ['withdrawn by hand', 'published', { _status: 'draft' }, []],
    ['trashed', 'draft', { deletedAt: past.toISOString() }, []],
    ['saved as a draft', 'draft', { highlight: 'Wie?' }, both],
  ] as const)('%s', async ([, _status, data, left], { payload, make, restWithReadTime: rest }) => {
    const { id } = await make.topic({ _status })
    const other = await make.topic({ title: 'Ander', _status: 'draft' })
    for (const type of ['publish', 'unpublish'] as const)
      await plan({ payload, topic: id, type, at: future() })
    await plan({ payload, topic: other.id, at: future() })
    const path = `/topics/${id}${'highlight' in data ? '?draft=true' : ''}`
    expect((await rest({ path, method: 'PATCH', body: data, as: 'eindredacteur' })).status).toBe(200)
    expect((await jobs(payload)).map(({ type }) => type)).toEqual([...left, 'publish'])
  })

  test('a draft begun over a public document keeps it', async ({ payload, make, restWithReadTime: rest }) => {
    const { id } = await make.topic()
    await plan({ payload, topic: id, type: 'unpublish', at: future() })
    const request = { path: `/topics/${id}?draft=true`, method: 'PATCH', as: 'redacteur' } as const
    expect((await rest({ ...request, body: { highlight: 'Wie?' } })).status).toBe(200)
    expect(await jobs(payload)).toHaveLength(1)
  })

  test('deleted, alone or with others', async ({ payload, make, restWithReadTime: rest }) => {
    for (const path of [(id: number) => `/topics/${id}`, (id: number) => `/topics?where[id][equals]=${id}`]) {
      const { id } = await make.topic({ _status: 'draft' })
      for (const type of ['publish', 'unpublish'] as const) await plan({ payload, topic: id, type })
      expect((await rest({ path: path(id), method: 'DELETE', as: 'eindredacteur' })).status).toBe(200)
      expect(await jobs(payload)).toEqual([])
    }
  })

  test('what a colleague began since is not published', async ({ payload, make, restWithReadTime: rest }) => {
    const { id } = await make.topic({ _status: 'draft' })
    await plan({ payload, topic: id })
    await rest({ path: `/topics/${id}`, method: 'PATCH', body: { _status: 'published' }, as: 'beheerder' })
    const save = { path: `/topics/${id}?draft=true`, method: 'PATCH', as: 'redacteur' } as const
    await rest({ ...save, body: { title: 'Half af' } })
    await run(rest)
    expect(await titles(rest)).toMatchObject([{ title: 'Asiel' }])
    expect(await jobs(payload)).toEqual([])
  })

  test('a planned withdrawal leaves a publication that is planned after it', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id } = await make.topic()
    await plan({ payload, topic: id, type: 'unpublish' })
    const again = await plan({ payload, topic: id, at: future() })
    await run(rest)
    expect(await titles(rest)).toEqual([])
    expect(await jobs(payload)).toMatchObject([{ id: again, type: 'publish' }])
  })

  test('a subtopic that went public with its topic', async ({ payload, make, restWithReadTime: rest }) => {
    const subtopic = await make.subtopic()
    const { id } = await make.topic({ subtopics: [subtopic.id], _status: 'draft' })
    const body = { ...moment, collection: 'subtopics', record: subtopic.id, type: 'publish' }
    expect((await rest({ path: '/plans', method: 'POST', body, as: 'eindredacteur' })).status).toBe(200)
    await plan({ payload, topic: id })
    await run(rest)
    expect(await jobs(payload)).toEqual([])
  })
})

describe('who plans', () => {
  test('and withdraws the plan queues nothing else', async ({ payload, make }) => {
    const { id } = await make.topic({ _status: 'draft' })
    const job = await plan({ payload, topic: id, at: future() })
    expect((await withdraw({ payload, job })).error).toBeUndefined()
    expect(await jobs(payload)).toEqual([])
  })

  test('is never a redacteur, in the admin or over REST', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id } = await make.topic({ _status: 'draft' })
    const job = await plan({ payload, topic: id, at: future() })
    const refused = { error: 'Plannen doet de eindredactie.' }
    expect(await planAs({ payload, topic: id, as: 'redacteur' })).toEqual(refused)
    expect(await withdraw({ payload, job, as: 'redacteur' })).toEqual(refused)
    const input = { type: 'publish', doc: { relationTo: 'topics', value: String(id) } }
    for (const as of [undefined, 'redacteur', 'eindredacteur', 'beheerder'] as const) {
      const body = { taskSlug: 'schedulePublish', input }
      for (const [method, path] of [
        ['POST', '/payload-jobs'],
        ['PATCH', `/payload-jobs/${job}`],
        ['DELETE', `/payload-jobs/${job}`],
      ] as const)
        expect((await rest({ path, method, body, as })).status).toBe(403)
    }
    expect(await jobs(payload)).toMatchObject([{ id: job }])
    // The button to plan stands beside the one to publish, which a redacteur has not.
    const access = await rest({
      path: `/topics/access/${id}?draft=true`,
      method: 'POST',
      body: { _status: 'published' },
      as: 'redacteur',
    })
    expect(access.body).not.toMatchObject({ update: true })
  })

  test('sees it among what is planned for the document, by the clock of the Netherlands', async ({
    make,
    rest,
  }) => {
    const [topic, other] = [await make.topic({ _status: 'draft' }), await make.topic({ title: 'Ander' })]
    const body = { ...moment, record: topic.id, type: 'publish', date: '2998-07-01', time: '00:30' }
    const made = await rest({ path: '/plans', method: 'POST', body, as: 'eindredacteur' })
    expect(made.body).toMatchObject({
      plans: [{ type: 'publish', at: '2998-06-30T22:30:00.000Z', date: '2998-07-01', time: '00:30' }],
    })
    const planned = async (id: number) =>
      (await rest({ path: `/plans?collection=topics&record=${id}`, as: 'redacteur' })).body.plans
    expect(await planned(topic.id)).toMatchObject([{ planner: 'Eindredacteur', failure: null }])
    expect(await planned(other.id)).toEqual([])
  })

  test('changes it to another moment and its own name, also when it failed', async ({
    payload,
    make,
    rest,
  }) => {
    const { id } = await make.topic({ description: '', _status: 'draft' })
    const job = await plan({ payload, topic: id })
    await run(rest)
    expect(await jobs(payload)).toMatchObject([{ failed: true }])
    const body = { ...moment, record: id, type: 'unpublish', time: '17:30' }
    const changed = await rest({ path: `/plans/${job}`, method: 'PATCH', body, as: 'beheerder' })
    expect(changed.body).toMatchObject({
      plans: [{ id: job, type: 'unpublish', time: '17:30', planner: 'Beheerder', failure: null }],
    })
    const other = await rest({ path: '/plans/999999', method: 'PATCH', body, as: 'beheerder' })
    expect(other.status).toBe(404)
    expect(other.text).toContain('Dit plan is er niet meer: het is uitgevoerd of weggehaald.')
  })

  test('has one plan of a kind for a document, also where two are made at the same moment', async ({
    payload,
    make,
    rest,
  }) => {
    const { id } = await make.topic({ _status: 'draft' })
    const send = async (changes: object, path = '/plans', method: 'POST' | 'PATCH' = 'POST') => {
      const body = { ...moment, record: id, type: 'publish', ...changes }
      return rest({ path, method, body, as: 'eindredacteur' })
    }
    await send({})
    expect((await send({ time: '10:00' })).body).toMatchObject({ plans: [{ time: '10:00' }] })
    await Promise.all(['11:00', '12:00', '13:00'].map((time) => send({ time })))
    expect(await jobs(payload)).toHaveLength(1)

    // One of the other kind stands beside it, until it is changed into the same.
    await send({ type: 'unpublish', date: '2999-02-01' })
    const [, other] = await jobs(payload)
    expect(other).toMatchObject({ type: 'unpublish' })
    const changed = await send({ time: '14:00' }, `/plans/${other?.id}`, 'PATCH')
    expect(changed.body).toMatchObject({ plans: [{ id: other?.id, type: 'publish', time: '14:00' }] })
    expect(await jobs(payload)).toHaveLength(1)
  })

  test('is told in words what cannot be planned', async ({ payload, make, rest }) => {
    const { id } = await make.topic({ _status: 'draft' })
    const ask = async (wrong: object): Promise<string> => {
      const body = { ...moment, record: id, type: 'publish', ...wrong }
      return (await rest({ path: '/plans', method: 'POST', body, as: 'eindredacteur' })).text
    }
    for (const wrong of [
      { collection: 'media' },
      { record: 9e30 },
      { record: String(id) },
      { type: 'vernietig' },
      { date: 'morgen' },
      { date: '2999-02-30' },
      { time: '9:00' },
      { time: '24:00' },
      { time: '09:60' },
      { parts: [{ collection: 'topics', id: 1 }] },
    ])
      expect(await ask(wrong), JSON.stringify(wrong)).toContain('Kies een document, en een dag en tijd')
    expect(await ask({ record: 999999 })).toContain('Dit document is er niet (meer).')
    expect(await ask({ date: '2026-01-01' })).toContain('Kies een moment dat nog moet komen.')
    expect(await jobs(payload)).toEqual([])
  })
})

describe('a topic that is planned whole', () => {
  test('goes public with what was chosen, as it is by then', async ({ payload, make, rest }) => {
    const organisation = await make.organisation({ name: 'Nieuw', type: null, _status: 'draft' })
    const [source, other] = [
      await make.source({ title: 'Mee', _status: 'draft' }),
      await make.source({ title: 'Niet mee', _status: 'draft' }),
    ]
    const { id } = await make.topic({
      organisations: [{ organisation: organisation.id }],
      sources: [source.id, other.id],
      _status: 'draft',
    })
    const parts = [
      { collection: 'organisations', id: organisation.id, kind: 'ngo' },
      { collection: 'sources', id: source.id },
    ]
    const body = { ...moment, record: id, type: 'publish', parts }
    await rest({ path: '/plans', method: 'POST', body, as: 'eindredacteur' })
    await payload.update({ collection: 'sources', id: source.id, data: { title: 'Beter' }, draft: true })
    await payload.db.drizzle.execute('update payload_jobs set wait_until = now()')
    await run(rest)
    expect(await jobs(payload)).toEqual([])
    const titlesOf = async (path: string) => ((await rest({ path })).body.docs as { title?: string }[]).length
    expect(await titlesOf('/topics')).toBe(1)
    expect(await titlesOf('/organisations?where[type][equals]=ngo')).toBe(1)
    expect((await rest({ path: '/sources' })).body.docs).toMatchObject([{ title: 'Beter' }])
  })

  test('fails whole, with the reason, where one of them cannot', async ({ payload, make, rest }) => {
    const source = await make.source({ title: 'Onaf', kind: null, _status: 'draft' })
    const { id } = await make.topic({ sources: [source.id], _status: 'draft' })
    const body = { ...moment, record: id, type: 'publish', parts: [{ collection: 'sources', id: source.id }] }
    await rest({ path: '/plans', method: 'POST', body, as: 'eindredacteur' })
    await payload.db.drizzle.execute('update payload_jobs set wait_until = now()')
    await run(rest)
    expect(await titles(rest)).toEqual([])
    const reason = expect.stringContaining('Er is niets gepubliceerd. “Onaf”: Soort: Vul dit in')
    expect(await jobs(payload)).toMatchObject([{ failed: true, reason }])
  })
})

test('what is due is done for our own server alone', async ({ make, restWithReadTime: rest }) => {
  await make.topic()
  for (const as of [undefined, 'redacteur', 'beheerder'] as const) {
    expect((await rest({ path: '/jobs/run', method: 'POST', body: { at: Date.now() }, as })).status).toBe(403)
    expect((await rest({ path: '/payload-jobs/run', as })).status).toBe(401)
    expect((await rest({ path: '/payload-jobs', as })).status).toBe(403)
  }
})
