import { executeAccess, type PayloadHandler } from 'payload'

import { answerBulk } from './bulk-answer'
import { changeOneByOne } from './change-one-by-one'
import { collectionOf, findSelection, paramsOf } from './selection'

export const deleteSelection: PayloadHandler = async (req) => {
  const collection = collectionOf(req)
  await executeAccess({ req }, req.payload.collections[collection].config.access.delete)
  const { depth, draft = false, overrideLock = false, trash = false } = paramsOf(req)
  const selection = await findSelection({ req, draft, missing: 'Zeg erbij wat er weg moet.' })
  const result = await changeOneByOne({
    selection,
    req,
    change: ({ id, req: own }) =>
      req.payload.delete({ collection, id, depth, trash, overrideLock, overrideAccess: false, req: own }),
  })
  return answerBulk({ collection, operation: 'delete', result, req })
}
