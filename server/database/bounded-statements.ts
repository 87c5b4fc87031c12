import pg from 'pg'

import { queryTimeout } from '../internals/fault-messages'
import { type InterceptQuery, interceptQueries } from '../internals/intercept-queries'
import { keepContextOfCallers } from '../internals/keep-context-of-callers'
import { requestContext } from '../log/request-context'

/** In milliseconds: how long a statement may take that a visitor waits for, and how long it may wait for a lock. */
const maxLength = 15_000

/** The same for the staff, and inside a transaction: a save, an import or other work that is given up as a whole. */
const maxOfStaff = 60_000

/** In milliseconds: how much longer the database is waited for than it should take. Then the connection is dead. */
const grace = 1000

/**
 * Limits for every connection of a pool, on both sides. The database ends a statement by itself; where the database does
 * not answer at all, the client stops waiting a second later. Migrations may take as long as they take.
 */
export function connectionLimits({ isMigrating }: { isMigrating: boolean }): pg.PoolConfig {
  return isMigrating ? { connectionTimeoutMillis: 10_000 } : limitsOf(maxLength)
}

/** Limits for every connection of work in the background, on both sides: as long as the staff has. */
export const backgroundLimits: pg.ClientConfig = limitsOf(maxOfStaff)

function limitsOf(milliseconds: number): pg.ClientConfig {
  return {
    connectionTimeoutMillis: 2000,
    statement_timeout: milliseconds,
    lock_timeout: milliseconds,
    query_timeout: milliseconds + grace,
  }
}

/**
 * Gives statements of the staff and of a transaction more time than others, and ends a connection that did not answer in
 * time: what was asked on it may still be under way, so nothing else may be asked there. It costs a statement more only
 * where a connection is lent to the staff after it was a visitor's, or the other way round.
 */
export function boundStatements(pool: pg.Pool): void {
  keepContextOfCallers(pool)
  interceptQueries({ pool, intercept: bound })
}

function bound(client: pg.PoolClient): InterceptQuery {
  let isInTransaction = false
  let limit = maxLength
  return (_, self, [query, ...rest]: unknown[]) => {
    const text = textOf(query)
    if (/^begin\b/i.test(text)) isInTransaction = true
    const isOfStaff = requestContext.getStore()?.isStaff === true
    const wanted = isOfStaff ? maxOfStaff : maxLength
    const statement = isInTransaction || isOfStaff ? withMoreTime({ query, text }) : query
    const ask = (): unknown => {
      const answer: unknown = Reflect.apply(pg.Client.prototype.query, self, [statement, ...rest])
      if (answer instanceof Promise) answer.catch((error: unknown) => endIfSilent({ client, error }))
      return answer
    }
    const isLimited = isInTransaction || wanted === limit
    if (/^(commit|rollback)$/i.test(text)) isInTransaction = false
    if (isLimited) return ask()
    limit = wanted
    const answer = setLimit({ client, limit }).then(ask)
    // What takes its rows itself is passed on as it is, and is its own answer.
    return isSubmittable(query) ? query : answer
  }
}

function isSubmittable(query: unknown): boolean {
  return typeof query === 'object' && query !== null && 'submit' in query
}

/** The text of a statement; empty where it has none. */
export function textOf(query: unknown): string {
  if (typeof query === 'string') return query
  const { text } = Object(query)
  return typeof text === 'string' ? text : ''
}

function withMoreTime({ query, text }: { query: unknown; text: string }): unknown {
  const isBegin = /^begin\b/i.test(text)
  const given = typeof query === 'string' ? {} : Object(query)
  // A statement that writes itself to the connection, such as a cursor, keeps its own time.
  if ('submit' in given) return query
  return {
    ...given,
    text: isBegin ? `${text}; ${limitsOfTransaction}` : text,
    query_timeout: given.query_timeout ?? maxOfStaff + grace,
  }
}

/** For this transaction alone: the connection has its own limits again when it ends. */
const limitsOfTransaction = `set local statement_timeout = ${maxOfStaff}; set local lock_timeout = ${maxOfStaff}`

/** Sets the limit before the next statement, as a connection runs one at a time. If that fails, so does the statement. */
async function setLimit({ client, limit }: { client: pg.PoolClient; limit: number }): Promise<void> {
  const text = `set statement_timeout = ${limit}; set lock_timeout = ${limit}`
  try {
    await Reflect.apply(pg.Client.prototype.query, client, [text])
  } catch {
    if (client instanceof pg.Client) void client.end()
  }
}

/** A pool takes no connection back that was ended; whatever else waits on it fails at once. */
function endIfSilent({ client, error }: { client: pg.PoolClient; error: unknown }): void {
  if (error instanceof Error && error.message === queryTimeout && client instanceof pg.Client)
    void client.end()
}
