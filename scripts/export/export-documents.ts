import { getPayload } from 'payload'
import config from '../../payload.config'
import { exportTopics } from '../../seed/export/export-topics'
import { endWithParent } from '../end-with-parent'
import { readExportOptions } from './export-options'
import { runScript, say } from '../say'

endWithParent()

/** Writes the topics that are named, or all, from the database of DATABASE_URL into a folder. */
await runScript(async () => {
  const choice = readExportOptions(process.argv.slice(2))
  return exportTopics({ payload: await getPayload({ config }), ...choice, write: say })
})
