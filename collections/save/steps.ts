import type { Organisation, Page, Source, Subtopic, Topic } from '@/payload-types'

import { deleteChanges } from '../changes/delete-changes'
import { recordDeletedPart, recordPartChanges } from '../changes/record-part-changes'
import { recordDeletedQuestions, recordQuestionChanges } from '../changes/record-question-changes'
import { recordTopicChanges } from '../changes/record-topic-changes'
import { recordDeletion, recordHistory } from '../history/record-history'
import { dropPlans, dropPlansOfDeleted } from '../plans/drop-plans'
import { redirectOldAddress } from '../redirects/redirect-old-address'
import { matchInRegister } from '../register/match-in-register'
import { closeReviews } from '../reviews/close-reviews'
import { indexForSearch, removeFromSearch } from '../search/index-for-search'
import { assignQuestionKeys } from '../subtopics/assign-question-keys'
import { followTopic, withdrawWithTopic } from '../subtopics/follow-topic'
import { publishOnlyWithTopic } from '../subtopics/publish-only-with-topic'
import { rejectOpenSubtopics } from '../subtopics/reject-open-subtopics'
import { takeMovedQuestions } from '../subtopics/take-moved-questions'
import { beginSave } from './begin-save'
import { cleanTexts } from './clean-texts'
import { limitRows } from './limit-rows'
import { lockDocument } from './lock-document'
import { recordEdit, recordPlainEdit } from './record-edit'
import { rejectPublicRowsByEditors, rejectPublishingByEditors } from './reject-publishing-by-editors'
import { rejectDeletionInUse, rejectTrashInUse } from './reject-removal-in-use'
import { rejectStaleSave, requireReadTime } from './reject-stale-saves'
import type { ContentDocument } from './save'
import type { SaveSteps } from './save-hooks'
import { saveWholeDocuments } from './save-whole-documents'
import { keepAutosaveOfAnother, rememberSaver } from '../topics/keep-autosave-of-another'
import { trashForEverybody, withdrawFromTrash } from './withdraw-from-trash'

const content = {
  begin: [
    limitRows,
    cleanTexts,
    rejectPublishingByEditors,
    requireReadTime,
    saveWholeDocuments,
    trashForEverybody,
    lockDocument,
    beginSave,
  ],
  prepare: [rejectStaleSave],
  check: [withdrawFromTrash, rejectPublicRowsByEditors],
  after: [indexForSearch, redirectOldAddress],
  records: [recordEdit, recordHistory, closeReviews, dropPlans],
  beforeDelete: [],
  afterDelete: [recordDeletion, dropPlansOfDeleted, removeFromSearch],
} satisfies SaveSteps<ContentDocument>

export const topicSteps: SaveSteps<Topic> = {
  ...content,
  check: [...content.check, rejectOpenSubtopics, keepAutosaveOfAnother],
  follow: followTopic,
  after: [recordTopicChanges, ...content.after, rememberSaver],
  beforeDelete: [deleteChanges],
  afterDelete: [withdrawWithTopic, ...content.afterDelete],
}

export const subtopicSteps: SaveSteps<Subtopic> = {
  ...content,
  prepare: [...content.prepare, assignQuestionKeys],
  check: [rejectTrashInUse, ...content.check, publishOnlyWithTopic, takeMovedQuestions],
  after: [recordQuestionChanges, ...content.after],
  beforeDelete: [rejectDeletionInUse, recordDeletedQuestions],
}

const part = {
  ...content,
  check: [rejectTrashInUse, ...content.check],
  after: [recordPartChanges, ...content.after],
  beforeDelete: [rejectDeletionInUse, recordDeletedPart],
} satisfies SaveSteps<Organisation | Source>

export const organisationSteps: SaveSteps<Organisation> = { ...part, after: [...part.after, matchInRegister] }

export const sourceSteps: SaveSteps<Source> = part

export const pageSteps: SaveSteps<Page> = content

/** What every other collection does before a save that people make. */
export const carefulSaves = {
  beforeOperation: [limitRows, cleanTexts, requireReadTime, lockDocument, beginSave],
  beforeValidate: [rejectStaleSave],
  afterChange: [recordPlainEdit],
}
