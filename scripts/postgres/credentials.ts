import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const credentialsSchema = z.object({ password: z.string(), port: z.number().optional() })

export type Credentials = z.infer<typeof credentialsSchema>

/** The password of the embedded database and the port that it had last; made at first. */
export function readCredentials(dataDir: string): Credentials {
  const file = fileIn(dataDir)
  if (existsSync(file)) return credentialsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const credentials = { password: randomBytes(24).toString('base64url') }
  writeCredentials({ dataDir, credentials })
  return credentials
}

export function writeCredentials({
  dataDir,
  credentials,
}: {
  dataDir: string
  credentials: Credentials
}): void {
  const unfinished = `${fileIn(dataDir)}.new`
  writeFileSync(unfinished, JSON.stringify(credentials), { mode: 0o600 })
  renameSync(unfinished, fileIn(dataDir))
}

function fileIn(dataDir: string): string {
  return path.join(dataDir, 'postgres.json')
}
