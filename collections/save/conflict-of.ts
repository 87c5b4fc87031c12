import type { FlattenedField, PayloadRequest } from 'payload'

import { titleOf } from '@/domain/document/title-of'
import { formatMoment } from '@/domain/text/dutch'

import { Rejection } from '../endpoints/rejection'
import { readFieldWords } from '../publication/field-words'
import { differencesOf } from './differences-of'
import { readFieldEdits } from './read-field-edits'
import { readLastEdit, type Edit } from './read-last-edit'

/**
 * A refusal that holds what stands there now (`newest`) and what was sent (`sent`), for each field that differs: as it
 * is kept and in words, with who made it as it is and when.
 */
export async function conflictOf({
  collection,
  record,
  newest,
  data,
  fields,
  req,
}: {
  /** Or the settings that they are. */
  collection: string
  record: number
  newest: { id: number | string; updatedAt: string } & Record<string, unknown>
  data: Record<string, unknown>
  /** Of the collection, for their labels. */
  fields: FlattenedField[]
  req: PayloadRequest
}): Promise<Rejection> {
  const last = await readLastEdit({ req, collection, id: record })
  const differences = differencesOf({ before: newest, after: data, fields })
  const [newestWords, sentWords] = await readFieldWords({ documents: [newest, data], fields, req })
  const edits = await readFieldEdits({ collection, record, newest, fields: differences, last, req })
  const document = {
    id: newest.id,
    updatedAt: newest.updatedAt,
    fields: differences.map(({ field, label, before, after }) => ({
      field,
      label,
      newest: before,
      sent: after,
      newestWords: newestWords?.[field] ?? null,
      sentWords: sentWords?.[field] ?? null,
      edit: toldEdit(edits.get(field) ?? null),
    })),
  }
  return new Rejection({
    message: `${last?.name ?? 'Iemand anders'} heeft “${titleOf(newest)}” intussen bewaard${last ? `, op ${momentOf(last)}` : ''}. Er is niets overschreven: vergelijk de twee versies en bewaar opnieuw.`,
    status: 409,
    data: { documents: [document] },
  })
}

/** "door Wie, op 23 november 2026 om 14:05". */
function toldEdit(edit: Edit | null): string | null {
  return edit && `door ${edit.name}, op ${momentOf(edit)}`
}

function momentOf({ at }: Edit): string {
  return formatMoment(at.toISOString())
}
