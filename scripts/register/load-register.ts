import { readEnvironment } from '@/server/environment'
import { loadRegisterFrom } from '../../seed/register/load-register-from'
import { RegisterRejected } from '../../seed/register/register-rejected'
import { withClient } from '../database-client'
import { endWithParent } from '../end-with-parent'
import { PlainError, runScript, say } from '../say'

endWithParent()

await runScript(async () => {
  const [place = '', ...options] = process.argv.slice(2)
  const { DATABASE_URL: url, SITE_URL: site } = readEnvironment(process.env)
  try {
    const { bodies, added, changed, removed, matched } = await withClient({
      url,
      work: (client) =>
        loadRegisterFrom({ client, place, site, mayShrink: options.includes('--may-shrink') }),
    })
    say(`Register: ${bodies} organisaties (${added} nieuw, ${changed} gewijzigd, ${removed} vervallen)`)
    say(`In de gids: ${matched} organisaties herkend`)
    return 0
  } catch (error) {
    if (!(error instanceof RegisterRejected)) throw error
    throw new PlainError(`Het register is niet geladen: ${error.message}. Wat er was, is gebleven.`)
  }
})
