import type { ArrayField } from 'payload'

import { forget } from '@/collections/fields/forget'
import { longest, mostQuestions } from '@/domain/longest'

import { questionReadsBack, statementsReadBack } from './reads-back'
import { rowLabel } from './row-label'

/** The research questions of a subtopic, each with a permanent key that the server sets. */
export const questionsField: ArrayField = {
  name: 'questions',
  type: 'array',
  label: { nl: 'Vragen', en: 'Questions' },
  labels: { singular: { nl: 'Vraag', en: 'Question' }, plural: { nl: 'Vragen', en: 'Questions' } },
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
      label: { nl: 'Vraag', en: 'Question' },
      required: true,
      maxLength: longest.question,
      validate: questionReadsBack,
      admin: { description: { nl: 'Met haar vervolgvragen.', en: 'With its follow-up questions.' } },
    },
    {
      name: 'note',
      type: 'textarea',
      label: { nl: 'Opmerking bij de vraag', en: 'Note' },
      maxLength: longest.statements,
      validate: statementsReadBack,
    },
    {
      name: 'key',
      type: 'text',
      label: { nl: 'Vaste sleutel', en: 'Permanent key' },
      unique: true,
      hooks: { beforeDuplicate: [forget] },
      admin: {
        readOnly: true,
        description: {
          nl: 'Deel van de blijvende link. Wordt bij het bewaren gemaakt en verandert nooit.',
          en: 'Part of the permanent link. Made when saved; never changes.',
        },
      },
    },
    {
      name: 'move',
      type: 'ui',
      admin: { components: { Field: '/components/admin/questions/move-question.client#MoveQuestion' } },
    },
  ],
}
