import {
  type CollectionBeforeOperationHook,
  isolateObjectProperty,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { expect, onTestFinished } from 'vitest'

import { beforeEveryOperation } from '@/server/internals/before-every-operation'
import { withRequest } from '@/server/internals/with-request'

import { test } from '../../support/integration-test'

/** Has hooks run at every operation until the test is over. */
function during({ payload, hook }: { payload: Payload; hook: CollectionBeforeOperationHook }): void {
  const lists = Object.values(payload.collections).map(({ config }) => config.hooks.beforeOperation)
  onTestFinished(() => {
    for (const list of lists) list.splice(0, list.length, ...list.filter((each) => each !== hook))
  })
  beforeEveryOperation({ payload, hooks: [hook] })
}

test('a hook before every operation runs once, also on collections that Payload adds itself', async ({
  payload,
}) => {
  const seen: string[] = []
  const hook: CollectionBeforeOperationHook = ({ collection, operation }) =>
    void seen.push(`${operation} ${collection.slug}`)
  during({ payload, hook })
  during({ payload, hook })

  await payload.find({ collection: 'synonyms' })
  await payload.find({ collection: 'payload-jobs' })
  await payload.find({ collection: 'payload-preferences' })
  expect(seen).toEqual(['read synonyms', 'read payload-jobs', 'read payload-preferences'])
})

declare module 'payload' {
  interface RequestContext {
    /** Of a request that a test gives to an operation. */
    mark?: string
  }
}

test('an operation goes on with the request that a hook before it returns', async ({ payload }) => {
  const { hooks } = payload.collections.tips.config
  const marks: unknown[] = []
  const note = ({ req }: { req: PayloadRequest }): void => void marks.push(req.context.mark)
  const noted = [hooks.beforeValidate, hooks.beforeDelete]
  for (const list of noted) list.push(note)
  onTestFinished(() => {
    for (const list of noted) list.pop()
  })
  during({
    payload,
    hook: ({ args, operation, req }) => {
      const own = isolateObjectProperty(req, 'context')
      own.context = { mark: operation }
      return withRequest({ args, req: own })
    },
  })

  const data = { text: 'Dit klopt niet.', kind: 'tip', state: 'open' } as const
  const { id } = await payload.create({ collection: 'tips', data })
  await payload.update({ collection: 'tips', id, data: { text: 'Dit klopt ook niet.' } })
  await payload.delete({ collection: 'tips', id })
  expect(marks).toEqual(['create', 'update', 'delete'])
})
