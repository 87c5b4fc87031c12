import { getPayload } from 'payload'
import { reindex } from '../collections/search/reindex'
import config from '../payload.config'
import { endWithParent } from './end-with-parent'
import { runScript, say } from './say'

endWithParent()

/** Makes the index of the search again, in one transaction: a search finds what it found until that is done. */
await runScript(async () => {
  const payload = await getPayload({ config })
  const analysed = await payload.db.drizzle.transaction((transaction) =>
    reindex(async (statement) => {
      const { rows } = await transaction.execute(statement)
      return { rows }
    }),
  )
  say(`Search: ${analysed} entries made again`)
  return 0
})
