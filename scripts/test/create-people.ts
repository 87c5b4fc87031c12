import { getPayload } from 'payload'
import config from '../../payload.config'
import { people } from '../../tests/support/people'
import { endWithParent } from '../end-with-parent'
import { runScript } from '../say'

endWithParent()

/** Makes the members of staff that the end-to-end tests log in as. */
await runScript(async () => {
  const payload = await getPayload({ config })
  for (const role of ['beheerder', 'eindredacteur', 'redacteur'] as const)
    await payload.create({ collection: 'users', data: { ...people[role], role } })
  return 0
})
