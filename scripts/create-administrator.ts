import { getPayload } from 'payload'
import config from '../payload.config'
import { readSettings } from '@/server/environment'
import { endWithParent } from './end-with-parent'
import { runScript } from './say'

endWithParent()

/** Makes the beheerder of ADMIN_EMAIL and ADMIN_PASSWORD, in the database of DATABASE_URL. */
await runScript(async () => {
  const { ADMIN_EMAIL, ADMIN_PASSWORD } = readSettings(process.env)
  if (!ADMIN_EMAIL || !ADMIN_PASSWORD) throw new Error('ADMIN_EMAIL and ADMIN_PASSWORD must be set')
  const payload = await getPayload({ config })
  await payload.create({
    collection: 'users',
    data: { name: 'Beheerder', role: 'beheerder', email: ADMIN_EMAIL, password: ADMIN_PASSWORD },
    overrideAccess: true,
  })
  return 0
})
