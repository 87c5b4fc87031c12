import type { Payload } from 'payload'

/** Payload with its schema built, but without a database: enough to generate files from. */
export async function loadOfflinePayload(): Promise<Payload> {
  process.env.DATABASE_URL ??= 'postgres://nobody@127.0.0.1:1/none'
  process.env.PAYLOAD_SECRET ??= 'nothing-is-signed-while-files-are-generated'
  process.env.PAYLOAD_MIGRATING = 'true'
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../payload.config'),
  ])
  return getPayload({ config, disableDBConnect: true, disableOnInit: true })
}
