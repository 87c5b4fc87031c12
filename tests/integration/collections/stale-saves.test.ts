import { describe, expect } from 'vitest'

import { test } from '../../support/integration-test'

describe('a save over what somebody else saved meanwhile', () => {
  test.for(['redacteur', 'eindredacteur', 'beheerder'] as const)(
    'is refused with both texts, and changes nothing, also by a %s',
    async (as, { payload, make, rest }) => {
      const { id, updatedAt } = await make.topic({ title: 'Asiel', _status: 'draft' })
      const path = `/topics/${id}?draft=true`
      const first = await rest({ path, method: 'PATCH', body: { title: 'Van de een', updatedAt }, as })
      expect(first.status).toBe(200)

      const second = await rest({
        path,
        method: 'PATCH',
        body: { title: 'Van de ander', description: 'Wie mag blijven?', updatedAt },
        as,
      })

      expect(second.status).toBe(409)
      expect(second.body.errors).toMatchObject([
        {
          message: expect.stringMatching(
            /heeft “Van de een” intussen bewaard, op \d+ \w+ \d{4} om \d{2}:\d{2}\. /,
          ),
          data: {
            documents: [{ id, fields: [{ field: 'title', newest: 'Van de een', sent: 'Van de ander' }] }],
          },
        },
      ])
      const { title } = await payload.findByID({ collection: 'topics', id, draft: true })
      expect(title).toBe('Van de een')
    },
  )

  test('is none after the clock of the server was put back', async ({ payload, make, rest }) => {
    const { id } = await make.topic()
    await payload.updateGlobal({ slug: 'site', data: { tagline: 'Eerst' } })
    for (const table of ['topics', '_topics_v', 'site'])
      await payload.db.drizzle.execute(`update ${table} set updated_at = updated_at + interval '1 day'`)
    await payload.db.drizzle.execute(
      "update _topics_v set version_updated_at = version_updated_at + interval '1 day'",
    )
    for (const [path, body, method] of [
      [`/topics/${id}?draft=true`, { title: 'Anders' }, 'PATCH'],
      ['/globals/site', { tagline: 'Anders' }, 'POST'],
    ] as const) {
      const { updatedAt } = (await rest({ path, as: 'beheerder' })).body
      expect(Date.parse(String(updatedAt))).toBeGreaterThan(Date.now())
      const answer = await rest({ path, method, body: { ...body, updatedAt }, as: 'beheerder' })
      expect(answer.status, answer.text).toBe(200)
    }
  })

  test('is refused where nobody says which version was read', async ({ make, rest }) => {
    const topic = await make.topic()
    for (const updatedAt of [undefined, null, 'gisteren', '2999-01-01T00:00:00.000Z', {}, 1]) {
      const body = { title: 'Anders', updatedAt }
      const answer = await rest({
        path: `/topics/${topic.id}?draft=true`,
        method: 'PATCH',
        body,
        as: 'beheerder',
      })
      expect(answer.status, String(updatedAt)).toBe(428)
    }
  })

  test('is refused over the Local API too, where it is for a person', async ({ payload, make }) => {
    const user = await make.staff('eindredacteur')
    const { id, updatedAt } = await make.source({ title: 'Rapport', _status: 'draft' })
    const save = (data: object) =>
      payload.update({ collection: 'sources', id, data, draft: true, user, overrideAccess: false })
    await save({ title: 'Eerst', updatedAt })

    await expect(save({ title: 'Later', updatedAt })).rejects.toMatchObject({ status: 409 })
    await expect(save({ title: 'Zomaar' })).rejects.toMatchObject({ status: 428 })
    const where = { id: { equals: id } }
    const data = { title: 'Zomaar', updatedAt }
    const selection = payload.update({ collection: 'sources', where, data, user, overrideAccess: false })
    await expect(selection).rejects.toThrow('one by one')
  })

  test('is none where only the status changes: no text is written over', async ({ make, rest }) => {
    const topic = await make.topic()
    for (const body of [
      { _status: 'draft', updatedAt: undefined },
      { _status: 'published', updatedAt: undefined },
    ])
      expect(
        (await rest({ path: `/topics/${topic.id}`, method: 'PATCH', body, as: 'eindredacteur' })).status,
      ).toBe(200)
  })

  test('is one of two that come at once, after publishing as well', async ({ make, rest }) => {
    const { id } = await make.topic()
    const read = await rest({ path: `/topics/${id}?draft=true`, as: 'eindredacteur' })
    const save = (title: string) => {
      const body = { title, updatedAt: read.body.updatedAt, _status: 'published' }
      return rest({ path: `/topics/${id}`, method: 'PATCH', body, as: 'eindredacteur' })
    }

    const answers = await Promise.all([save('De een'), save('De ander')])

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const again = await rest({ path: `/topics/${id}?draft=true`, as: 'eindredacteur' })
    const body = { title: 'Daarna', updatedAt: again.body.updatedAt, _status: 'published' }
    expect((await rest({ path: `/topics/${id}`, method: 'PATCH', body, as: 'eindredacteur' })).status).toBe(
      200,
    )
  })
})

test('a refusal tells of each field who made it as it is, and when, and says it in words', async ({
  payload,
  make,
  rest,
}) => {
  const [editor, chief] = [await make.staff('redacteur'), await make.staff('eindredacteur')]
  const [one, other] = [await make.organisation({ name: 'Een' }), await make.organisation({ name: 'Ander' })]
  const topic = await make.topic({ _status: 'draft' })
  const save = (user: typeof editor, data: object) =>
    payload.update({ collection: 'topics', id: topic.id, draft: true, autosave: true, user, data })
  await save(editor, { organisations: [{ organisation: one.id, role: 'Beslist' }] })
  await save(chief, { description: 'Wie mag hier blijven?' })
  await save(editor, { highlight: 'Wie betaalt?' })

  const { status, body } = await rest({
    path: `/topics/${topic.id}?draft=true`,
    method: 'PATCH',
    body: {
      organisations: [{ organisation: other.id, role: 'Beslist' }],
      description: 'Anders',
      updatedAt: topic.updatedAt,
    },
    as: 'beheerder',
  })

  expect(status).toBe(409)
  expect(body.errors).toMatchObject([
    {
      message: expect.stringMatching(/^Redacteur heeft /),
      data: {
        documents: [
          {
            fields: [
              {
                field: 'organisations',
                newestWords: ['Een – Beslist'],
                sentWords: ['Ander – Beslist'],
                edit: expect.stringMatching(/^door Redacteur, op \d+ \w+ \d{4} om \d{2}:\d{2}$/),
              },
              { field: 'description', edit: expect.stringMatching(/^door Eindredacteur, op /) },
            ],
          },
        ],
      },
    },
  ])
})

test('a refusal of what has no versions says who saved it last', async ({ make, rest }) => {
  await make.staff('eindredacteur')
  const { body } = await rest({
    path: '/synonyms',
    method: 'POST',
    body: { words: ['azc', 'opvang'] },
    as: 'eindredacteur',
  })
  const { id, updatedAt } = Object(body).doc
  const save = (words: string[], as: 'eindredacteur' | 'beheerder') =>
    rest({ path: `/synonyms/${id}`, method: 'PATCH', body: { words, updatedAt }, as })
  expect((await save(['azc', 'centrum'], 'eindredacteur')).status).toBe(200)

  const { text } = await save(['azc', 'tent'], 'beheerder')

  expect(text).toMatch(/Eindredacteur heeft “.+” intussen bewaard, op /)
  expect(text).toMatch(/"edit":"door Eindredacteur, op /)
})

test('of the settings of the site is refused as well', async ({ payload, make, rest }) => {
  await make.staff('beheerder')
  const save = (body: object) => rest({ path: '/globals/site', method: 'POST', body, as: 'beheerder' })
  const { updatedAt } = (await rest({ path: '/globals/site' })).body
  expect((await save({ tagline: 'Van de een', updatedAt })).status).toBe(200)
  const second = await save({ tagline: 'Van de ander', updatedAt: updatedAt ?? '2020-01-01T00:00:00.000Z' })
  expect(second.status).toBe(409)
  expect(second.body.errors).toMatchObject([
    {
      message: expect.stringMatching(/^Beheerder heeft “De gids” intussen bewaard, op /),
      data: {
        documents: [
          {
            fields: [
              {
                newest: 'Van de een',
                sent: 'Van de ander',
                edit: expect.stringMatching(/^door Beheerder, op /),
              },
            ],
          },
        ],
      },
    },
  ])
  expect((await save({ tagline: 'Zomaar', updatedAt: null })).status).toBe(428)
  expect((await payload.findGlobal({ slug: 'site' })).tagline).toBe('Van de een')
})

test('a refusal tells nothing that who saves may not read', async ({ make, rest }) => {
  const { id } = await make.staff('beheerder')
  await make.staff('redacteur')
  await rest({ path: '/users/me', as: 'beheerder' })
  const secrets = { sessions: [], salt: '', hash: '', resetPasswordToken: '', loginAttempts: 9 }
  const body = { ...secrets, updatedAt: '2020-01-01T00:00:00.000Z' }
  const answer = await rest({ path: `/users/${id}`, method: 'PATCH', body, as: 'redacteur' })
  expect([403, 409]).toContain(answer.status)
  expect(answer.text).not.toMatch(/"newest":(?!null)/)
})
