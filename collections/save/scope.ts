import { isolateObjectProperty, type PayloadRequest } from 'payload'

import { publicVersionsOf } from './public-version'

/**
 * The same request and transaction, with flags that only what is called with it sees. Payload saves the documents of a
 * bulk change side by side on one request, so a flag that is set on that request around a save reaches the others.
 */
export function withFlags({
  req,
  flags,
}: {
  req: PayloadRequest
  flags: Record<string, boolean>
}): PayloadRequest {
  publicVersionsOf(req)
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context, ...flags }
  return own
}
