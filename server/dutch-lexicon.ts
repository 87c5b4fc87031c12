import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { Lexicon } from '@/domain/lexicon/lexicon'
import { openWordList } from '@/domain/lexicon/open-word-list'

/** The Dutch words of OpenTaal, opened when they are first needed from the list that `npm run generate` makes of them. */
export function dutchLexicon(): Lexicon {
  // Every process of ours works in the root of the project.
  opened ??= openWordList(readFileSync(path.join(process.cwd(), 'server/lexicon/dutch-words.txt')))
  return opened
}

let opened: Lexicon | undefined
