import type { CollectionConfig } from 'payload'
import { textarea } from 'payload/shared'

import { longest } from '@/domain/longest'
import { paths } from '@/domain/paths'

import { adminGroups } from './admin-groups'
import { labelsOf } from './labels'
import { autosavedDrafts } from './drafts'
import { previewed, sharePreview } from './previewed'
import { presencePanel } from './presence/presence-panel'
import { reviewPanel } from './reviewed'
import { publishedContent } from './access/published-content'
import { endpoints } from './endpoints/endpoints'
import { staffOnField } from './access/staff-on-field'
import { belongsToOneTopic } from './fields/belongs-to-one-topic'
import { countsCharacters } from './fields/counts-characters'
import { introEditor } from './fields/intro-editor'
import { introFitsDocument } from './fields/intro-fits-document'
import { plausibleDate } from './fields/plausible-date'
import { requiredToPublish } from './fields/required-to-publish'
import { seoFields } from './fields/seo-fields'
import { slugField } from './fields/slug-field'
import { sourcesOnce } from './fields/sources-once'
import { titleField } from './fields/title-field'
import { topicOrganisations } from './fields/topic-organisations'
import { urlField } from './fields/url-field'
import { forget } from './fields/forget'
import { dropUnreadableRelations } from './topics/drop-unreadable-relations'
import { previewAt } from './hooks/preview-at'
import { saveHooks } from './save/save-hooks'
import { topicSteps } from './save/steps'

export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: labelsOf({ nl: ['Thema', 'Thema’s'], en: ['Topic', 'Topics'] }),
  access: publishedContent,
  trash: true,
  versions: autosavedDrafts,
  endpoints: endpoints.topics,
  admin: {
    group: adminGroups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'owner', 'reviewedAt', 'updatedAt'],
    description: {
      nl: 'Een dossier: inleiding, onderwerpen met vragen, organisaties met hun rol, en bronnen.',
      en: 'A dossier: introduction, subtopics with questions, organisations with their role, and sources.',
    },
    ...previewed(previewAt(paths.topicPreview)),
    components: {
      edit: {
        beforeDocumentControls: [
          presencePanel,
          reviewPanel,
          ...sharePreview,
          '/components/admin/download-markdown.client#DownloadMarkdown',
        ],
        PublishButton: '/components/admin/publication/publish-topic.client#PublishTopic',
      },
    },
  },
  fields: [
    titleField,
    slugField({ from: 'title' }),
    {
      type: 'tabs',
      tabs: [
        {
          label: { nl: 'Inhoud', en: 'Content' },
          fields: [
            {
              name: 'description',
              type: 'textarea',
              label: { nl: 'Omschrijving', en: 'Description' },
              maxLength: longest.description,
              validate: requiredToPublish(textarea),
              admin: {
                components: countsCharacters(longest.description),
                description: {
                  nl: 'Eén of twee zinnen, onder de titel en op de kaart.',
                  en: 'One or two sentences.',
                },
              },
            },
            {
              name: 'highlight',
              type: 'textarea',
              label: { nl: 'Uitgelichte vraag', en: 'Highlighted question' },
              maxLength: longest.question,
            },
            {
              name: 'intro',
              type: 'richText',
              label: { nl: 'Inleiding', en: 'Introduction' },
              editor: introEditor,
              validate: introFitsDocument,
            },
            {
              name: 'feeds',
              type: 'text',
              hasMany: true,
              label: { nl: 'Zoektermen', en: 'Search terms' },
              maxLength: longest.feed,
              admin: { description: { nl: 'Leiden verder naar bron.live.', en: 'Lead on to bron.live.' } },
            },
            { name: 'image', type: 'upload', relationTo: 'media', label: { nl: 'Beeld', en: 'Image' } },
            {
              ...urlField({
                name: 'imageURL',
                label: { nl: 'Beeld volgens het document', en: 'Image of the document' },
              }),
              access: { read: staffOnField },
            },
          ],
        },
        {
          label: { nl: 'Onderwerpen', en: 'Subtopics' },
          fields: [
            {
              name: 'subtopics',
              type: 'relationship',
              relationTo: 'subtopics',
              hasMany: true,
              label: { nl: 'Onderwerpen', en: 'Subtopics' },
              validate: belongsToOneTopic,
              hooks: { beforeDuplicate: [forget] },
              admin: {
                description: { nl: 'In de volgorde van de pagina.', en: 'In the order of the page.' },
              },
            },
          ],
        },
        { label: { nl: 'Organisaties', en: 'Organisations' }, fields: [topicOrganisations] },
        {
          label: { nl: 'Bronnen', en: 'Sources' },
          fields: [
            {
              name: 'sources',
              type: 'relationship',
              relationTo: 'sources',
              hasMany: true,
              label: { nl: 'Bronnen', en: 'Sources' },
              validate: sourcesOnce,
            },
          ],
        },
        {
          label: { nl: 'Publicatie', en: 'Publication' },
          fields: [
            {
              name: 'reviewedAt',
              type: 'date',
              label: { nl: 'Nagekeken op', en: 'Reviewed on' },
              validate: plausibleDate,
            },
            {
              name: 'reviewEveryMonths',
              type: 'number',
              label: { nl: 'Nakijken om de … maanden', en: 'Review every … months' },
              min: 1,
              max: 60,
            },
            {
              name: 'owner',
              type: 'relationship',
              relationTo: 'users',
              label: { nl: 'Wie houdt dit bij', en: 'Owner' },
              access: { read: staffOnField },
            },
            seoFields,
          ],
        },
      ],
    },
  ],
  hooks: { ...saveHooks(topicSteps), afterRead: [dropUnreadableRelations] },
}
