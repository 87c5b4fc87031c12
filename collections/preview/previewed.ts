import type { CollectionConfig, LivePreviewConfig, PayloadRequest } from 'payload'

import { paths } from '@/domain/site/paths'

/** Where a document, in the newest version, can be seen as visitors will see it; `null` where it cannot. */
export type PreviewAddress = (shown: {
  document: Record<string, unknown>
  req: PayloadRequest
}) => string | null | Promise<string | null>

type Previewed = Pick<NonNullable<CollectionConfig['admin']>, 'preview' | 'livePreview'>

/** For the `admin` of a collection: a button to the preview, and the preview beside the form. */
export function previewed(address: PreviewAddress): Previewed {
  return {
    preview: (document, { req }) => address({ document, req }),
    livePreview: {
      breakpoints,
      url: async ({ data, req }) => {
        const preview = await address({ document: data, req })
        return preview === null ? null : paths.besideForm(preview)
      },
    },
  }
}

/** Beside these, Payload offers the width that there is. */
const breakpoints: LivePreviewConfig['breakpoints'] = [
  { name: 'telefoon', label: 'Telefoon', width: 375, height: 667 },
  { name: 'tablet', label: 'Tablet', width: 768, height: 1024 },
  { name: 'breed', label: 'Breed', width: 1280, height: 800 },
]

/** The buttons that share the preview with somebody outside, and that withdraw it, on a form. */
export const sharePreview = [
  '/components/admin/preview/share-preview.client#SharePreview',
  '/components/admin/preview/shared-previews.client#SharedPreviews',
]
