import type { CollectionBeforeOperationHook, Payload } from 'payload'

/**
 * Has hooks run first at every operation on every collection, also on those that Payload adds itself: jobs,
 * preferences and the like, which have no place in the config.
 *
 * Relies on the config that Payload has built being read at each operation, and on its lists being open to additions.
 * Where it is not, documents can be found by what may not be read.
 */
export function beforeEveryOperation({
  payload,
  hooks,
}: {
  payload: Payload
  hooks: CollectionBeforeOperationHook[]
}): void {
  for (const { config } of Object.values(payload.collections)) {
    const { beforeOperation } = config.hooks
    beforeOperation.unshift(...hooks.filter((hook) => !beforeOperation.includes(hook)))
  }
}
