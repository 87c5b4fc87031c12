import { stringifyQuestionFilter } from '@/domain/question-filter'

import { keepByFilter } from './keep-by-filter'
import { readQuestionDirectory } from './read-question-directory'

/** `readQuestionDirectory`, kept by filter. */
export const findQuestions = keepByFilter({
  read: readQuestionDirectory,
  name: 'question-directory',
  address: stringifyQuestionFilter,
})
