import { isolateObjectProperty, type PayloadRequest } from 'payload'

declare module 'payload' {
  interface RequestContext {
    /** Where the work of this request enters; absent for what a person saves in the admin or over REST. */
    scope?: SaveScope
  }
}

/**
 * Where the work of a request enters. What a save checks and writes down follows from it. It is given with the request
 * and never changed on it: code that needs another kind of save creates its own request with `requestIn`.
 */
export type SaveScope = Readonly<
  /** A person saves one document. */
  | { work: 'edit' }
  /** A document is imported: it was read and planned, drafts of editors stay, and its history is one line. */
  | { work: 'import' }
  /** One record takes the place of another, which is in use until then. */
  | { work: 'merge' }
  /** A question goes to another subtopic with its key. */
  | { work: 'move'; question: string }
  /** A planned publication or withdrawal is carried out. */
  | { work: 'plan'; collection: string; id: number }
  /** The status of a subtopic follows its topic, whose save does the rest for it. */
  | { work: 'follow' }
  /** A person gets a link for a first password. */
  | { work: 'invite' }
>

const edit: SaveScope = { work: 'edit' }

export function scopeOf({ context }: Pick<PayloadRequest, 'context'>): SaveScope {
  return context.scope ?? edit
}

/** The same request and transaction, for work of another kind. */
export function requestIn({ req, scope }: { req: PayloadRequest; scope: SaveScope }): PayloadRequest {
  return withContext({ req, context: { scope } })
}

/**
 * The same request and transaction with more context, which only what is called with it sees. (Every call of the Local
 * API replaces the context of the request that it is given.)
 */
export function withContext({
  req,
  context,
}: Pick<PayloadRequest, 'context'> & { req: PayloadRequest }): PayloadRequest {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context, ...context }
  return own
}
