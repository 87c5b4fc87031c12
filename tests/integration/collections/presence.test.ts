import { expect } from 'vitest'

import { test } from '../../support/integration-test'

test('who has a form open hears who else has, until thirty seconds after the last sign', async ({
  payload,
  make,
  rest,
}) => {
  const { id } = await make.topic()
  const sign = async (as: 'redacteur' | 'eindredacteur', isWriting: boolean) =>
    (await rest({ path: '/presence', method: 'POST', body: { collection: 'topics', id, isWriting }, as }))
      .body

  expect(await sign('redacteur', true)).toEqual({ others: [] })
  expect(await sign('eindredacteur', false)).toEqual({ others: [{ name: 'Redacteur', isWriting: true }] })
  expect(await sign('redacteur', false)).toEqual({ others: [{ name: 'Eindredacteur', isWriting: false }] })
  const other = (await make.topic({ title: 'Ander' })).id
  const elsewhere = { collection: 'topics', id: other, isWriting: false }
  expect((await rest({ path: '/presence', method: 'POST', body: elsewhere, as: 'redacteur' })).body).toEqual({
    others: [],
  })

  await payload.db.drizzle.execute(`update presence set at = now() - interval '31 seconds'`)
  expect(await sign('redacteur', false)).toEqual({ others: [] })
})
