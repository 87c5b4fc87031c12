import type { ArrayField } from 'payload'

import { forget } from '@/collections/fields/forget'
import { longest, mostQuestions } from '@/domain/text/max-length'

import { questionReadsBack, statementsReadBack } from './reads-back'
import { rowLabel } from '../fields/row-label'

/** The research questions of a subtopic, each with a permanent key that the server sets. */
export const questionsField: ArrayField = {
  name: 'questions',
  type: 'array',
  label: 'Vragen',
  labels: { singular: 'Vraag', plural: 'Vragen' },
  maxRows: mostQuestions,
  admin: {
    components: {
      ...rowLabel.components,
      afterInput: ['/components/admin/questions/paste-questions.client#PasteQuestions'],
    },
  },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      label: 'Vraag',
      required: true,
      maxLength: longest.question,
      validate: questionReadsBack,
      admin: { description: 'Met haar vervolgvragen.' },
    },
    {
      name: 'note',
      type: 'textarea',
      label: 'Opmerking bij de vraag',
      maxLength: longest.statements,
      validate: statementsReadBack,
    },
    {
      name: 'key',
      type: 'text',
      label: 'Vaste sleutel',
      unique: true,
      hooks: { beforeDuplicate: [forget] },
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
