import { LRUCache } from 'lru-cache'

import type { Lexicon } from './lexicon'

/** What is known of the words or texts that were last asked for, by each lexicon for as long as that is used. */
export function rememberWords<Known extends object | string>(
  options: LRUCache.Options<string, Known, unknown>,
): (lexicon: Lexicon) => LRUCache<string, Known> {
  const all = new WeakMap<Lexicon, LRUCache<string, Known>>()
  return (lexicon) => {
    const known = all.get(lexicon)
    if (known) return known
    const remembered = new LRUCache<string, Known>(options)
    all.set(lexicon, remembered)
    return remembered
  }
}
