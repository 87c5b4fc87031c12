import { z } from 'zod'

import { uploadFields, type ImportPreview, type ImportResult } from '@/domain/document/import-preview'

import { send } from '../send'

export interface Decision {
  status: 'draft' | 'published'
  /** By the id of a conflict; what is not in it stays open. */
  choices: ReadonlyMap<string, TextChoice>
}

/** The text that is there, or that of the document. */
export type TextChoice = 'editor' | 'document'

/** What the server said: what was asked for, or why not. */
export type ImportAnswer<Body> =
  { ok: true; body: Body } | { ok: false; message: string; preview: ImportPreview | null }

export function requestPlan(file: File): Promise<ImportAnswer<ImportPreview>> {
  return upload({ path: '/api/import/plan', form: formWith(file), schema: preview })
}

export function requestApply({
  file,
  fingerprint,
  status,
  choices,
}: Decision & { file: File; fingerprint: string | null }): Promise<ImportAnswer<ImportResult>> {
  const form = formWith(file)
  form.set(uploadFields.fingerprint, fingerprint ?? '')
  form.set(uploadFields.status, status)
  for (const [id, choice] of choices) form.append(uploadFields[choice], id)
  return upload({ path: '/api/import/apply', form, schema: z.custom<ImportResult>(isObject) })
}

function formWith(file: File): FormData {
  const form = new FormData()
  form.set(uploadFields.file, file)
  return form
}

async function upload<Body>({
  path,
  form,
  schema,
}: {
  path: string
  form: FormData
  schema: z.ZodType<Body>
}): Promise<ImportAnswer<Body>> {
  const answer = await send({ path, method: 'POST', body: form, schema })
  if ('data' in answer) return { ok: true, body: answer.data }
  // Without an answer, the file may also have changed since it was chosen.
  const message = answer.status === null ? unknown : answer.problem
  return { ok: false, message, preview: refused.safeParse(answer.answer).data?.preview ?? null }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

const preview = z.custom<ImportPreview>(isObject)

const refused = z.object({ preview })

const unknown = 'Dat lukte niet. Kijk of er verbinding is, en kies het document opnieuw.'
