import { bucketOf } from '../server/uploads/bucket-settings'
import { openUploads, uploadsInDataFolder } from '../server/uploads/open-uploads'
import { dataFolderOf } from './data-folder'
import { openDatabase } from './database'
import { withClient } from './database-client'
import { copyUploads } from './media/copy-uploads'
import { describeCopy } from './media/describe-copy'
import { type MoveTarget, readTarget } from './media/read-target'
import { describeFailure, PlainError, runScript, say } from './say'
import { requireSettings } from './settings'
import { untilDone } from './stop-signal'

/**
 * `npm run media:move -- --to bucket|folder`: copies the files of all images from the data folder to the bucket, or
 * back, also while the site runs. Ends with 1 when some could not be copied, with 2 on wrong use, and with 130 when it was stopped.
 */
await runScript(async () => {
  const target = requestedTarget(process.argv.slice(2))
  return target ? untilDone((signal) => moveMedia({ target, signal })) : 2
})

async function moveMedia({ target, signal }: { target: MoveTarget; signal: AbortSignal }): Promise<number> {
  const settings = requireSettings()
  if (bucketOf(settings) === null)
    throw new PlainError('No bucket is set: give S3_BUCKET, and what belongs to it, to this command')
  const bucket = openUploads(settings)
  const folder = uploadsInDataFolder({ DATA_DIR: dataFolderOf(settings) })
  const [from, to] = target === 'bucket' ? [folder, bucket] : [bucket, folder]
  await using database = await openDatabase({ settings, command: 'media:move', signal })
  const { url } = database
  const outcome = await copyUploads({ from, to, readNames: () => readUploadNames(url), signal })
  say(describeCopy(outcome))
  return outcome.missing.length + outcome.different.length === 0 ? 0 : 1
}

/** The files of all images, each in its sizes, also of those in the trash. */
async function readUploadNames(url: string): Promise<string[]> {
  const { rows } = await withClient({
    url,
    work: (client) =>
      client.query<{ name: string }>(
        `SELECT DISTINCT field.value AS name FROM media, jsonb_each_text(to_jsonb(media)) AS field
         WHERE field.key ~ '^(sizes_.+_)?filename$' AND field.value <> '' ORDER BY name`,
      ),
  })
  return rows.map(({ name }) => name)
}

function requestedTarget(args: string[]): MoveTarget | null {
  try {
    return readTarget(args)
  } catch (error) {
    process.stderr.write(`${describeFailure(error)}\n`)
    return null
  }
}
