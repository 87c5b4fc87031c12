import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'

type Statement = Parameters<Payload['db']['drizzle']['execute']>[0]

/** The statements that the work sends to the database, as it sends them. */
export async function statementsOf({
  payload,
  work,
}: {
  payload: Payload
  work: () => Promise<unknown>
}): Promise<Statement[]> {
  const { drizzle } = payload.db
  const execute = drizzle.execute.bind(drizzle)
  const sent: Statement[] = []
  drizzle.execute = (statement: Statement) => {
    sent.push(statement)
    return execute(statement)
  }
  try {
    await work()
    return sent
  } finally {
    drizzle.execute = execute
  }
}

interface Plan {
  type: string
  relation?: string
  plans: Plan[]
}

export interface Explained {
  /** 8 kB pages that were read, from memory or disk. */
  buffers: number
  milliseconds: number
  /** Tables that were read from one end to the other. */
  scanned: string[]
}

/** What PostgreSQL does for a statement, by having it do so. */
export async function explain({
  payload,
  statement,
}: {
  payload: Payload
  statement: Statement
}): Promise<Explained> {
  const { rows } = await payload.db.drizzle.execute(
    sql`explain (analyze, buffers, format json) ${statement as ReturnType<typeof sql>}`,
  )
  const [{ 'QUERY PLAN': [answer] = [] } = {}] = z.array(answerRow).parse(rows)
  if (!answer) throw new Error('EXPLAIN explains nothing.')
  return {
    buffers: answer.Plan['Shared Hit Blocks'] + answer.Plan['Shared Read Blocks'],
    milliseconds: answer['Execution Time'],
    scanned: scannedIn(toPlan(answer.Plan)),
  }
}

const planNode = z.looseObject({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  'Shared Hit Blocks': z.number(),
  'Shared Read Blocks': z.number(),
  Plans: z.array(z.unknown()).optional(),
})

const answerRow = z.object({
  'QUERY PLAN': z.array(z.object({ Plan: planNode, 'Execution Time': z.number() })),
})

function toPlan(given: unknown): Plan {
  const node = planNode.parse(given)
  return { type: node['Node Type'], relation: node['Relation Name'], plans: (node.Plans ?? []).map(toPlan) }
}

function scannedIn({ type, relation, plans }: Plan): string[] {
  return [...(type === 'Seq Scan' && relation ? [relation] : []), ...plans.flatMap(scannedIn)]
}
