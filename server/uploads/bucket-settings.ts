import { z } from 'zod'

/** A bucket of S3 or a compatible service, with its credentials. */
export interface Bucket {
  bucket: string
  region: string
  /** The address of the service; without it, that of Amazon in this region. */
  endpoint?: string
  accessKeyId: string
  secretAccessKey: string
  /** What the names of all files begin with, before a slash; empty for none. */
  prefix: string
}

const word = z.string().regex(/^[\x21-\x7e]+$/, 'must be one word without spaces')

/** Where uploads are kept outside the data folder. */
export const bucketSettings = {
  S3_BUCKET: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
      'must be the name of a bucket: 3 to 63 small letters, digits, points and hyphens',
    )
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be the name of a region, such as eu-central-1')
    .optional(),
  S3_ENDPOINT: z
    .url({
      protocol: /^https?$/,
      error: 'must be an http or https address, such as https://s3.example.nl',
      abort: true,
    })
    .refine((url) => {
      const { username, password, search, hash } = new URL(url)
      return `${username}${password}${search}${hash}` === ''
    }, 'must be an address alone: keys go in S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY')
    .optional(),
  S3_ACCESS_KEY_ID: word.optional(),
  S3_SECRET_ACCESS_KEY: word.optional(),
  S3_PREFIX: z
    .string()
    .regex(
      /^[\w-][\w.-]*(\/[\w-][\w.-]*)*\/?$/,
      'must be names of letters, digits, points, hyphens and underscores, with slashes between, such as gids/beelden',
    )
    .transform((prefix) => prefix.replace(/\/$/, ''))
    .optional(),
}

export type BucketSettings = { [Name in keyof typeof bucketSettings]?: string }

/** For `superRefine`: a bucket is set as a whole or not at all. */
export function requireWholeBucket(settings: BucketSettings, context: z.RefinementCtx): void {
  const given = names.filter((name) => settings[name] !== undefined)
  const missing = required.filter((name) => settings[name] === undefined)
  const [first] = given
  if (first === undefined) return
  for (const name of missing)
    context.addIssue({ code: 'custom', path: [name], message: `must be set when ${first} is` })
}

/** The bucket of these settings; `null` where uploads are kept in the data folder. */
export function bucketOf(settings: BucketSettings): Bucket | null {
  const {
    S3_BUCKET: bucket,
    S3_REGION: region,
    S3_ENDPOINT: endpoint,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
    S3_PREFIX: prefix = '',
  } = settings
  if (!bucket || !region || !accessKeyId || !secretAccessKey) return null
  return { bucket, region, endpoint, accessKeyId, secretAccessKey, prefix }
}

const required = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const
const names = [...required, 'S3_ENDPOINT', 'S3_PREFIX'] as const
