import path from 'node:path'

import { type BucketSettings, bucketOf } from './bucket-settings'
import { BucketUploads } from './bucket-uploads'
import { FolderUploads } from './folder-uploads'
import type { UploadStore } from './upload-store'

/** The store that these settings name: always the same one for the same settings, since it keeps connections. */
export function openUploads(settings: BucketSettings & { DATA_DIR: string }): UploadStore {
  const bucket = bucketOf(settings)
  if (bucket === null) return uploadsInDataFolder(settings)
  const key = JSON.stringify(bucket)
  const store = buckets.get(key) ?? new BucketUploads({ bucket })
  buckets.set(key, store)
  return store
}

/** The store in the data folder, whatever else is set. */
export function uploadsInDataFolder({ DATA_DIR }: { DATA_DIR: string }): UploadStore {
  return new FolderUploads(path.resolve(DATA_DIR, 'media'))
}

const buckets = new Map<string, UploadStore>()
