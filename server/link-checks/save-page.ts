import { z } from 'zod'

import { parseJSON } from '@/domain/text/parse-json'

import { type Archive, type ArchivedCopy, ArchiveRejection, bodyOf, momentOf } from './find-archived-copy'
import type { Ask } from './follow'

/** What came of asking for a copy: work that is to be looked at later, the copy, or why there will be none, in Dutch. */
export type SaveOutcome = { job: string } | { copy: ArchivedCopy } | { problem: string }

interface SaveRequest {
  address: string
  archive: Archive
  /** An access key and its secret, with a colon between them. */
  key: string
  ask: Ask
}

/**
 * Asks the archive for a copy of an address as it is now, or how far it is with that. Throws `ArchiveRejection` where it is
 * to be asked again later. Source: the Save Page Now 2 API (https://archive.org/services/docs/api/)
 */
export async function savePage({
  job,
  ...request
}: SaveRequest & { job: string | null }): Promise<SaveOutcome> {
  const { address, archive, key, ask } = request
  const common = { accept: 'application/json', headers: { authorization: `LOW ${key}` } }
  const response = await (job === null
    ? ask({
        url: archive.save,
        method: 'POST',
        accept: common.accept,
        headers: { ...common.headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ url: address }).toString(),
      })
    : ask({ url: `${archive.save}/status/${encodeURIComponent(job)}`, method: 'GET', ...common }))
  if (response.status === 401 || response.status === 403) return { problem: problems.key }
  const found = answer.safeParse(parseJSON(bodyOf(response))).data
  if (found?.status === 'success' && found.timestamp) {
    const url = `${archive.copies}${found.timestamp}/${address}`
    return { copy: { url, at: momentOf(found.timestamp) } }
  }
  if (found?.status === 'error') return { problem: problemOf(found.status_ext) }
  const begun = found?.job_id ?? job
  if (!begun || (job !== null && found?.status !== 'pending'))
    throw new ArchiveRejection('The archive gives an answer of another form')
  return { job: begun }
}

const answer = z.object({
  job_id: z.string().min(1).max(200).nullish(),
  status: z.string().optional(),
  status_ext: z.string().optional(),
  timestamp: z
    .string()
    .regex(/^\d{14}$/)
    .optional(),
})

const problems = {
  key: 'De sleutel van deze gids wordt door het archief niet aanvaard.',
  blocked: 'Het archief bewaart deze website niet.',
  absent: 'Het archief vindt er geen pagina.',
  refused: 'De website laat het archief niet toe.',
  address: 'Het archief kan met dit adres niets.',
  tooLarge: 'De pagina is het archief te groot.',
} as const

/** By what the archive says of an error; what may be over later is thrown as a refusal. */
const lasting: Record<string, string> = {
  blocked: problems.blocked,
  'blocked-url': problems.blocked,
  'not-found': problems.absent,
  gone: problems.absent,
  'invalid-host-resolution': problems.absent,
  'no-access': problems.refused,
  unauthorized: problems.refused,
  forbidden: problems.refused,
  'invalid-url': problems.address,
  'invalid-url-syntax': problems.address,
  'ftp-access-denied': problems.address,
  'too-many-redirects': problems.address,
  'filesize-limit': problems.tooLarge,
}

function problemOf(error = ''): string {
  const problem = lasting[error.replace(/^error:/, '')]
  if (problem === undefined) throw new ArchiveRejection('The archive could not make a copy')
  return problem
}
