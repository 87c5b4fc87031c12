import type { GlobalConfig } from 'payload'

import { adminGroups } from './admin-groups'
import { administrators } from './access/administrators'
import { anyone } from './access/anyone'
import { urlField } from './fields/url-field'
import { feedSearchURLField } from './fields/feed-search-url-field'
import { refreshSite } from './hooks/refresh-pages'

export const Site: GlobalConfig = {
  slug: 'site',
  label: { nl: 'De gids', en: 'The guide' },
  access: { read: anyone, update: administrators },
  admin: { group: adminGroups.settings },
  fields: [
    { name: 'name', type: 'text', label: { nl: 'Naam', en: 'Name' }, required: true, defaultValue: 'Gids' },
    {
      name: 'tagline',
      type: 'text',
      label: { nl: 'Ondertitel', en: 'Tagline' },
      defaultValue: 'Onderzoek beginnen met goede vragen',
    },
    {
      name: 'introduction',
      type: 'textarea',
      label: { nl: 'Wat de gids is', en: 'What the guide is' },
      defaultValue:
        'De gids helpt journalisten en onderzoekers op weg. Per thema staan er onderzoeksvragen, de organisaties die erover gaan met hun rol, en bronnen die het lezen waard zijn. Elke vraag heeft een eigen, blijvende link.',
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
  hooks: { afterChange: [refreshSite] },
}
