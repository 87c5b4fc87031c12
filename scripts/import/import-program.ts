import { getPayload } from 'payload'
import config from '../../payload.config'
import { requestContext } from '../../server/log/request-context'
import { run, type RunOptions, type RunResult } from '../../seed/run'

/**
 * All of an import that needs Payload: bundled into one file by `bundleProgram`, since loading its thousands of
 * modules costs more than most imports. Works on the database of DATABASE_URL.
 */
export async function importPaths(options: Omit<RunOptions, 'payload'>): Promise<RunResult> {
  const payload = await getPayload({ config })
  // Has the database work as long for it as for the staff.
  return requestContext.run({ id: 'import', isStaff: true }, () => run({ payload, ...options }))
}
