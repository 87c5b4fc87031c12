import type { CollectionConfig } from 'payload'
import { textarea } from 'payload/shared'

import { maxLength } from '@/domain/text/max-length'
import { paths } from '@/domain/site/paths'

import { adminGroups } from '../admin/admin-groups'
import { drafts } from '../save/drafts'
import { publishedContent } from '../access/published-content'
import { endpoints } from '../endpoints/endpoints'
import { pasteFromWord } from '../fields/paste-from-word'
import { linksLeadSomewhere } from '../fields/links-lead-somewhere'
import { tidyLinks } from '../fields/tidy-links'
import { pageEditor } from './page-editor'
import { pathField } from './path-field'
import { requiredToPublish } from '../fields/required-to-publish'
import { titleField } from '../fields/title-field'
import { previewAt } from '../preview/preview-at'
import { previewed, sharePreview } from '../preview/previewed'
import { presencePanel } from '../presence/presence-panel'
import { reviewPanel } from '../reviews/reviewed'
import { planColumn, planPanel } from '../plans/planned'
import { documentStatus, publishButton } from '../publication/document-controls'
import { publishesSelection } from '../publication/publishes-selection'
import { versionsViews } from '../versions/versions-views'
import { saveHooks } from '../save/save-hooks'
import { pageSteps } from '../save/steps'

export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: 'Pagina', plural: 'Pagina’s' },
  access: publishedContent,
  trash: true,
  endpoints: endpoints.pages,
  versions: drafts,
  disableDuplicate: true,
  admin: {
    group: adminGroups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'path', '_status', 'updatedAt'],
    description: 'Over de gids zelf. Wat gepubliceerd is, staat onderaan elke pagina.',
    components: {
      views: versionsViews,
      beforeListTable: [publishesSelection('pages')],
      edit: {
        beforeDocumentControls: [presencePanel, reviewPanel, planPanel('pages'), ...sharePreview],
        Status: documentStatus,
        PublishButton: publishButton,
      },
    },
    ...previewed(previewAt(paths.sitePagePreview)),
  },
  fields: [
    titleField,
    pathField,
    planColumn,
    {
      name: 'description',
      type: 'textarea',
      label: 'Omschrijving',
      maxLength: maxLength.description,
      validate: requiredToPublish(textarea),
      admin: {
        description: 'Eén of twee zinnen, onder de titel en in zoekmachines.',
      },
    },
    {
      name: 'body',
      type: 'richText',
      label: 'Tekst',
      editor: pageEditor,
      admin: { components: pasteFromWord({ keepsHeadings: true }) },
      hooks: { beforeValidate: [tidyLinks] },
      validate: requiredToPublish(linksLeadSomewhere),
    },
  ],
  hooks: saveHooks(pageSteps),
}
