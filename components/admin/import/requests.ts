import { uploadFields, type ImportPreview, type ImportResult } from '@/domain/import-preview'

import type { Decision } from './use-import'

/** What the server said: what was asked for, or why not. */
export type Answer<Body> =
  { ok: true; body: Body } | { ok: false; message: string; preview: ImportPreview | null }

export function requestPlan(file: File): Promise<Answer<ImportPreview>> {
  return send({ to: '/api/import/plan', form: formWith(file) })
}

export function requestApply({
  file,
  fingerprint,
  status,
  document,
}: Decision & { file: File; fingerprint: string | null }): Promise<Answer<ImportResult>> {
  const form = formWith(file)
  form.set(uploadFields.fingerprint, fingerprint ?? '')
  form.set(uploadFields.status, status)
  for (const id of document) form.append(uploadFields.document, id)
  return send({ to: '/api/import/apply', form })
}

function formWith(file: File): FormData {
  const form = new FormData()
  form.set(uploadFields.file, file)
  return form
}

async function send<Body>({ to, form }: { to: string; form: FormData }): Promise<Answer<Body>> {
  try {
    const response = await fetch(to, { method: 'POST', body: form })
    const body = await response.json()
    if (response.ok) return { ok: true, body }
    return { ok: false, message: body.errors?.[0]?.message ?? unknown, preview: body.preview ?? null }
  } catch (error) {
    // No connection, a file that changed since it was chosen, or an answer that is not ours.
    reportError(error)
    return { ok: false, message: unknown, preview: null }
  }
}

const unknown = 'Dat lukte niet. Kijk of er verbinding is, en kies het document opnieuw.'
