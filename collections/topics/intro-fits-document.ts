import type { RichTextFieldValidation } from 'payload'

import { introFits } from '@/domain/document/fits-document'
import { proseFromLexical } from '@/domain/prose/prose-from-lexical'
import { tidyProse } from '@/domain/prose/tidy-prose'

import { linksLeadSomewhere } from '../fields/links-lead-somewhere'

/** Rejects a paragraph that is too long for a line of a document. */
export const introFitsDocument: RichTextFieldValidation = async (value, options) => {
  if (introFits(tidyProse(proseFromLexical(value)))) return linksLeadSomewhere(value, options)
  return 'Een alinea van de inleiding is te lang. Verdeel haar in meer alinea’s.'
}
