import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import { Link } from '../elements/link'

/** For a reader who knows more or better about a page. */
export function TipLinks({ path }: { path: string }): ReactNode {
  return (
    <p className="mt-8 flex flex-wrap gap-x-5 text-small print:hidden">
      <Link href={paths.tip({ path })} className="py-1">
        Tip de redactie
      </Link>
      <Link href={paths.tip({ path, kind: 'fout' })} className="py-1">
        Meld een fout
      </Link>
    </p>
  )
}
