import type { Endpoint } from 'payload'

import { deleteSelection } from './delete-selection'
import { updateSelection } from './update-selection'

/**
 * PATCH and DELETE /api/:collection?where=…, in place of Payload's own, which changes all documents of a selection side
 * by side on one request. Endpoints of a collection come before those that Payload adds.
 */
export const bulkEndpoints: Endpoint[] = [
  { path: '/', method: 'patch', handler: updateSelection },
  { path: '/', method: 'delete', handler: deleteSelection },
]
