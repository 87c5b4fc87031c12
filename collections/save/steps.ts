import { dropPlans, dropPlansOfDeleted } from '../plans/drop-plans'
import { closeReviews } from '../reviews/close-reviews'
import { recordEdit } from './record-edit'
import { recordDeletion, recordHistory } from '../history/record-history'
import { forgetSearch, keepSearch } from '../search/index-for-search'
import { keepOldAddress } from '../redirects/redirect-old-address'
import { oneSaveAtATime } from './lock-document'
import { recordDeletedPart, recordPartChanges } from '../changes/record-part-changes'
import { rememberBeforeDelete, rememberPublicVersion } from './public-version'
import { refusePublicRowsByEditors, refusePublishingByEditors } from './reject-publishing-by-editors'
import { refuseStaleSaves } from './reject-stale-saves'
import { refuseDeletionInUse, refuseTrashInUse } from './reject-removal-in-use'
import { refuseTooMuch } from './limit-rows'
import { saveWholeDocuments } from './save-whole-documents'
import { trashForEverybody, withdrawFromTrash } from './withdraw-from-trash'

/** What every collection does before a save that people make. */
export const carefulSaves = { beforeOperation: [refuseTooMuch, oneSaveAtATime, refuseStaleSaves] }

/** What every collection with drafts does around a save. */
export const contentHooks = {
  beforeOperation: [
    refuseTooMuch,
    oneSaveAtATime,
    refusePublishingByEditors,
    refuseStaleSaves,
    saveWholeDocuments,
    trashForEverybody,
  ],
  beforeChange: [withdrawFromTrash, refusePublicRowsByEditors, rememberPublicVersion],
  afterChange: [recordEdit, recordHistory, closeReviews, dropPlans, keepSearch, keepOldAddress],
  beforeDelete: [rememberBeforeDelete],
  afterDelete: [recordDeletion, dropPlansOfDeleted, forgetSearch],
}

/** As `contentHooks`, for what topics list and others publish. */
export const partHooks = {
  ...contentHooks,
  beforeChange: [refuseTrashInUse, ...contentHooks.beforeChange],
  afterChange: [recordPartChanges, ...contentHooks.afterChange],
  beforeDelete: [refuseDeletionInUse, ...contentHooks.beforeDelete, recordDeletedPart],
}
