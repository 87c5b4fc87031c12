import { tiesList } from '@/domain/ties'

import { keepList } from './keep-by-filter'
import { readTies } from './read-ties'

/** `readTies`, kept by filter: the picture is worked out when something was published, and not for every visitor. */
export const findTies = keepList({ list: tiesList, read: readTies })
