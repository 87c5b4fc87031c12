import { z } from 'zod'

import {
  uploadFields,
  type FrontMatter,
  type ImportPreview,
  type ImportResult,
} from '@/domain/document/import-preview'

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

/** A file, with the front matter that somebody gave it where it has none. */
export interface GivenDocument {
  file: File
  frontMatter: FrontMatter | null
}

export function requestPlan(given: GivenDocument): Promise<ImportAnswer<ImportPreview>> {
  return upload({ path: '/api/import/plan', form: formWith(given), schema: preview })
}

export function requestApply({
  fingerprint,
  status,
  choices,
  ...given
}: Decision & GivenDocument & { fingerprint: string | null }): Promise<ImportAnswer<ImportResult>> {
  const form = formWith(given)
  form.set(uploadFields.fingerprint, fingerprint ?? '')
  form.set(uploadFields.status, status)
  for (const [id, choice] of choices) form.append(uploadFields[choice], id)
  return upload({ path: '/api/import/apply', form, schema: z.custom<ImportResult>(isObject) })
}

function formWith({ file, frontMatter }: GivenDocument): FormData {
  const form = new FormData()
  form.set(uploadFields.file, file)
  if (frontMatter) {
    const { title, description, feeds } = frontMatter
    for (const [field, text] of Object.entries({ title, description, feeds })) form.set(field, text)
  }
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
  const message = answer.status === null ? `${answer.problem} ${chooseAgain}` : answer.problem
  return { ok: false, message, preview: rejection.safeParse(answer.answer).data?.preview ?? null }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

const preview = z.custom<ImportPreview>(isObject)

const rejection = z.object({ preview })

const chooseAgain = 'Kies het document dan opnieuw.'
