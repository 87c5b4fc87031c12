import { forgetSearch, keepSearch } from './keep-search'
import { keepOldAddress } from './keep-old-address'
import { oneSaveAtATime } from './one-save-at-a-time'
import { recordDeletedPart, recordPartChanges } from './record-part-changes'
import { refreshPages, refreshPagesOfDeleted } from './refresh-pages'
import { rememberBeforeDelete, rememberPublicVersion } from './public-version'
import { refusePublicRowsByEditors, refusePublishingByEditors } from './refuse-publishing-by-editors'
import { saveWholeDocuments } from './save-whole-documents'
import { trashForEverybody, withdrawFromTrash } from './withdraw-from-trash'

/** What every collection with drafts does around a save. */
export const contentHooks = {
  beforeOperation: [oneSaveAtATime, refusePublishingByEditors, saveWholeDocuments, trashForEverybody],
  beforeChange: [withdrawFromTrash, refusePublicRowsByEditors, rememberPublicVersion],
  afterChange: [keepSearch, keepOldAddress, refreshPages],
  beforeDelete: [rememberBeforeDelete],
  afterDelete: [forgetSearch, refreshPagesOfDeleted],
}

/** As `contentHooks`, for what topics list and others publish. */
export const partHooks = {
  ...contentHooks,
  afterChange: [recordPartChanges, ...contentHooks.afterChange],
  beforeDelete: [...contentHooks.beforeDelete, recordDeletedPart],
}
