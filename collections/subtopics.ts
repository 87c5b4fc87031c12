import type { CollectionConfig } from 'payload'

import { longest } from '@/domain/longest'

import { adminGroups } from './admin-groups'
import { labelsOf } from './labels'
import { drafts } from './drafts'
import { previewed } from './previewed'
import { presencePanel } from './presence/presence-panel'
import { reviewPanel } from './reviewed'
import { publishedContent } from './access/published-content'
import { endpoints } from './endpoints/endpoints'
import { questionsField } from './fields/questions-field'
import { statementsReadBack } from './fields/reads-back'
import { slugField } from './fields/slug-field'
import { titleField } from './fields/title-field'
import { titleIsFreeInTopic } from './fields/title-is-free-in-topic'
import { previewInTopic } from './subtopics/preview-in-topic'
import { saveHooks } from './save/save-hooks'
import { subtopicSteps } from './save/steps'

export const Subtopics: CollectionConfig = {
  slug: 'subtopics',
  labels: labelsOf({ nl: ['Onderwerp', 'Onderwerpen'], en: ['Subtopic', 'Subtopics'] }),
  access: publishedContent,
  trash: true,
  versions: drafts,
  endpoints: endpoints.subtopics,
  admin: {
    group: adminGroups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'topic', '_status', 'updatedAt'],
    description: {
      nl: 'Een groep onderzoeksvragen binnen één thema. Wordt openbaar samen met dat thema.',
      en: 'A group of research questions inside one topic. Goes public with that topic.',
    },
    components: { edit: { beforeDocumentControls: [presencePanel, reviewPanel] } },
    ...previewed(previewInTopic),
  },
  fields: [
    { ...titleField, validate: titleIsFreeInTopic },
    slugField({ from: 'title', uniqueIn: 'topic' }),
    {
      name: 'context',
      type: 'textarea',
      label: { nl: 'Toelichting', en: 'Context' },
      maxLength: longest.statements,
      validate: statementsReadBack,
      admin: { description: { nl: 'Tekst vóór de eerste vraag.', en: 'Text before the first question.' } },
    },
    questionsField,
    {
      name: 'topic',
      type: 'join',
      collection: 'topics',
      on: 'subtopics',
      label: { nl: 'Thema', en: 'Topic' },
      admin: { allowCreate: false, defaultColumns: ['title', '_status'] },
    },
  ],
  hooks: saveHooks(subtopicSteps),
}
