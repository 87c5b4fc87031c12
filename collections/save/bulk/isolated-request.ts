import { getDataLoader, isolateObjectProperty, type PayloadRequest } from 'payload'

/** The same request, with a transaction, a context and a cache of documents that no other part of it shares. */
export function isolatedRequest(req: PayloadRequest): PayloadRequest {
  const isolated = isolateObjectProperty(req, [
    'transactionID',
    'context',
    'query',
    'payloadDataLoader',
    'file',
    'payloadUploadSizes',
  ])
  isolated.transactionID = undefined
  isolated.context = {}
  isolated.query = { ...req.query }
  isolated.payloadDataLoader = getDataLoader(isolated)
  return isolated
}
