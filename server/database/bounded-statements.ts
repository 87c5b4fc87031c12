import pg from 'pg'

/** In milliseconds: how long a statement may take that somebody waits for, and how long it may wait for a lock. */
const longest = 15_000

/** The same inside a transaction: a save, an import or another work of editors, which is given up as a whole. */
const longestInTransaction = 60_000

/** In milliseconds: how much longer the database is waited for than it should take. Then the connection is dead. */
const grace = 1000

/**
 * Limits for every connection of a pool, on both sides. The database ends a statement by itself; where the database does
 * not answer at all, the client stops waiting a second later. Migrations may take as long as they take.
 */
export function connectionLimits({ isMigrating }: { isMigrating: boolean }): pg.PoolConfig {
  const connecting = { connectionTimeoutMillis: 2000 }
  if (isMigrating) return { connectionTimeoutMillis: 10_000 }
  return {
    ...connecting,
    statement_timeout: longest,
    lock_timeout: longest,
    query_timeout: longest + grace,
  }
}

/**
 * Gives statements of a transaction more time than others, without a statement more, and ends a connection that did not
 * answer in time: what was asked on it may still be under way, so nothing else may be asked there.
 */
export function boundStatements(pool: pg.Pool): void {
  const bounded = new WeakSet<pg.PoolClient>()
  pool.on('acquire', (client) => {
    if (bounded.has(client)) return
    bounded.add(client)
    bound(client)
  })
}

function bound(client: pg.PoolClient): void {
  let isInTransaction = false
  client.query = new Proxy(client.query, {
    apply: (_, self, [asked, ...rest]: unknown[]) => {
      const text = textOf(asked)
      if (/^begin\b/i.test(text)) isInTransaction = true
      const statement = isInTransaction ? withMoreTime({ asked, text }) : asked
      if (/^(commit|rollback)$/i.test(text)) isInTransaction = false
      const answer: unknown = Reflect.apply(pg.Client.prototype.query, self, [statement, ...rest])
      if (answer instanceof Promise) answer.catch((error: unknown) => endIfSilent({ client, error }))
      return answer
    },
  })
}

/** The text of what is asked of a connection; empty where it has none. */
export function textOf(asked: unknown): string {
  if (typeof asked === 'string') return asked
  const { text } = Object(asked)
  return typeof text === 'string' ? text : ''
}

function withMoreTime({ asked, text }: { asked: unknown; text: string }): unknown {
  const isBegin = /^begin\b/i.test(text)
  const given = typeof asked === 'string' ? {} : Object(asked)
  // A statement that writes itself to the connection, such as a cursor, keeps its own time.
  if ('submit' in given) return asked
  return {
    ...given,
    text: isBegin ? `${text}; ${limitsOfTransaction}` : text,
    query_timeout: given.query_timeout ?? longestInTransaction + grace,
  }
}

/** For this transaction alone: the connection has its own limits again when it ends. */
const limitsOfTransaction = `set local statement_timeout = ${longestInTransaction}; set local lock_timeout = ${longestInTransaction}`

/** What `pg` says when its `query_timeout` is over. */
const silent = 'Query read timeout'

/** A pool takes no connection back that was ended; whatever else waits on it fails at once. */
function endIfSilent({ client, error }: { client: pg.PoolClient; error: unknown }): void {
  if (error instanceof Error && error.message === silent && client instanceof pg.Client) void client.end()
}
