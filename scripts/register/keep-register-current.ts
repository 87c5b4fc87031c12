import { loadRegisterFrom } from '../../seed/register/load-register-from'
import { RegisterRejected } from '../../seed/register/register-rejected'
import { updateRegister } from '../../seed/register/update-register'
import { backgroundLimits } from '../../server/database/bounded-statements'
import { writeLog } from '../../server/log/write-log'
import { withClient } from '../database-client'
import { describeFailure } from '../say'

/** Loads the register from an address once a week, for as long as the site runs. Returns what ends it. */
export function keepRegisterCurrent({
  databaseURL,
  place,
  site,
}: {
  databaseURL: string
  place: string
  site: string
}): () => void {
  const update = async (): Promise<void> => {
    try {
      const outcome = await withClient({
        url: databaseURL,
        limits: backgroundLimits,
        work: (client) => updateRegister({ client, load: () => loadRegisterFrom({ client, place, site }) }),
      })
      if (outcome instanceof RegisterRejected) report(outcome.message)
    } catch (error) {
      report(describeFailure(error))
    }
  }
  const first = setTimeout(() => void update(), soon)
  const timer = setInterval(() => void update(), interval)
  return () => {
    clearTimeout(first)
    clearInterval(timer)
  }
}

function report(reason: string): void {
  writeLog({ level: 'error', message: `The register was not loaded: ${reason}`, stream: process.stderr })
}

/** In milliseconds: when the site has begun to serve, and then every hour. */
const soon = 60_000
const interval = 3_600_000
