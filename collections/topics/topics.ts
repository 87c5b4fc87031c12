import type { CollectionConfig } from 'payload'
import { textarea } from 'payload/shared'

import { maxLength } from '@/domain/text/max-length'
import { paths } from '@/domain/site/paths'

import { adminGroups } from '../admin/admin-groups'
import { autosavedDrafts } from '../save/drafts'
import { previewed, sharePreview } from '../preview/previewed'
import { presencePanel } from '../presence/presence-panel'
import { reviewPanel } from '../reviews/reviewed'
import { publishedContent } from '../access/published-content'
import { endpoints } from '../endpoints/endpoints'
import { staffOnField } from '../access/staff-on-field'
import { belongsToOneTopic } from '../subtopics/belongs-to-one-topic'
import { dayDisplay } from '../fields/date-display'
import { countsCharacters } from '../fields/counts-characters'
import { introEditor } from './intro-editor'
import { introFitsDocument } from './intro-fits-document'
import { pasteFromWord } from '../fields/paste-from-word'
import { plausibleDate } from '../fields/plausible-date'
import { relationPicker } from '../fields/relation-picker'
import { requiredToPublish } from '../fields/required-to-publish'
import { seoFields } from './seo-fields'
import { setsField } from '../fields/sets-field'
import { slugField } from '../fields/slug-field'
import { sourcesOnce } from './sources-once'
import { tidyLinks } from '../fields/tidy-links'
import { titleField } from '../fields/title-field'
import { topicOrganisations } from './topic-organisations'
import { urlField } from '../fields/url-field'
import { clear } from '../fields/clear'
import { dropUnreadableRelations } from './drop-unreadable-relations'
import { previewAt } from '../preview/preview-at'
import { planColumn, planPanel } from '../plans/planned'
import { documentStatus } from '../publication/document-controls'
import { publishesSelection } from '../publication/publishes-selection'
import { versionsViews } from '../versions/versions-views'
import { saveHooks } from '../save/save-hooks'
import { topicSteps } from '../save/steps'

export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: 'Thema', plural: 'Thema’s' },
  access: publishedContent,
  trash: true,
  versions: autosavedDrafts,
  endpoints: endpoints.topics,
  admin: {
    group: adminGroups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'plan', 'owner', 'reviewedAt', 'updatedAt'],
    description: 'Een dossier: inleiding, onderwerpen met vragen, organisaties met hun rol, en bronnen.',
    ...previewed(previewAt(paths.topicPreview)),
    components: {
      views: versionsViews,
      beforeListTable: [
        publishesSelection('topics'),
        setsField({
          collection: 'topics',
          name: 'owner',
          label: 'Wie houdt dit bij',
          isShownToReaders: false,
        }),
      ],
      edit: {
        beforeDocumentControls: [
          presencePanel,
          reviewPanel,
          planPanel('topics'),
          '/components/admin/versions/earlier-versions.client#EarlierVersions',
          ...sharePreview,
          '/components/admin/download-markdown.client#DownloadMarkdown',
        ],
        Status: documentStatus,
        PublishButton: '/components/admin/publication/publish-topic.client#PublishTopic',
      },
    },
  },
  fields: [
    titleField,
    slugField({ from: 'title' }),
    planColumn,
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Inhoud',
          fields: [
            {
              name: 'description',
              type: 'textarea',
              label: 'Omschrijving',
              maxLength: maxLength.description,
              validate: requiredToPublish(textarea),
              admin: {
                components: countsCharacters(maxLength.description),
                description: 'Eén of twee zinnen, onder de titel en op de kaart.',
              },
            },
            {
              name: 'highlight',
              type: 'textarea',
              label: 'Uitgelichte vraag',
              maxLength: maxLength.question,
            },
            {
              name: 'intro',
              type: 'richText',
              label: 'Inleiding',
              editor: introEditor,
              validate: introFitsDocument,
              admin: { components: pasteFromWord({ keepsHeadings: false }) },
              hooks: { beforeValidate: [tidyLinks] },
            },
            {
              name: 'feeds',
              type: 'text',
              hasMany: true,
              label: 'Zoektermen',
              maxLength: maxLength.feed,
              admin: { description: 'Leiden verder naar bron.live.' },
            },
            { name: 'image', type: 'upload', relationTo: 'media', label: 'Beeld' },
            {
              ...urlField({
                name: 'imageURL',
                label: 'Webadres van het beeld in het document',
                description: 'Alleen voor de redactie; de site toont het beeld hierboven.',
              }),
              access: { read: staffOnField },
            },
          ],
        },
        {
          label: 'Onderwerpen',
          fields: [
            {
              name: 'subtopics',
              type: 'relationship',
              relationTo: 'subtopics',
              hasMany: true,
              label: 'Onderwerpen',
              validate: belongsToOneTopic,
              hooks: { beforeDuplicate: [clear] },
              admin: { components: relationPicker, description: 'In de volgorde van de pagina.' },
            },
          ],
        },
        { label: 'Organisaties', fields: [topicOrganisations] },
        {
          label: 'Bronnen',
          fields: [
            {
              name: 'sources',
              type: 'relationship',
              relationTo: 'sources',
              hasMany: true,
              label: 'Bronnen',
              validate: sourcesOnce,
              admin: { components: relationPicker },
            },
          ],
        },
        {
          label: 'Publicatie',
          fields: [
            {
              name: 'reviewedAt',
              type: 'date',
              label: 'Nagekeken op',
              admin: dayDisplay,
              validate: plausibleDate,
            },
            {
              name: 'reviewEveryMonths',
              type: 'number',
              label: 'Nakijken om de … maanden',
              min: 1,
              max: 60,
            },
            {
              name: 'owner',
              type: 'relationship',
              relationTo: 'users',
              label: 'Wie houdt dit bij',
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
