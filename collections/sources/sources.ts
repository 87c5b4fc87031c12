import type { CollectionConfig } from 'payload'
import { select } from 'payload/shared'

import { foreignNames } from '@/domain/text/languages'
import { maxLength } from '@/domain/text/max-length'
import { sourceKinds } from '@/domain/sources/source-kind'

import { adminGroups } from '../admin/admin-groups'
import { drafts } from '../save/drafts'
import { mergeWith } from '../merges/merges'
import { presencePanel } from '../presence/presence-panel'
import { onceSaved } from '../fields/once-saved'
import { reviewPanel } from '../reviews/reviewed'
import { publishedContent } from '../access/published-content'
import { endpoints } from '../endpoints/endpoints'
import { optionsOf } from '../fields/options-of'
import { relationPicker } from '../fields/relation-picker'
import { requiredToPublish } from '../fields/required-to-publish'
import { setsField } from '../fields/sets-field'
import { slugField } from '../fields/slug-field'
import { savedPageField } from '../fields/saved-page-field'
import { rowLabel } from '../fields/row-label'
import { sourceFitsDocument } from './source-fits-document'
import { titleField } from '../fields/title-field'
import { warnsAlike } from '../similar/warns-of-similar'
import { urlField } from '../fields/url-field'
import { wholeNumber } from '../fields/whole-number'
import { planColumn, planPanel } from '../plans/planned'
import { documentStatus, publishButton } from '../publication/document-controls'
import { publishesSelection } from '../publication/publishes-selection'
import { versionsViews } from '../versions/versions-views'
import { saveHooks } from '../save/save-hooks'
import { sourceSteps } from '../save/steps'

export const Sources: CollectionConfig = {
  slug: 'sources',
  labels: { singular: 'Bron', plural: 'Bronnen' },
  access: publishedContent,
  trash: true,
  endpoints: endpoints.sources,
  versions: drafts,
  admin: {
    group: adminGroups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'publisher', 'kind', 'year', '_status'],
    listSearchableFields: ['title', 'url'],
    description: 'Een rapport, dataset, register, wet…',
    components: {
      views: versionsViews,
      beforeListTable: [
        publishesSelection('sources'),
        setsField({
          collection: 'sources',
          name: 'kind',
          label: 'Soort',
          isShownToReaders: true,
          options: sourceKinds,
        }),
      ],
      edit: {
        beforeDocumentControls: [presencePanel, reviewPanel, planPanel('sources'), mergeWith],
        Status: documentStatus,
        PublishButton: publishButton,
      },
    },
  },
  fields: [
    { ...titleField, maxLength: maxLength.sourceTitle, admin: warnsAlike },
    slugField({ from: 'title' }),
    planColumn,
    urlField(),
    savedPageField,
    {
      name: 'pageProposal',
      type: 'ui',
      label: 'Gegevens van de pagina',
      admin: {
        disableListColumn: true,
        components: { Field: '/components/admin/sources/page-proposal.client#PageProposalField' },
      },
    },
    {
      name: 'kind',
      type: 'select',
      label: 'Soort',
      options: optionsOf(sourceKinds),
      index: true,
      validate: requiredToPublish(select),
    },
    {
      name: 'publisher',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Uitgever',
      admin: { components: relationPicker },
      index: true,
    },
    {
      name: 'description',
      type: 'textarea',
      label: 'Omschrijving',
      maxLength: maxLength.cell,
    },
    {
      name: 'year',
      type: 'number',
      label: 'Jaar',
      min: 1500,
      max: 2100,
      validate: wholeNumber,
    },
    {
      name: 'language',
      type: 'select',
      label: 'Taal',
      options: optionsOf(foreignNames),
      admin: { placeholder: 'Nederlands' },
    },
    {
      name: 'links',
      type: 'array',
      label: 'Verdere links',
      labels: { singular: 'Link', plural: 'Links' },
      validate: sourceFitsDocument,
      admin: rowLabel,
      fields: [
        { name: 'before', type: 'text', label: 'Woorden ervoor' },
        { name: 'label', type: 'text', label: 'Tekst', required: true },
        urlField({ required: true }),
      ],
    },
    {
      name: 'topics',
      type: 'join',
      collection: 'topics',
      on: 'sources',
      label: 'Thema’s',
      admin: { ...onceSaved, allowCreate: false, defaultColumns: ['title', '_status'] },
    },
  ],
  hooks: saveHooks(sourceSteps),
}
