import type { CustomComponent } from 'payload'

import type { ContentCollection } from '@/domain/topics/content-collections'

/**
 * For the `beforeListTable` of a collection: who publishes a selection is shown first what becomes public. The form of an
 * organisation, a source or a page shows no such list: it publishes what stands in it, and nothing beside that.
 */
export function publishesSelection(collection: ContentCollection): CustomComponent {
  return {
    path: '/components/admin/publication/publish-selection.client#PublishSelection',
    clientProps: { collection },
  }
}
