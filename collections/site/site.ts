import type { GlobalConfig } from 'payload'

import { siteDefaults } from '@/domain/site/site'

import { adminGroups } from '../admin/admin-groups'
import { savingParts, windowTitle } from '../admin/common-parts'
import { administrators } from '../access/administrators'
import { anyone } from '../access/anyone'
import { urlField } from '../fields/url-field'
import { feedSearchURLField } from './feed-search-url-field'
import { cleanSite } from './clean-site'
import { recordGlobalEdit } from '../save/record-edit'
import { rejectStaleSite } from './reject-stale-site'

export const Site: GlobalConfig = {
  slug: 'site',
  label: 'De gids',
  access: { read: anyone, update: administrators },
  lockDocuments: false,
  admin: {
    group: adminGroups.settings,
    components: { elements: { beforeDocumentControls: [windowTitle, ...savingParts] } },
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Naam',
      required: true,
      defaultValue: siteDefaults.name,
    },
    {
      name: 'tagline',
      type: 'text',
      label: 'Ondertitel',
      defaultValue: siteDefaults.tagline,
    },
    {
      name: 'introduction',
      type: 'textarea',
      label: 'Wat de gids is',
      defaultValue: siteDefaults.introduction,
    },
    { name: 'contact', type: 'email', label: 'Contactadres' },
    feedSearchURLField,
    {
      name: 'dataLicence',
      type: 'text',
      label: 'Licentie van de gegevens',
      admin: {
        description: 'Leeg: de site zegt dat er nog geen gekozen is.',
      },
    },
    {
      name: 'footerLinks',
      type: 'array',
      label: 'Links onderaan',
      labels: { singular: 'Link', plural: 'Links' },
      admin: {
        description: 'Ervóór staan vanzelf de pagina’s van de gids; hun titels verander je bij Pagina’s.',
      },
      fields: [{ name: 'label', type: 'text', label: 'Tekst', required: true }, urlField({ required: true })],
    },
  ],
  hooks: { beforeOperation: [cleanSite, rejectStaleSite], afterChange: [recordGlobalEdit] },
}
