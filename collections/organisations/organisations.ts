import type { CollectionConfig } from 'payload'
import { select } from 'payload/shared'

import { maxLength } from '@/domain/text/max-length'
import { organisationTypes } from '@/domain/organisations/organisation-type'
import { paths } from '@/domain/site/paths'

import { adminGroups } from '../admin/admin-groups'
import { drafts } from '../save/drafts'
import { previewed, sharePreview } from '../preview/previewed'
import { mergeWith } from '../merges/merges'
import { presencePanel } from '../presence/presence-panel'
import { onceSaved } from '../fields/once-saved'
import { reviewPanel } from '../reviews/reviewed'
import { publishedContent } from '../access/published-content'
import { endpoints } from '../endpoints/endpoints'
import { dayDisplay } from '../fields/date-display'
import { digits } from '../fields/digits'
import { plausibleDateFrom } from '../fields/plausible-date'
import { relationPicker } from '../fields/relation-picker'
import { optionsOf } from '../fields/options-of'
import { requiredToPublish } from '../fields/required-to-publish'
import { savedPageField } from '../fields/saved-page-field'
import { setsField } from '../fields/sets-field'
import { slugField } from '../fields/slug-field'
import { urlField } from '../fields/url-field'
import { warnsAlike } from '../similar/warns-of-similar'
import { previewAt } from '../preview/preview-at'
import { notItself } from './not-itself'
import { planColumn, planPanel } from '../plans/planned'
import { documentStatus, publishButton } from '../publication/document-controls'
import { publishesSelection } from '../publication/publishes-selection'
import { versionsViews } from '../versions/versions-views'
import { saveHooks } from '../save/save-hooks'
import { organisationSteps } from '../save/steps'

export const Organisations: CollectionConfig = {
  slug: 'organisations',
  labels: { singular: 'Organisatie', plural: 'Organisaties' },
  access: publishedContent,
  trash: true,
  endpoints: endpoints.organisations,
  versions: drafts,
  admin: {
    group: adminGroups.content,
    useAsTitle: 'name',
    defaultColumns: ['name', 'abbreviation', 'type', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'abbreviation', 'aliases'],
    components: {
      views: versionsViews,
      beforeListTable: [
        publishesSelection('organisations'),
        setsField({
          collection: 'organisations',
          name: 'type',
          label: 'Soort',
          isShownToReaders: true,
          options: organisationTypes,
        }),
      ],
      edit: {
        beforeDocumentControls: [
          presencePanel,
          reviewPanel,
          planPanel('organisations'),
          mergeWith,
          ...sharePreview,
        ],
        Status: documentStatus,
        PublishButton: publishButton,
      },
    },
    ...previewed(previewAt(paths.organisationPreview)),
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Naam',
      required: true,
      maxLength: maxLength.title,
      index: true,
      admin: warnsAlike,
    },
    slugField({ from: 'name' }),
    {
      name: 'register',
      type: 'ui',
      label: 'Register',
      admin: {
        disableListColumn: true,
        components: { Field: '/components/admin/register/register-field#RegisterField' },
      },
    },
    planColumn,
    {
      name: 'abbreviation',
      type: 'text',
      label: 'Afkorting',
      maxLength: maxLength.abbreviation,
    },
    {
      name: 'aliases',
      type: 'text',
      hasMany: true,
      label: 'Andere namen',
      admin: {
        description: 'Ook een import herkent de organisatie hieraan.',
      },
    },
    {
      name: 'type',
      type: 'select',
      label: 'Soort',
      options: optionsOf(organisationTypes),
      index: true,
      validate: requiredToPublish(select),
    },
    urlField({ label: 'Website' }),
    savedPageField,
    { name: 'description', type: 'textarea', label: 'Wat zij doet' },
    {
      name: 'endedAt',
      type: 'date',
      label: 'Opgeheven sinds',
      admin: { ...dayDisplay, description: 'Vanaf deze dag meldt de gids dat de organisatie is opgeheven.' },
      validate: plausibleDateFrom(1800),
    },
    {
      name: 'successor',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Opgevolgd door',
      validate: notItself('Een organisatie volgt zichzelf niet op. Kies een andere.'),
      admin: { components: relationPicker },
    },
    {
      name: 'ministry',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Ministerie',
      validate: notItself('Een organisatie valt niet onder zichzelf. Kies een andere.'),
      admin: { components: relationPicker, description: 'Waar de organisatie onder valt.' },
    },
    {
      name: 'identifiers',
      type: 'group',
      label: 'In registers',
      fields: [
        urlField({ name: 'tooi', label: 'TOOI' }),
        { name: 'wikidata', type: 'text', label: 'Wikidata', maxLength: 20 },
        { name: 'kvk', type: 'text', label: 'KvK-nummer', validate: digits(8) },
        { name: 'rsin', type: 'text', label: 'RSIN', validate: digits(9) },
      ],
    },
    {
      name: 'topics',
      type: 'join',
      collection: 'topics',
      on: 'organisations.organisation',
      label: 'Thema’s',
      admin: { ...onceSaved, allowCreate: false, defaultColumns: ['title', '_status'] },
    },
    {
      name: 'sources',
      type: 'join',
      collection: 'sources',
      on: 'publisher',
      label: 'Bronnen',
      admin: { ...onceSaved, allowCreate: false, defaultColumns: ['title', 'kind', 'year', '_status'] },
    },
  ],
  hooks: saveHooks(organisationSteps),
}
