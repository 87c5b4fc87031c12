import { HeadingFeature, lexicalEditor } from '@payloadcms/richtext-lexical'

import { proseFeatures } from '../fields/prose-features'

/** As an introduction, and divided by headings of two levels; the first level is the title of the page. */
export const pageEditor = lexicalEditor({
  features: [...proseFeatures, HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] })],
})
