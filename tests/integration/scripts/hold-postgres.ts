import { startPostgres } from '@/scripts/postgres/start-postgres'

/** A process that holds an embedded PostgreSQL until it is killed: says the keeper's number when it runs. */
const postgres = await startPostgres({ dataDir: process.argv[2] ?? '', durable: true })
process.send?.(postgres.keeper)
await postgres.gone
