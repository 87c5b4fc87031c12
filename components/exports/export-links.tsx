import type { ReactNode } from 'react'
import { exportAddress, exportFormats, formatNames, type ExportList } from '@/domain/exports/formats'
import { paths } from '@/domain/site/paths'
import { Icon } from '../elements/icon'
import { Link } from '../elements/link'

/** What a page shows, as files: the whole of a list as it is filtered now, or one record. */
export function ExportLinks({ list, address }: { list: ExportList; address: string }): ReactNode {
  return (
    <div className="mt-8 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-small print:hidden">
      <h2 className="font-sans text-small tracking-normal">Neem mee</h2>
      <ul className="contents">
        {exportFormats[list].map((format) => (
          <li key={format}>
            <Link href={exportAddress({ address, format })} className="inline-flex items-center gap-1.5 py-1">
              <Icon name="download" />
              {formatNames[format]}
            </Link>
          </li>
        ))}
      </ul>
      <Link href={paths.data} className="py-1">
        Uitleg
      </Link>
    </div>
  )
}
