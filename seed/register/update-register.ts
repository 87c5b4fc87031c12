import type { ClientBase } from 'pg'

import type { LoadedRegister } from './load-register'
import { RegisterRejected } from './register-rejected'

/**
 * Loads the register when that is due: a week after it was last tried, or a day after that failed. One of all nodes
 * does so. Returns what was loaded, `null` where it was not due; what was rejected is kept for the dashboard.
 */
export async function updateRegister({
  client,
  load,
}: {
  client: ClientBase
  load: () => Promise<LoadedRegister>
}): Promise<LoadedRegister | RegisterRejected | null> {
  const { rowCount } = await client.query(claim)
  if (rowCount === 0) return null
  try {
    const loaded = await load()
    await client.query('update register_attempts set problem = null')
    return loaded
  } catch (error) {
    const reason = error instanceof RegisterRejected ? error.message : 'er ging onderweg iets mis'
    await client.query('update register_attempts set problem = $1', [reason])
    if (error instanceof RegisterRejected) return error
    throw error
  }
}

/** An attempt counts as failed until it has succeeded, so that one that is cut short is made again. */
const claim = `
  insert into register_attempts as a (at, problem) values (now(), 'het laden is niet afgemaakt')
  on conflict (one) do update set at = now(), problem = excluded.problem
  where a.at < now() - case when a.problem is null then interval '7 days' else interval '1 day' end`
