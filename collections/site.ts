import type { GlobalConfig } from 'payload'

import { siteDefaults } from '@/domain/site'

import { adminGroups } from './admin-groups'
import { administrators } from './access/administrators'
import { anyone } from './access/anyone'
import { urlField } from './fields/url-field'
import { feedSearchURLField } from './fields/feed-search-url-field'
import { refuseStaleSite } from './save/reject-stale-site'

export const Site: GlobalConfig = {
  slug: 'site',
  label: { nl: 'De gids', en: 'The guide' },
  access: { read: anyone, update: administrators },
  lockDocuments: false,
  admin: { group: adminGroups.settings },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { nl: 'Naam', en: 'Name' },
      required: true,
      defaultValue: siteDefaults.name,
    },
    {
      name: 'tagline',
      type: 'text',
      label: { nl: 'Ondertitel', en: 'Tagline' },
      defaultValue: siteDefaults.tagline,
    },
    {
      name: 'introduction',
      type: 'textarea',
      label: { nl: 'Wat de gids is', en: 'What the guide is' },
      defaultValue: siteDefaults.introduction,
    },
    { name: 'contact', type: 'email', label: { nl: 'Contactadres', en: 'Contact address' } },
    feedSearchURLField,
    {
      name: 'dataLicence',
      type: 'text',
      label: { nl: 'Licentie van de gegevens', en: 'Licence of the data' },
      admin: {
        description: { nl: 'Leeg: de site zegt dat er nog geen gekozen is.', en: 'Empty: the site says so.' },
      },
    },
    {
      name: 'footerLinks',
      type: 'array',
      label: { nl: 'Links onderaan', en: 'Footer links' },
      fields: [
        { name: 'label', type: 'text', label: { nl: 'Tekst', en: 'Text' }, required: true },
        urlField({ required: true }),
      ],
    },
  ],
  hooks: { beforeOperation: [refuseStaleSite] },
}
