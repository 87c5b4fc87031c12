import { createHash } from 'node:crypto'
import { addAbortSignal, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'

import type * as S3 from '@aws-sdk/client-s3'

import type { Bucket } from './bucket-settings'
import { UploadsAwayError, type UploadStore } from './upload-store'

/** In milliseconds. */
interface Patience {
  connecting: number
  /** From the question to the last byte of its answer, with a second attempt. */
  asking: number
}

const usualPatience: Patience = { connecting: 2000, asking: 15_000 }

interface Service {
  sdk: typeof S3
  client: S3.S3Client
}

/** Files in a bucket, which nobody reaches but by this site. The service writes a file whole or not at all. */
export class BucketUploads implements UploadStore {
  readonly #bucket: Bucket
  readonly #patience: Patience
  #service: Promise<Service> | null = null

  constructor({ bucket, patience = usualPatience }: { bucket: Bucket; patience?: Patience }) {
    this.#bucket = bucket
    this.#patience = patience
  }

  read(name: string): Promise<Buffer | null> {
    return this.#ask(async ({ sdk, client, signal }) => {
      try {
        const command = new sdk.GetObjectCommand(this.#object(name))
        const { Body } = await client.send(command, { abortSignal: signal })
        if (!(Body instanceof Readable)) throw new Error('The bucket answered without a body')
        return await buffer(addAbortSignal(signal, Body))
      } catch (error) {
        if (error instanceof sdk.NoSuchKey) return null
        throw error
      }
    })
  }

  async write({ name, bytes }: { name: string; bytes: Buffer }): Promise<void> {
    await this.#ask(({ sdk, client, signal }) =>
      client.send(new sdk.PutObjectCommand({ ...this.#object(name), Body: bytes }), { abortSignal: signal }),
    )
  }

  async remove(name: string): Promise<void> {
    await this.#ask(({ sdk, client, signal }) =>
      client.send(new sdk.DeleteObjectCommand(this.#object(name)), { abortSignal: signal }),
    )
  }

  async list(): Promise<string[]> {
    const names: string[] = []
    let token: string | undefined
    do {
      const page = await this.#page(token)
      names.push(...page.names)
      token = page.next
    } while (token !== undefined)
    return names
  }

  identity(): Promise<string> {
    const { endpoint = '', bucket, prefix } = this.#bucket
    const hash = createHash('sha256').update(JSON.stringify([endpoint, bucket, prefix]))
    return Promise.resolve(hash.digest('hex').slice(0, 8))
  }

  hasRoom(): Promise<boolean> {
    return Promise.resolve(true)
  }

  #page(token: string | undefined): Promise<{ names: string[]; next: string | undefined }> {
    const { bucket, prefix } = this.#bucket
    const start = prefix === '' ? '' : `${prefix}/`
    return this.#ask(async ({ sdk, client, signal }) => {
      const command = new sdk.ListObjectsV2Command({
        Bucket: bucket,
        Prefix: start,
        ContinuationToken: token,
      })
      const { Contents = [], NextContinuationToken } = await client.send(command, { abortSignal: signal })
      const names = Contents.map(({ Key = '' }) => Key.slice(start.length))
      // What lies deeper is of somebody else.
      return { names: names.filter((name) => name && !name.includes('/')), next: NextContinuationToken }
    })
  }

  #object(name: string): { Bucket: string; Key: string } {
    const { bucket, prefix } = this.#bucket
    const base = name.slice(name.lastIndexOf('/') + 1)
    return { Bucket: bucket, Key: prefix === '' ? base : `${prefix}/${base}` }
  }

  async #ask<T>(ask: (service: Service & { signal: AbortSignal }) => Promise<T>): Promise<T> {
    this.#service ??= this.#connect()
    const service = await this.#service
    try {
      return await ask({ ...service, signal: AbortSignal.timeout(this.#patience.asking) })
    } catch (error) {
      throw new UploadsAwayError(`The bucket ${this.#bucket.bucket} does not do what it was asked`, {
        cause: error,
      })
    }
  }

  async #connect(): Promise<Service> {
    // An optional package, which is left out of the build: it is there for those who set a bucket.
    const sdk: typeof S3 = await import(/* turbopackIgnore: true */ '@aws-sdk/client-s3')
    const { region, endpoint, accessKeyId, secretAccessKey } = this.#bucket
    // Services that only speak like Amazon's may know none of its newer checksums.
    const checksums = endpoint === undefined ? 'WHEN_SUPPORTED' : 'WHEN_REQUIRED'
    const client = new sdk.S3Client({
      region,
      endpoint,
      forcePathStyle: endpoint !== undefined,
      credentials: { accessKeyId, secretAccessKey },
      requestChecksumCalculation: checksums,
      responseChecksumValidation: checksums,
      maxAttempts: 2,
      requestHandler: { connectionTimeout: this.#patience.connecting },
    })
    return { sdk, client }
  }
}
