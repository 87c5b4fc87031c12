import type { Endpoint } from 'payload'

import { bulkEndpoints } from '../save/bulk/bulk-endpoints'
import { restoreVersion } from '../save/restore-version'
import { reportPresence } from '../presence/report-presence'
import { find } from '../find/find-endpoint'
import { suggestions } from '../find/suggestions-endpoint'
import { tellApart } from '../similar/tell-apart'
import { alike } from '../similar/similar-endpoint'
import { acceptTip, declineTip } from '../tips/close-tip'
import { closedFirstRegister } from '../people/closed-first-register'
import { invite, inviteAgain } from '../people/invite'
import { mergeRecords, undoMerge } from '../merges/merge-endpoints'
import { checkLinkAgain } from '../link-checks/check-again'
import { disputeLink } from '../link-checks/dispute-link'
import { followMovedLink } from '../link-checks/follow-moved-link'
import { saveLinkedPage } from '../link-checks/save-linked-page'
import {
  previewReplacement,
  replaceChosenLinks,
  undoReplacedLinks,
} from '../link-replacements/replacement-endpoints'
import { moveQuestion } from '../subtopics/move-question'
import { returnReview } from '../reviews/return-review'
import { planEndpoints } from '../plans/plan-endpoints'
import { runJobs } from '../plans/run-jobs'
import { sendTip } from '../tips/send-tip'
import { sharePreview } from '../preview/share-preview'
import { submitForReview } from '../reviews/submit-for-review'
import { acceptDifference } from '../register/accept-difference'
import { ignoreDifference } from '../register/ignore-difference'
import { judgeMatch } from '../register/judge-match'
import { registerProposals } from '../register/proposals-endpoint'
import { makeLetter } from '../woo/make-letter'
import { listVersions } from '../versions/versions-endpoint'
import { pageProposalEndpoint } from '../sources/page-proposal-endpoint'
import { topicMarkdown } from '../topics/topic-markdown'
import { publicationOfSelection } from '../publication/selection-publication'
import { publishTopic, topicPublication } from '../publication/publication-endpoints'
import { subtopicPublication } from '../publication/subtopic-publication'

/** Of every collection with drafts. Payload adds its own to the list of each, so no two share one. */
const content = [...bulkEndpoints, restoreVersion, ...publicationOfSelection]

/**
 * Our own endpoints, beside those that Payload has for every collection: `site` below `/api`, the others below that of
 * their collection. Those of the import stand with it, in `seed/upload/`. The access tests read all of them from the
 * configuration, and want a row for each.
 */
export const endpoints = {
  site: [
    reportPresence,
    alike,
    tellApart,
    find,
    suggestions,
    listVersions,
    sharePreview,
    runJobs,
    makeLetter,
    registerProposals,
    acceptDifference,
    ignoreDifference,
    judgeMatch,
    checkLinkAgain,
    disputeLink,
    followMovedLink,
    saveLinkedPage,
    previewReplacement,
    replaceChosenLinks,
    undoReplacedLinks,
    ...planEndpoints,
  ],
  topics: [...content, topicMarkdown, topicPublication, publishTopic],
  subtopics: [...content, moveQuestion, subtopicPublication],
  organisations: [...content],
  sources: [...content, pageProposalEndpoint],
  pages: [...content],
  media: [...bulkEndpoints],
  redirects: [...bulkEndpoints],
  synonyms: [...bulkEndpoints],
  users: [...bulkEndpoints, closedFirstRegister, invite, inviteAgain],
  merges: [mergeRecords, undoMerge],
  reviews: [submitForReview, returnReview],
  tips: [...bulkEndpoints, sendTip, acceptTip, declineTip],
} satisfies Record<string, Endpoint[]>
