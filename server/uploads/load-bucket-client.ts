import { createRequire } from 'node:module'

/**
 * Loads the optional package that speaks to buckets, which is left out of the build: it is there for those who set a
 * bucket.
 */
export function loadClient(): Promise<typeof import('@aws-sdk/client-s3')> {
  return import(/* turbopackIgnore: true */ '@aws-sdk/client-s3')
}

/** The sentence for who set a bucket without the package for it; `null` when it is installed. */
export function missingClient(
  resolve: (name: string) => string = createRequire(import.meta.url).resolve,
): string | null {
  try {
    resolve('@aws-sdk/client-s3')
    return null
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')) throw error
    return 'S3_BUCKET is set, but the package @aws-sdk/client-s3 is not installed: run `npm ci --include=optional`'
  }
}
