import { getPayload } from 'payload'
import config from '../../payload.config'
import { personOf } from '../../tests/support/people'
import { endWithParent } from '../end-with-parent'
import { runScript } from '../say'

endWithParent()

const workers = [0, 1]

/** Makes the members of staff that the end-to-end tests log in as: three for each worker. */
await runScript(async () => {
  const payload = await getPayload({ config })
  for (const worker of workers)
    for (const role of ['beheerder', 'eindredacteur', 'redacteur'] as const)
      await payload.create({ collection: 'users', data: { ...personOf({ role, worker }), role } })
  return 0
})
