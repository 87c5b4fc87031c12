import type { Endpoint } from 'payload'

import { bulkEndpoints } from '../save/bulk/bulk-endpoints'
import { restoreVersion } from '../save/restore-version'
import { reportPresence } from '../presence/report-presence'
import { alike } from './alike'
import { acceptTip, declineTip } from './close-tip'
import { closedFirstRegister } from './closed-first-register'
import { invite, inviteAgain } from './invite'
import { makeKey } from './make-key'
import { mergeRecords, undoMerge } from './merge'
import { moveQuestion } from './move-question'
import { returnReview } from './return-review'
import { runJobs } from './run-jobs'
import { sendTip } from './send-tip'
import { sharePreview } from './share-preview'
import { submitForReview } from './submit-for-review'
import { topicMarkdown } from './topic-markdown'
import { topicPublication } from './topic-publication'

/** Of every collection with drafts. Payload adds its own to the list of each, so no two share one. */
const content = [...bulkEndpoints, restoreVersion]

/**
 * Our own endpoints, beside those that Payload has for every collection: `site` below `/api`, the others below that of
 * their collection. Those of the import stand with it, in `seed/upload/`. The access tests read all of them from the
 * configuration, and want a row for each.
 */
export const endpoints = {
  site: [reportPresence, alike, sharePreview, runJobs],
  topics: [...content, topicMarkdown, topicPublication],
  subtopics: [...content, moveQuestion],
  organisations: [...content],
  sources: [...content],
  pages: [...content],
  media: [...bulkEndpoints],
  redirects: [...bulkEndpoints],
  synonyms: [...bulkEndpoints],
  users: [...bulkEndpoints, closedFirstRegister, invite, inviteAgain],
  keys: [makeKey],
  merges: [mergeRecords, undoMerge],
  reviews: [submitForReview, returnReview],
  tips: [...bulkEndpoints, sendTip, acceptTip, declineTip],
} satisfies Record<string, Endpoint[]>
