import { refreshPages, refreshPagesOfDeleted } from './refresh-pages'
import { rememberBeforeDelete, rememberPublicVersion } from './public-version'
import { refusePublishingByEditors } from './refuse-publishing-by-editors'
import { withdrawFromTrash } from './withdraw-from-trash'

/** What every collection with drafts does around a save. */
export const contentHooks = {
  beforeOperation: [refusePublishingByEditors],
  beforeChange: [withdrawFromTrash, rememberPublicVersion],
  afterChange: [refreshPages],
  beforeDelete: [rememberBeforeDelete],
  afterDelete: [refreshPagesOfDeleted],
}
