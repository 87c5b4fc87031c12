import type { RichTextFieldValidation } from 'payload'
import { richText } from 'payload/shared'

import { introFits } from '@/domain/document/fits-document'
import { proseFromLexical } from '@/domain/prose/prose-from-lexical'
import { tidyProse } from '@/domain/prose/tidy-prose'

/** Refuses a paragraph that is too long for a line of a document. */
export const introFitsDocument: RichTextFieldValidation = async (value, options) => {
  if (introFits(tidyProse(proseFromLexical(value)))) return richText(value, options)
  return 'Een alinea van de inleiding is te lang. Verdeel haar in meer alinea’s.'
}
