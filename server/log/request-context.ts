import { AsyncLocalStorage } from 'node:async_hooks'

interface RequestContext {
  /** The name of the request in the log, and in the header `x-request-id` of its answer. */
  id: string
  /** Whether a member of staff made the request: their statements may take longer than those of visitors. */
  isStaff?: boolean
}

declare global {
  var gidsRequestContext: AsyncLocalStorage<RequestContext> | undefined
}

/** The request that is answered. There is one for the process: Next's bundle has its own copy of every module. */
export const requestContext: AsyncLocalStorage<RequestContext> = (globalThis.gidsRequestContext ??=
  new AsyncLocalStorage())
