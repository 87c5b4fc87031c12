import { randomBytes } from 'node:crypto'

/**
 * Each process that serves pages listens to the database on a connection of its own, and says by the
 * `application_name` of that connection which revision it has heard of. Whoever wrote reads there whether all have.
 */

/** What a process is called, in hexadecimal digits: by its own chance, after the identity of its uploads where that is known. */
export function newNode(uploads: string | null): string {
  return `${uploads ?? ''}${randomBytes(4).toString('hex')}`
}

/** The name of a listening connection; PostgreSQL keeps 63 bytes of it. */
export function nodeName({ node, heard }: { node: string; heard: number }): string {
  return `gids-node ${node} ${heard}`
}

/** Counts the processes that listen on this database and have not heard of revision `$1`, as `deaf`. */
export const countDeafNodes = `
  SELECT count(*)::int AS deaf FROM pg_stat_activity
  WHERE datname = current_database() AND application_name ~ '^gids-node [0-9a-f]+ [0-9]{1,15}$'
    AND split_part(application_name, ' ', 3)::bigint < $1`

/** Counts the processes that listen on this database, as `nodes`. */
export const countNodes = `
  SELECT count(*)::int AS nodes FROM pg_stat_activity
  WHERE datname = current_database() AND application_name LIKE 'gids-node %'`

/** Counts the processes that listen on this database and have their uploads elsewhere than `$1`, as `elsewhere`. */
export const countNodesElsewhere = `
  SELECT count(*)::int AS elsewhere FROM pg_stat_activity
  WHERE datname = current_database() AND application_name ~ '^gids-node [0-9a-f]{16} '
    AND left(split_part(application_name, ' ', 2), 8) <> $1`
