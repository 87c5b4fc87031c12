import type { CollectionConfig } from 'payload'
import { richText, textarea } from 'payload/shared'

import { longest } from '@/domain/longest'
import { paths } from '@/domain/paths'

import { adminGroups } from './admin-groups'
import { labelsOf } from './labels'
import { drafts } from './drafts'
import { publishedContent } from './access/published-content'
import { endpoints } from './endpoints/endpoints'
import { pageEditor } from './fields/page-editor'
import { pathField } from './fields/path-field'
import { requiredToPublish } from './fields/required-to-publish'
import { titleField } from './fields/title-field'
import { previewAt } from './hooks/preview-at'
import { previewed, sharePreview } from './previewed'
import { presencePanel } from './presence/presence-panel'
import { reviewPanel } from './reviewed'
import { saveHooks } from './save/save-hooks'
import { pageSteps } from './save/steps'

export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: labelsOf({ nl: ['Pagina', 'Pagina’s'], en: ['Page', 'Pages'] }),
  access: publishedContent,
  trash: true,
  endpoints: endpoints.pages,
  versions: drafts,
  disableDuplicate: true,
  admin: {
    group: adminGroups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'path', '_status', 'updatedAt'],
    description: {
      nl: 'Over de gids zelf. Wat gepubliceerd is, staat onderaan elke pagina.',
      en: 'About the guide itself. What is published stands at the foot of every page.',
    },
    components: { edit: { beforeDocumentControls: [presencePanel, reviewPanel, ...sharePreview] } },
    ...previewed(previewAt(paths.sitePagePreview)),
  },
  fields: [
    titleField,
    pathField,
    {
      name: 'description',
      type: 'textarea',
      label: { nl: 'Omschrijving', en: 'Description' },
      maxLength: longest.description,
      validate: requiredToPublish(textarea),
      admin: {
        description: {
          nl: 'Eén of twee zinnen, onder de titel en in zoekmachines.',
          en: 'One or two sentences, below the title and in search engines.',
        },
      },
    },
    {
      name: 'body',
      type: 'richText',
      label: { nl: 'Tekst', en: 'Text' },
      editor: pageEditor,
      validate: requiredToPublish(richText),
    },
  ],
  hooks: saveHooks(pageSteps),
}
