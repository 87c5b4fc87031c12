import type { RichTextFieldValidation } from 'payload'
import { richText } from 'payload/shared'

import { findBadLink } from '@/domain/prose/find-bad-link'
import { truncate } from '@/domain/text/truncate'

/** Names the link that cannot be followed, since a text may hold many. */
export const linksLeadSomewhere: RichTextFieldValidation = (value, options) => {
  const bad = findBadLink(value)
  if (!bad) return richText(value, options)
  const words = truncate({ text: bad.words, maxLength: 60 })
  const url = truncate({ text: bad.url, maxLength: 100 })
  return `De link bij “${words}” klopt niet: “${url}”. Een link begint met https://, http:// of mailto:.`
}
