import type { ReactNode } from 'react'
import { formatDate } from '@/domain/text/dutch'
import { isPublic, type Dated, type Preview } from '@/domain/preview/preview'
import { Link } from '../elements/link'

/** Says that this is no public page, what visitors see instead, and where to go on. */
export function PreviewBar({
  preview,
  form,
  publicPage,
}: {
  preview: Preview<Dated>
  /** The address of the form in the admin. */
  form: string
  publicPage: (slug: string) => string
}): ReactNode {
  const { published } = preview
  return (
    <Bar state={stateOf(preview)}>
      <ul className="flex flex-wrap gap-x-6">
        <li>
          <Link href={form} className="inline-block py-1 text-ink">
            Bewerken
          </Link>
        </li>
        {published && (
          <li>
            <Link href={publicPage(published.slug)} className="inline-block py-1 text-ink">
              Openbare pagina
            </Link>
          </li>
        )}
      </ul>
    </Bar>
  )
}

/** For who has no account, and nothing to do in the admin. */
export function SharedPreviewBar({ until }: { until: string }): ReactNode {
  return <Bar state={`concept, niet openbaar; deze link werkt tot en met ${formatDate(until)}`} />
}

function Bar({ state, children }: { state: string; children?: ReactNode }): ReactNode {
  return (
    <aside aria-label="Voorbeeld" className="border-b-2 border-signal bg-signal-soft text-small print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-8 lg:px-10">
        <p className="grow">
          <strong className="font-semibold text-signal">Voorbeeld</strong> – {state}
        </p>
        {children}
      </div>
    </aside>
  )
}

function stateOf(preview: Preview<Dated>): string {
  if (!preview.published) return 'concept, nog niet openbaar'
  return isPublic(preview)
    ? 'dit is ook wat bezoekers zien'
    : `laatste versie; bezoekers zien de versie van ${formatDate(preview.published.updatedAt)}`
}
