import type { CollectionConfig } from 'payload'

import { maxLength } from '@/domain/text/max-length'

import { adminGroups } from '../admin/admin-groups'
import { drafts } from '../save/drafts'
import { previewed } from '../preview/previewed'
import { presencePanel } from '../presence/presence-panel'
import { onceSaved } from '../fields/once-saved'
import { reviewPanel } from '../reviews/reviewed'
import { publishedContent } from '../access/published-content'
import { endpoints } from '../endpoints/endpoints'
import { dropUnreadableRows } from './drop-unreadable-rows'
import { questionsField } from './questions-field'
import { statementsReadBack } from './reads-back'
import { slugField } from '../fields/slug-field'
import { titleField } from '../fields/title-field'
import { titleIsFreeInTopic } from './title-is-free-in-topic'
import { previewInTopic } from './preview-in-topic'
import { planColumn, planPanel } from '../plans/planned'
import { documentStatus } from '../publication/document-controls'
import { publishesSelection } from '../publication/publishes-selection'
import { versionsViews } from '../versions/versions-views'
import { saveHooks } from '../save/save-hooks'
import { subtopicSteps } from '../save/steps'

export const Subtopics: CollectionConfig = {
  slug: 'subtopics',
  labels: { singular: 'Onderwerp', plural: 'Onderwerpen' },
  access: publishedContent,
  trash: true,
  versions: drafts,
  endpoints: endpoints.subtopics,
  admin: {
    group: adminGroups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'topic', '_status', 'updatedAt'],
    description: 'Een groep onderzoeksvragen binnen één thema. Wordt openbaar samen met dat thema.',
    components: {
      views: versionsViews,
      beforeListTable: [publishesSelection('subtopics')],
      edit: {
        beforeDocumentControls: [presencePanel, reviewPanel, planPanel('subtopics')],
        Status: documentStatus,
        PublishButton: '/components/admin/publication/publish-subtopic.client#PublishSubtopic',
      },
    },
    ...previewed(previewInTopic),
  },
  fields: [
    { ...titleField, validate: titleIsFreeInTopic },
    slugField({ from: 'title', uniqueIn: 'topic' }),
    planColumn,
    {
      name: 'context',
      type: 'textarea',
      label: 'Toelichting',
      maxLength: maxLength.statements,
      validate: statementsReadBack,
      admin: { description: 'Tekst vóór de eerste vraag.' },
    },
    questionsField,
    {
      name: 'topic',
      type: 'join',
      collection: 'topics',
      on: 'subtopics',
      label: 'Thema',
      admin: { ...onceSaved, allowCreate: false, defaultColumns: ['title', '_status'] },
    },
  ],
  hooks: { ...saveHooks(subtopicSteps), afterRead: [dropUnreadableRows] },
}
