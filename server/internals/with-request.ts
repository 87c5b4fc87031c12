import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

type Args = Parameters<CollectionBeforeOperationHook>[0]['args']

/**
 * What a `beforeOperation` hook returns to have the operation go on with another request. It is the last of the
 * hooks: each is given the request that the operation began with, so that a later one would start from that again.
 *
 * Relies on Payload reading `req` of the arguments after these hooks have run, for a create, and an update and a
 * delete by id. Where it does not, no save knows how it began (`currentSave` throws), and nothing is saved at all.
 */
export function withRequest<Given extends Args>({ args, req }: { args: Given; req: PayloadRequest }): Given {
  return { ...args, req }
}
