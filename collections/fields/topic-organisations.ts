import type { ArrayField } from 'payload'
import { relationship } from 'payload/shared'

import { longest } from '@/domain/longest'

import { organisationsOnce } from './organisations-once'
import { requiredToPublish } from './required-to-publish'
import { rowLabel } from './row-label'
import { urlField } from './url-field'

/** Who has a say in a topic, and the part that each one plays there. */
export const topicOrganisations: ArrayField = {
  name: 'organisations',
  type: 'array',
  label: { nl: 'Organisaties', en: 'Organisations' },
  labels: {
    singular: { nl: 'Organisatie', en: 'Organisation' },
    plural: { nl: 'Organisaties', en: 'Organisations' },
  },
  validate: organisationsOnce,
  // A dossier has dozens, and what each row says stands in its heading.
  admin: { ...rowLabel, initCollapsed: true },
  fields: [
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: { nl: 'Organisatie', en: 'Organisation' },
      index: true,
      validate: requiredToPublish(relationship),
    },
    {
      name: 'role',
      type: 'textarea',
      label: { nl: 'Rol in dit thema', en: 'Role in this topic' },
      maxLength: longest.cell,
    },
    urlField({
      label: { nl: 'Link in dit thema', en: 'Link in this topic' },
      description: {
        nl: 'Alleen als dit thema naar een andere pagina wijst dan de website van de organisatie.',
        en: 'Only where this topic points to another page than the organisation’s website.',
      },
    }),
  ],
}
