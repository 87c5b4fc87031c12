import { lexicalEditor } from '@payloadcms/richtext-lexical'

import { proseFeatures } from '../fields/prose-features'

/** What a topic document can hold and what pages show: no headings, which that document has a meaning for. */
export const introEditor = lexicalEditor({ features: proseFeatures })
