import type { ArrayField } from 'payload'
import { relationship } from 'payload/shared'

import { maxLength } from '@/domain/text/max-length'

import { organisationsOnce } from './organisations-once'
import { relationPicker } from '../fields/relation-picker'
import { requiredToPublish } from '../fields/required-to-publish'
import { rowLabel } from '../fields/row-label'
import { urlField } from '../fields/url-field'

/** Who has a say in a topic, and the part that each one plays there. */
export const topicOrganisations: ArrayField = {
  name: 'organisations',
  type: 'array',
  label: 'Organisaties',
  labels: {
    singular: 'Organisatie',
    plural: 'Organisaties',
  },
  validate: organisationsOnce,
  // A dossier has dozens, and what each row says stands in its heading.
  admin: { ...rowLabel, initCollapsed: true },
  fields: [
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Organisatie',
      index: true,
      validate: requiredToPublish(relationship),
      admin: { components: relationPicker },
    },
    {
      name: 'role',
      type: 'textarea',
      label: 'Rol in dit thema',
      maxLength: maxLength.cell,
    },
    urlField({
      label: 'Link in dit thema',
      description: 'Alleen als dit thema naar een andere pagina wijst dan de website van de organisatie.',
    }),
  ],
}
