import { sourceList } from '@/domain/source-filter'

import { keepList } from './keep-by-filter'
import { readSourceDirectory } from './read-source-directory'

/** `readSourceDirectory`, kept by filter. */
export const findSources = keepList({ list: sourceList, read: readSourceDirectory })
