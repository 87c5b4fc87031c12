import type { CollectionConfig } from 'payload'
import { select } from 'payload/shared'

import { longest } from '@/domain/longest'
import { organisationTypes } from '@/domain/organisation-type'
import { paths } from '@/domain/paths'

import { adminGroups } from './admin-groups'
import { labelsOf } from './labels'
import { drafts } from './drafts'
import { previewed, sharePreview } from './previewed'
import { mergeWith } from './merges'
import { presencePanel } from './presence/presence-panel'
import { reviewPanel } from './reviewed'
import { publishedContent } from './access/published-content'
import { endpoints } from './endpoints/endpoints'
import { optionsOf } from './fields/options-of'
import { requiredToPublish } from './fields/required-to-publish'
import { slugField } from './fields/slug-field'
import { urlField } from './fields/url-field'
import { warnsAlike } from './fields/warns-alike'
import { previewAt } from './hooks/preview-at'
import { saveHooks } from './save/save-hooks'
import { partSteps } from './save/steps'

export const Organisations: CollectionConfig = {
  slug: 'organisations',
  labels: labelsOf({ nl: ['Organisatie', 'Organisaties'], en: ['Organisation', 'Organisations'] }),
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
      edit: { beforeDocumentControls: [presencePanel, reviewPanel, mergeWith, ...sharePreview] },
    },
    ...previewed(previewAt(paths.organisationPreview)),
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { nl: 'Naam', en: 'Name' },
      required: true,
      maxLength: longest.title,
      index: true,
      admin: warnsAlike,
    },
    slugField({ from: 'name' }),
    {
      name: 'abbreviation',
      type: 'text',
      label: { nl: 'Afkorting', en: 'Abbreviation' },
      maxLength: longest.abbreviation,
    },
    {
      name: 'aliases',
      type: 'text',
      hasMany: true,
      label: { nl: 'Andere namen', en: 'Other names' },
      admin: {
        description: {
          nl: 'Ook een import herkent de organisatie hieraan.',
          en: 'Imports know it by these too.',
        },
      },
    },
    {
      name: 'type',
      type: 'select',
      label: { nl: 'Soort', en: 'Type' },
      options: optionsOf(organisationTypes),
      index: true,
      validate: requiredToPublish(select),
    },
    urlField({ label: { nl: 'Website', en: 'Website' } }),
    { name: 'description', type: 'textarea', label: { nl: 'Wat zij doet', en: 'What it does' } },
    {
      name: 'identifiers',
      type: 'group',
      label: { nl: 'In registers', en: 'In registers' },
      fields: [
        urlField({ name: 'tooi', label: { nl: 'TOOI', en: 'TOOI' } }),
        { name: 'wikidata', type: 'text', label: { nl: 'Wikidata', en: 'Wikidata' }, maxLength: 20 },
      ],
    },
    {
      name: 'topics',
      type: 'join',
      collection: 'topics',
      on: 'organisations.organisation',
      label: { nl: 'Thema’s', en: 'Topics' },
      admin: { allowCreate: false, defaultColumns: ['title', '_status'] },
    },
    {
      name: 'sources',
      type: 'join',
      collection: 'sources',
      on: 'publisher',
      label: { nl: 'Bronnen', en: 'Sources' },
      admin: { allowCreate: false, defaultColumns: ['title', 'kind', 'year', '_status'] },
    },
  ],
  hooks: saveHooks(partSteps),
}
