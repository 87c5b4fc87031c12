import type { ReactNode } from 'react'
import { exportAddress, formatNames } from '@/domain/exports/formats'
import { paths } from '@/domain/site/paths'
import type { TopicExports as TopicExportsList } from '@/domain/exports/topic-exports'
import { Cite } from '../exports/cite'
import { AtomLink } from '../changes/atom-link'
import { Icon } from '../elements/icon'
import { Link } from '../elements/link'
import { TipLinks } from '../tips/tip-links'

/** What a reader takes along from a topic, or lets its editors know. */
export function TopicExports({
  slug,
  topicExports: { work, mistakeMail },
}: {
  slug: string
  topicExports: TopicExportsList
}): ReactNode {
  return (
    <>
      <Cite work={work} files={filesOf(slug)} />
      <ul className="mt-3 flex flex-wrap gap-x-6 text-small print:hidden">
        {listFiles.map(({ list, format }) => (
          <li key={list + format}>
            <Link
              href={exportAddress({ address: paths.listOfTopic({ list, slug }), format })}
              className="inline-block py-1"
            >
              Alle {list} als {formatNames[format]}
            </Link>
          </li>
        ))}
      </ul>
      <AtomLink href={paths.topicFeed(slug)} />
      <p className="mt-1 text-small print:hidden">
        <Link href={paths.changesIn(slug)} className="inline-block py-1">
          Wijzigingen in dit thema
        </Link>
      </p>
      <TipLinks path={paths.topic(slug)} />
      {mistakeMail && (
        <p className="mt-8 max-w-measure print:hidden">
          Klopt hier iets niet, of ontbreekt er iets?{' '}
          <Link href={mistakeMail} className="inline-flex items-center gap-1.5 py-1">
            <Icon name="mail" />
            Meld het per mail
          </Link>
        </p>
      )}
    </>
  )
}

/** The lists of a topic, each as the files that most people work with. */
const listFiles = [
  ...(['xlsx', 'csv', 'ris', 'bib'] as const).map((format) => ({ list: 'bronnen', format }) as const),
  ...(['organisaties', 'vragen'] as const).map((list) => ({ list, format: 'xlsx' }) as const),
]

function filesOf(slug: string): { label: string; href: string }[] {
  return [
    { label: 'Verwijzing als RIS', href: paths.topicCitation({ slug, format: 'ris' }) },
    { label: 'Verwijzing als BibTeX', href: paths.topicCitation({ slug, format: 'bib' }) },
    { label: 'Download als markdown', href: paths.topicMarkdown(slug) },
  ]
}
