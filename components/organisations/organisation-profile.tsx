import type { ReactNode } from 'react'
import { counted, enumerate } from '@/domain/text/dutch'
import type { OrganisationPage, TopicRole } from '@/domain/organisations/organisation'
import { organisationTypes } from '@/domain/organisations/organisation-type'
import { paths } from '@/domain/site/paths'
import { websiteName } from '@/domain/text/website-name'
import { ContactAndWoo } from './contact-and-woo'
import { DefinitionList } from '../elements/definition-list'
import { Link } from '../elements/link'
import { LinkedText } from '../elements/linked-text'
import { hasEnd, OrganisationEnd, OrganisationEndLine } from './organisation-end'
import { OrganisationName } from './organisation-name'
import { PageHeading } from '../elements/page-heading'
import { ListedCoins } from '../sources/coins'
import { ReferenceList } from '../sources/reference-list'
import { Section } from '../elements/section'
import { ExportLinks } from '../exports/export-links'
import { Website } from './website'
import { TipLinks } from '../tips/tip-links'

/**
 * All about one organisation: what it is, the part it plays in each topic, what it published. `elsewhere` is a search
 * for its name on another site.
 */
export function OrganisationProfile({
  organisation,
  elsewhere,
  questions,
}: {
  organisation: OrganisationPage
  elsewhere: string | null
  /** Those that lead to it, as a section. */
  questions?: ReactNode
}): ReactNode {
  const {
    name,
    abbreviation,
    aliases,
    type,
    url,
    description,
    roles,
    sources,
    sourceCount,
    registers,
    coOccurring,
  } = organisation
  const others = [abbreviation ?? [], aliases].flat().filter((other) => other !== name)
  const facts = [
    ...(hasEnd(organisation)
      ? [{ term: 'Status', value: <OrganisationEnd organisation={organisation} /> }]
      : []),
    { term: 'Soort', value: organisationTypes[type] },
    ...(others.length > 0 ? [{ term: 'Ook bekend als', value: enumerate(others) }] : []),
    ...(url ? [{ term: 'Website', value: <Website url={url} /> }] : []),
    ...registers.map((register) => ({
      term: 'In registers',
      value: <Link href={register.url}>{register.label}</Link>,
    })),
    ...(elsewhere
      ? [{ term: 'Documenten', value: <Link href={elsewhere}>Zoek op {websiteName(elsewhere)}</Link> }]
      : []),
  ]
  // That two are in one topic together says nothing yet.
  const often = coOccurring.some(({ topics }) => topics > 1) ? coOccurring : []
  return (
    <article>
      <PageHeading title={name}>
        {description && (
          <p>
            <LinkedText text={description} />
          </p>
        )}
      </PageHeading>
      <div className="mb-12">
        <DefinitionList entries={facts} />
      </div>
      {roles.length > 0 && (
        <Section id="themas" title="Rol per thema">
          <Roles roles={roles} />
        </Section>
      )}
      <ContactAndWoo organisation={organisation} />
      {questions}
      {sources.length > 0 && (
        <Section id="bronnen" title="Bronnen van deze organisatie">
          {sources.map((source) => (
            <ListedCoins key={source.slug} source={source} />
          ))}
          <ReferenceList references={sources} ofPublisher />
          {sourceCount > sources.length && (
            <p className="mt-4">
              <Link href={paths.sourcesOf(organisation.slug)}>
                Alle {counted({ count: sourceCount, noun: 'source' })} van deze organisatie
              </Link>
            </p>
          )}
        </Section>
      )}
      {often.length > 0 && (
        <Section id="naast" title="Staat het vaakst naast">
          <ul className="mt-2 grid gap-1 print:block print:space-y-1">
            {often.map((other) => (
              <li key={other.slug}>
                <OrganisationName organisation={other} />{' '}
                <span className="text-small text-muted">
                  in {counted({ count: other.topics, noun: 'topic' })}
                </span>
                <OrganisationEndLine organisation={other} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <ExportLinks list="organisaties" address={paths.organisation(organisation.slug)} />
      <TipLinks path={paths.organisation(organisation.slug)} />
    </article>
  )
}

function Roles({ roles }: { roles: TopicRole[] }): ReactNode {
  return (
    <ul className="mt-2">
      {roles.map(({ topic, role }) => (
        <li
          key={topic.slug}
          className="grid gap-x-8 gap-y-1 border-b border-line py-4 md:grid-cols-[13rem_minmax(0,1fr)]"
        >
          <Link href={paths.topic(topic.slug)} className="font-semibold no-underline hover:underline">
            {topic.title}
          </Link>
          <p className="max-w-measure whitespace-pre-line text-muted">
            <LinkedText text={role ?? 'Welke rol deze organisatie hier heeft, is nog niet beschreven.'} />
          </p>
        </li>
      ))}
    </ul>
  )
}
