import { getPayload } from 'payload'
import config from '../payload.config'
import { createDefaultPages } from '../seed/pages/create-default-pages'
import { endWithParent } from './end-with-parent'
import { runScript } from './say'

endWithParent()

/** Makes the pages about the guide that were never there, in the database of DATABASE_URL. */
await runScript(async () => {
  await createDefaultPages(await getPayload({ config }))
  return 0
})
