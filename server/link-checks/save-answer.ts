import type { Pool, PoolClient } from 'pg'
import { z } from 'zod'

import { decideState, type LinkRecord, type ReceivedAnswer } from '@/domain/link-checks/decide-state'
import { isGoodAnswer, linkAnswers, linkStates } from '@/domain/link-checks/link-check'
import { hostsLookedAt, isNetworkFailing, isNewlyFailing } from '@/domain/link-checks/own-network'

import type { ClaimedLink } from './claim-links'
import { inClientTransaction } from './in-client-transaction'

/**
 * Writes what an answer makes of what is known of an address. Where it shows that our own network fails, what did not
 * work on the last hosts is taken back. Returns how many answers that were. Nothing is written where the address, or the
 * claim, is gone.
 */
export function saveAnswer({
  pool,
  link,
  received,
}: {
  pool: Pool
  link: ClaimedLink
  received: ReceivedAnswer
}): Promise<number> {
  return inClientTransaction({
    pool,
    work: async (client) => {
      // Before any row, as everybody who may change what visitors see.
      await client.query('SELECT FROM revision FOR UPDATE')
      const { rows } = await client.query(readRecord, [link.address, link.until])
      const [row] = z.array(recordRow).parse(rows)
      if (!row) return 0
      const { now, ...before } = row
      const isBad = !isGoodAnswer(received.answer)
      await writeRecord({ client, link, now, isBad, decided: decideState({ before, received, now }) })
      await client.query(writeHost, [link.host, now, isNewlyFailing({ before, received, now })])
      return isBad ? takeBackFailures(client) : 0
    },
  })
}

/** Gives back an address that was not asked, for when the host that it waits for may be. */
export async function returnClaim({
  pool,
  link,
  host = link.host,
  minutes = 0,
}: {
  pool: Pool
  link: ClaimedLink
  host?: string
  /** For how long it is left alone in any case. */
  minutes?: number
}): Promise<void> {
  await pool.query(
    `UPDATE link_checks c SET claimed_until = NULL,
      due_at = greatest(c.due_at, now() + $4::int * interval '1 minute',
        (SELECT h.next_at FROM link_hosts h WHERE h.host = $3))
    WHERE address = $1 AND claimed_until = $2`,
    [link.address, link.until, host, minutes],
  )
}

async function writeRecord({
  client,
  link: { address },
  now,
  isBad,
  decided,
}: {
  client: PoolClient
  link: ClaimedLink
  now: Date
  isBad: boolean
  decided: LinkRecord & { dueAt: Date }
}): Promise<void> {
  const { state, lastAnswer, lastStatus } = decided
  await client.query(updateRecord, [
    ...[address, now, isBad, state, decided.since, decided.dueAt, lastAnswer, lastStatus],
    ...[decided.lastSuccessAt, decided.firstFailureAt, decided.failures, decided.retries],
    ...[decided.finalAddress, decided.firstMovedAt, decided.moves, decided.fingerprint],
  ])
  const { rowCount } = await client.query(continueHistory, [address, now, lastAnswer, lastStatus, state])
  if (rowCount === 0) await client.query(beginHistory, [address, now, lastAnswer, lastStatus, state])
}

async function takeBackFailures(client: PoolClient): Promise<number> {
  const { rows } = await client.query(readHosts, [hostsLookedAt])
  const hosts = z.array(z.object({ host: z.string(), answeredAt: z.date(), isNew: z.boolean() })).parse(rows)
  if (!isNetworkFailing(hosts.map(({ isNew }) => isNew))) return 0
  const since = hosts.findLast(({ isNew }) => isNew)?.answeredAt
  const values = [hosts.map(({ host }) => host), since]
  await client.query(removeHistory, values)
  const { rowCount } = await client.query(undoAnswers, values)
  return rowCount ?? 0
}

const date = z.date().nullable()
const count = z.number().int()

const recordRow = z.object({
  now: z.date(),
  state: z.enum(linkStates),
  since: z.date(),
  lastAnswer: z.enum(linkAnswers).nullable(),
  lastStatus: count.nullable(),
  lastSuccessAt: date,
  firstFailureAt: date,
  failures: count,
  retries: count,
  finalAddress: z.string().nullable(),
  firstMovedAt: date,
  moves: count,
  fingerprint: z.string().nullable(),
  disputedUntil: date,
})

const readRecord = `
  SELECT clock_timestamp()::timestamptz(3) AS now, state, since, last_answer AS "lastAnswer", last_status AS "lastStatus",
    last_success_at AS "lastSuccessAt", first_failure_at AS "firstFailureAt", failures, retries,
    final_address AS "finalAddress", first_moved_at AS "firstMovedAt", moves, fingerprint,
    disputed_until AS "disputedUntil"
  FROM link_checks WHERE address = $1 AND claimed_until = $2 FOR UPDATE`

const updateRecord = `
  UPDATE link_checks SET undo = CASE WHEN $3::boolean THEN to_jsonb(link_checks) - 'undo' END, claimed_until = NULL,
    asked_at = $2, state = $4, since = $5, due_at = $6, last_answer = $7, last_status = $8, last_success_at = $9,
    first_failure_at = $10, failures = $11, retries = $12, final_address = $13, first_moved_at = $14, moves = $15,
    fingerprint = $16,
    archive_due_at = CASE WHEN $4 = 'unreachable' AND state <> 'unreachable' THEN $2 ELSE archive_due_at END
  WHERE address = $1`

/** The same answer again is the same run, with the gap that it was found after. */
const continueHistory = `
  UPDATE link_history h SET last_at = $2, times = times + 1
  WHERE address = $1 AND first_at = (SELECT max(first_at) FROM link_history WHERE address = $1)
    AND (answer, status, state) IS NOT DISTINCT FROM ($3::text, $4::smallint, $5::text)`

const beginHistory = `
  INSERT INTO link_history (address, first_at, last_at, answer, status, state) VALUES ($1, $2, $2, $3, $4, $5)
  ON CONFLICT (address, first_at) DO NOTHING`

const writeHost = `
  INSERT INTO link_hosts (host, next_at, answered_at, is_newly_failing) VALUES ($1, $2, $2, $3)
  ON CONFLICT (host) DO UPDATE SET answered_at = $2, is_newly_failing = $3`

const readHosts = `
  SELECT host, answered_at AS "answeredAt", is_newly_failing AS "isNew" FROM link_hosts WHERE answered_at IS NOT NULL
  ORDER BY answered_at DESC LIMIT $1`

const removeHistory = `
  DELETE FROM link_history h USING link_checks c
  WHERE c.host = ANY ($1::text[]) AND c.undo IS NOT NULL AND c.asked_at >= $2
    AND h.address = c.address AND h.first_at = c.asked_at`

/** They are asked again when this may be over, not all at once. */
const undoAnswers = `
  UPDATE link_checks c SET (state, since, asked_at, last_answer, last_status, last_success_at, first_failure_at, failures,
    retries, final_address, first_moved_at, moves, fingerprint) = (
      SELECT state, since, asked_at, last_answer, last_status, last_success_at, first_failure_at, failures,
        retries, final_address, first_moved_at, moves, fingerprint FROM jsonb_populate_record(NULL::link_checks, c.undo)),
    undo = NULL, due_at = now() + (0.5 + random() / 2) * interval '12 hours'
  WHERE c.host = ANY ($1::text[]) AND c.undo IS NOT NULL AND c.asked_at >= $2`
