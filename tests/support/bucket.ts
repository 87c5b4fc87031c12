import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import S3rver from 's3rver'

import type { Bucket } from '@/server/uploads/bucket-settings'

export interface TestBucket extends AsyncDisposable {
  bucket: Bucket
  /** The same as settings. */
  settings: Record<string, string>
}

/** A bucket on this machine, which is gone when it is disposed of: nothing listens at its address any more. */
export async function startBucket(): Promise<TestBucket> {
  const directory = await mkdtemp(path.join(tmpdir(), 'gids-bucket-'))
  const configureBuckets = [{ name: 'gids-test' }]
  const server = new S3rver({ address: '127.0.0.1', port: 0, directory, silent: true, configureBuckets })
  const { port } = await server.run()
  const bucket = bucketAt(port)
  return {
    bucket,
    settings: {
      S3_BUCKET: bucket.bucket,
      S3_REGION: bucket.region,
      S3_ENDPOINT: bucket.endpoint ?? '',
      S3_ACCESS_KEY_ID: bucket.accessKeyId,
      S3_SECRET_ACCESS_KEY: bucket.secretAccessKey,
      S3_PREFIX: bucket.prefix,
    },
    [Symbol.asyncDispose]: async () => {
      await server.close()
      await rm(directory, { recursive: true })
    },
  }
}

/** The settings of a bucket whose server listens on this port of this machine. */
export function bucketAt(port: number): Bucket {
  return {
    bucket: 'gids-test',
    region: 'eu-central-1',
    endpoint: `http://127.0.0.1:${port}`,
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    prefix: 'beelden/gids',
  }
}

/** The port that a server listens on, once it does. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1' }, resolve))
  return (server.address() as AddressInfo).port // of a server that listens on a port
}

/** A port on which nothing listens. */
export async function closedPort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}
