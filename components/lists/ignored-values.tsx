import type { ReactNode } from 'react'
import { enumerate } from '@/domain/text/dutch'
import { Notice } from '../elements/notice'

/** Says which values of the address were left out; nothing when all of it was used. */
export function IgnoredValues({ values }: { values: string[] }): ReactNode {
  return values.length > 0 && <Notice>{ignoredSentence(values)}</Notice>
}

function ignoredSentence(ignored: string[]): string {
  const shown = ignored.slice(0, 5).map((value) => `“${value}”`)
  const rest = ignored.length - shown.length
  const values = enumerate(rest > 0 ? [...shown, `${rest} andere`] : shown)
  return `Deze waarden in het adres kent de gids niet. Ze zijn niet gebruikt: ${values}.`
}
