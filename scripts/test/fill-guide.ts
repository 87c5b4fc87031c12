import { getPayload } from 'payload'
import config from '../../payload.config'
import { createDefaultPages } from '../../seed/pages/create-default-pages'
import { people } from '../../tests/support/people'
import { endWithParent } from '../end-with-parent'
import { importCommand } from '../import/import-command'
import { readImportCommand } from '../import/import-options'
import { importPaths } from '../import/import-program'
import { runScript } from '../say'

endWithParent()

/** Makes what the end-to-end tests begin with: the members of staff that they log in as, the pages about the guide, Asiel. */
await runScript(async () => {
  const payload = await getPayload({ config })
  for (const role of ['beheerder', 'eindredacteur', 'redacteur'] as const)
    await payload.create({ collection: 'users', data: { ...people[role], role } })
  await createDefaultPages(payload)
  const { exitCode } = await importCommand({
    command: readImportCommand(['seed/content/asiel.md']),
    importPaths,
  })
  return exitCode
})
