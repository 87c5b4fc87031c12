import type { RichTextField } from 'payload'

/** For `components` in the `admin` of a rich text: what is pasted from elsewhere keeps its lists, and nothing is run together. */
export function pasteFromWord({
  keepsHeadings,
}: {
  keepsHeadings: boolean
}): NonNullable<RichTextField['admin']>['components'] {
  return {
    beforeInput: [
      {
        path: '/components/admin/paste/paste-from-word.client#PasteFromWord',
        clientProps: { keepsHeadings },
      },
    ],
  }
}
