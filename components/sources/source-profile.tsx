import type { ReactNode } from 'react'
import { citeSource } from '@/domain/cite/cite-source'
import { paths } from '@/domain/site/paths'
import type { SourcePage } from '@/domain/sources/source'
import { shownFields } from '@/domain/sources/source-fields'
import { Coins } from './coins'
import { Cite } from '../exports/cite'
import { DefinitionList } from '../elements/definition-list'
import { Link } from '../elements/link'
import { LinkedText } from '../elements/linked-text'
import { PageHeading } from '../elements/page-heading'
import { Section } from '../elements/section'
import { ExportLinks } from '../exports/export-links'
import { TipLinks } from '../tips/tip-links'

/** All about one source: what it is, who made it, where it is, the topics that list it and how to refer to it. */
export function SourceProfile({
  source,
  questions,
}: {
  source: SourcePage
  /** Those that lead to it, as a section. */
  questions?: ReactNode
}): ReactNode {
  const { slug, title, language, description, links, topics } = source
  const facts = [
    ...shownFields.map(({ term, words, href }) => {
      const value = words(source)
      return value !== null && { term, value: href ? <Link href={href(source)}>{value}</Link> : value }
    }),
    ...links.map((link) => ({
      term: link.before ? `Verder, ${link.before}` : 'Verder',
      value: <Link href={link.url}>{link.label}</Link>,
    })),
  ]
  return (
    <article>
      <Coins source={source} />
      <PageHeading title={title} lang={language}>
        {description && (
          <p>
            <LinkedText text={description} />
          </p>
        )}
      </PageHeading>
      <div className="mb-12">
        <DefinitionList entries={facts.flatMap((fact) => fact || [])} />
      </div>
      {topics.length > 0 && (
        <Section id="themas" title="Thema’s">
          <ul className="mt-2 grid gap-1 print:block print:space-y-1">
            {topics.map((topic) => (
              <li key={topic.slug}>
                <Link href={paths.topic(topic.slug)} className="inline-block py-0.5">
                  {topic.title}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {questions}
      <Section id="verwijzen" title="Verwijzen en meenemen">
        <Cite work={citeSource(source)} />
        <ExportLinks list="bronnen" address={paths.source(slug)} />
        <TipLinks path={paths.source(slug)} />
      </Section>
    </article>
  )
}
