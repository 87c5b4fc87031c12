import type { ArrayField } from 'payload'

import { clear } from '@/collections/fields/clear'
import { maxLength, maxQuestions } from '@/domain/text/max-length'

import { furtherFields } from './further-fields'
import { leadReadsBack, questionReadsBack, statementsReadBack } from './reads-back'
import { rowLabel } from '../fields/row-label'

/** The research questions of a subtopic, each with a permanent key that the server sets. */
export const questionsField: ArrayField = {
  name: 'questions',
  type: 'array',
  label: 'Vragen',
  labels: { singular: 'Vraag', plural: 'Vragen' },
  maxRows: maxQuestions,
  admin: {
    components: {
      ...rowLabel.components,
      afterInput: ['/components/admin/questions/paste-questions.client#PasteQuestions'],
    },
  },
  fields: [
    {
      name: 'lead',
      type: 'textarea',
      label: 'Inleidende zin',
      maxLength: maxLength.statements,
      validate: leadReadsBack,
      admin: { description: 'Staat vóór de vraag, niet bij de eerste: daar is de toelichting voor.' },
    },
    {
      name: 'text',
      type: 'textarea',
      label: 'Vraag',
      required: true,
      maxLength: maxLength.question,
      validate: questionReadsBack,
      admin: { description: 'Met haar vervolgvragen.' },
    },
    {
      name: 'note',
      type: 'textarea',
      label: 'Opmerking bij de vraag',
      maxLength: maxLength.statements,
      validate: statementsReadBack,
    },
    furtherFields,
    {
      name: 'key',
      type: 'text',
      label: 'Vaste sleutel',
      unique: true,
      hooks: { beforeDuplicate: [clear] },
      admin: {
        readOnly: true,
        description: 'Deel van de blijvende link. Wordt bij het bewaren gemaakt en verandert nooit.',
      },
    },
    {
      name: 'move',
      type: 'ui',
      admin: { components: { Field: '/components/admin/questions/move-question.client#MoveQuestion' } },
    },
  ],
}
