import { createRequire } from 'node:module'

/** The error for a bucket that is set without the optional package for it; `null` when that is installed. */
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
