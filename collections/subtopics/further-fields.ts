import type { ArrayField, CollapsibleField } from 'payload'
import { relationship, text } from 'payload/shared'

import { maxLength, maxFurther } from '@/domain/text/max-length'

import { requiredToPublish } from '../fields/required-to-publish'
import { rowLabel } from '../fields/row-label'
import { urlField } from '../fields/url-field'
import { onceInQuestion } from './once-in-question'
import { publicationDate } from './publication-date'

/** What a reader can go on with from a question: relations are rows, so that they move along with their question. */
const organisations: ArrayField = {
  name: 'organisations',
  type: 'array',
  label: 'Organisaties',
  labels: { singular: 'Organisatie', plural: 'Organisaties' },
  maxRows: maxFurther,
  validate: onceInQuestion({ what: 'Een organisatie', field: 'organisation' }),
  admin: {
    ...rowLabel,
    description: 'Wie over deze vraag gaat. Haar rol in het thema staat er vanzelf bij.',
  },
  fields: [
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Organisatie',
      index: true,
      validate: requiredToPublish(relationship),
    },
  ],
}

const sources: ArrayField = {
  name: 'sources',
  type: 'array',
  label: 'Bronnen',
  labels: { singular: 'Bron', plural: 'Bronnen' },
  maxRows: maxFurther,
  validate: onceInQuestion({ what: 'Een bron', field: 'source' }),
  admin: { ...rowLabel, description: 'Waar een antwoord te vinden kan zijn.' },
  fields: [
    {
      name: 'source',
      type: 'relationship',
      relationTo: 'sources',
      label: 'Bron',
      index: true,
      validate: requiredToPublish(relationship),
    },
  ],
}

const terms: ArrayField = {
  name: 'terms',
  type: 'array',
  label: 'Zoektermen',
  labels: { singular: 'Zoekterm', plural: 'Zoektermen' },
  maxRows: maxFurther,
  validate: onceInQuestion({ what: 'Een zoekterm', field: 'term' }),
  admin: { ...rowLabel, description: 'Leiden verder in de gids en naar bron.live.' },
  fields: [
    {
      name: 'term',
      type: 'text',
      label: 'Zoekterm',
      maxLength: maxLength.feed,
      validate: requiredToPublish(text),
    },
  ],
}

const publications: ArrayField = {
  name: 'publications',
  type: 'array',
  label: 'Gepubliceerd',
  labels: { singular: 'Publicatie', plural: 'Publicaties' },
  maxRows: maxFurther,
  validate: onceInQuestion({ what: 'Een publicatie', field: 'url' }),
  admin: { ...rowLabel, description: 'Wat over deze vraag al verscheen.' },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Titel',
      maxLength: maxLength.title,
      validate: requiredToPublish(text),
    },
    {
      name: 'medium',
      type: 'text',
      label: 'Medium',
      maxLength: maxLength.title,
      validate: requiredToPublish(text),
      admin: { description: 'De krant, het blad, de omroep of de site.' },
    },
    publicationDate,
    urlField(),
  ],
}

/** The four lists of a question, folded away: most questions have none. */
export const furtherFields: CollapsibleField = {
  type: 'collapsible',
  label: 'Verder met deze vraag',
  admin: {
    initCollapsed: true,
    description: 'Wie erover gaat, wat te lezen is, waarop te zoeken is en wat al verscheen.',
  },
  fields: [
    {
      name: 'suggestions',
      type: 'ui',
      admin: { components: { Field: '/components/admin/questions/suggestions.client#Suggestions' } },
    },
    organisations,
    sources,
    terms,
    publications,
  ],
}
