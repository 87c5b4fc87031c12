import { stringifyChangesPage } from '@/domain/changes-page'

import { keepByFilter } from './keep-by-filter'
import { readChanges } from './read-changes'

/** `readChanges`, kept by page. */
export const findChanges = keepByFilter({ read: readChanges, name: 'changes', address: stringifyChangesPage })
