import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import type { StaffRole } from '@/domain/staff-role'
import { signed } from '@/running-site'

import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'
import type { Rest } from '../../support/rest'

const past = new Date('2026-01-01T00:00:00Z')

/** As the admin plans it. */
async function plan({
  payload,
  make,
  topic,
  type = 'publish',
  as = 'eindredacteur',
  at = past,
}: {
  payload: Payload
  make: Makers
  topic: number
  type?: 'publish' | 'unpublish'
  as?: StaffRole
  at?: Date
}): Promise<number> {
  const { id } = await make.staff(as)
  const user = { relationTo: 'users', value: id }
  const input = { type, doc: { relationTo: 'topics', value: String(topic) }, user }
  const job = await payload.jobs.queue({ task: 'schedulePublish', waitUntil: at, input: input as never })
  return Number(job.id)
}

async function run({ rest, abandoned = false }: { rest: Rest; abandoned?: boolean }): Promise<number> {
  const { body, headers } = signed({ asked: { abandoned }, secret: process.env.PAYLOAD_SECRET ?? '' })
  return (await rest({ path: '/jobs/run', method: 'POST', body: JSON.parse(body), headers })).status
}

describe('a planned publication', () => {
  test('happens when it is due, and not before', async ({ payload, make, rest }) => {
    const [due, later] = [
      await make.topic({ title: 'Nu', _status: 'draft' }),
      await make.topic({ title: 'Straks', _status: 'draft' }),
    ]
    await plan({ payload, make, topic: due.id })
    await plan({ payload, make, topic: later.id, at: new Date(Date.now() + 3_600_000) })

    expect(await run({ rest })).toBe(200)

    expect((await rest({ path: '/topics' })).body.docs).toMatchObject([{ title: 'Nu' }])
    await plan({ payload, make, topic: due.id, type: 'unpublish' })
    await run({ rest })
    expect((await rest({ path: '/topics' })).body.docs).toEqual([])
  })

  test('does not happen for who may not publish', async ({ payload, make, rest }) => {
    const { id } = await make.topic({ _status: 'draft' })
    const job = await plan({ payload, make, topic: id, as: 'redacteur' })
    await run({ rest })
    expect((await rest({ path: '/topics' })).body.docs).toEqual([])
    await payload.delete({ collection: 'payload-jobs', id: job })
  })

  test('happens after all where the process was killed that began it', async ({ payload, make, rest }) => {
    const { id } = await make.topic({ _status: 'draft' })
    const job = await plan({ payload, make, topic: id })
    await payload.update({ collection: 'payload-jobs', id: job, data: { processing: true } })
    await run({ rest })
    expect((await rest({ path: '/topics' })).body.docs).toEqual([])

    await run({ rest, abandoned: true })

    expect((await rest({ path: '/topics' })).body.docs).toHaveLength(1)
  })

  test('is run by our own server alone', async ({ rest }) => {
    for (const as of [undefined, 'redacteur', 'beheerder'] as const) {
      expect((await rest({ path: '/jobs/run', method: 'POST', body: { at: Date.now() }, as })).status).toBe(
        403,
      )
      expect((await rest({ path: '/payload-jobs/run', as })).status).toBe(401)
      expect((await rest({ path: '/payload-jobs', as })).status).toBe(403)
    }
  })
})
