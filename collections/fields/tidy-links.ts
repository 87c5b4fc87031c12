import type { FieldHook } from 'payload'

import { tidyLexicalLinks } from '@/domain/prose/tidy-lexical-links'

/** For the `beforeValidate` of rich text: links as a reader can follow them, whichever way they came in. */
export const tidyLinks: FieldHook = ({ value }) => tidyLexicalLinks(value)
