import type { ArrayField } from 'payload'
import { array } from 'payload/shared'

import { sourceFits } from '@/domain/document/fits-document'

/** Rejects more links than the row of a source can hold in a document. */
export const sourceFitsDocument: NonNullable<ArrayField['validate']> = (rows, options) => {
  const links: unknown[] = Array.isArray(rows) ? rows : []
  const title = textIn({ of: options.data, field: 'title' })
  const url = textIn({ of: options.data, field: 'url' })
  const description = textIn({ of: options.data, field: 'description' })
  if (sourceFits({ title, url, description, links: links.map(toLink) })) return array(rows, options)
  return 'De titel, de omschrijving en de links zijn samen te lang. Maak van een deel ervan een eigen bron.'
}

function toLink(row: unknown): { before: string; label: string; url: string } {
  const text = (field: string): string => textIn({ of: row, field })
  return { before: text('before'), label: text('label'), url: text('url') }
}

function textIn({ of, field }: { of: unknown; field: string }): string {
  const text: unknown = typeof of === 'object' && of !== null ? Reflect.get(of, field) : null
  return typeof text === 'string' ? text : ''
}
