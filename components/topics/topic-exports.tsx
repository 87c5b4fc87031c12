import type { ReactNode } from 'react'
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
      <AtomLink href={paths.topicFeed(slug)} />
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

function filesOf(slug: string): { label: string; href: string }[] {
  return [
    { label: 'Verwijzing als RIS', href: paths.topicCitation({ slug, format: 'ris' }) },
    { label: 'Verwijzing als BibTeX', href: paths.topicCitation({ slug, format: 'bib' }) },
    { label: 'Download als markdown', href: paths.topicMarkdown(slug) },
  ]
}
