import { createLocalReq } from 'payload'
import { expect } from 'vitest'
import { z } from 'zod'

import { readDuplicates } from '@/components/admin/similar/read-duplicates'
import { test } from '@/tests/support/integration-test'

const answer = z.object({ alike: z.array(z.object({ id: z.number() })) })

test('two records of which an editor says that they are two are not taken for one again', async ({
  payload,
  make,
  rest,
}) => {
  const req = await createLocalReq({ user: await make.staff('redacteur') }, payload)
  const one = await make.organisation({ name: 'Raad voor de Proef', slug: 'een' })
  const two = await make.organisation({ name: 'Raad voor de proef', slug: 'twee' })
  const three = await make.organisation({ name: 'Raad voor de Proef.', slug: 'drie' })
  const alikeTo = async (id: number): Promise<number[]> => {
    const query = `collection=organisations&name=Raad%20voor%20de%20Proef&id=${id}`
    const { body } = await rest({ path: `/similar?${query}`, as: 'redacteur' })
    return answer
      .parse(body)
      .alike.map((each) => each.id)
      .toSorted((left, right) => left - right)
  }
  const duplicates = async (): Promise<string[]> =>
    (await readDuplicates(req)).map(({ title }) => title).toSorted()
  const tellApart = (id: number, other: number) =>
    rest({
      path: '/similar/distinct',
      method: 'POST',
      body: { collection: 'organisations', id, other },
      as: 'redacteur',
    })
  expect(await alikeTo(one.id)).toEqual([two.id, three.id])
  expect(await duplicates()).toEqual(['Raad voor de Proef.', 'Raad voor de proef'])

  expect((await tellApart(two.id, one.id)).status).toBe(200)

  expect(await alikeTo(one.id)).toEqual([three.id])
  expect(await alikeTo(two.id)).toEqual([three.id])
  expect(await alikeTo(three.id)).toEqual([one.id, two.id])
  expect(await duplicates()).toEqual(['Raad voor de Proef.'])

  await tellApart(three.id, one.id)
  await tellApart(three.id, two.id)
  expect(await duplicates()).toEqual([])
  expect((await tellApart(one.id, one.id)).status).toBe(400)
})
