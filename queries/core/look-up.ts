import { cache } from 'react'

import type { Lookup } from '@/domain/site/lookup'
import type { OrganisationPage } from '@/domain/organisations/organisation'
import { paths } from '@/domain/site/paths'
import type { SitePage } from '@/domain/pages/site-page'
import type { SourcePage } from '@/domain/sources/source'
import type { TopicPage } from '@/domain/topics/topic'

import { getOrganisation } from '../organisations/get-organisation'
import { getPage } from '../site/get-page'
import { getQuestionPlace, type QuestionPlace } from '../questions/get-question-place'
import { getRedirect } from '../site/get-redirect'
import { getSource } from '../sources/get-source'
import { getTopic } from '../topics/get-topic'
import { getTopicChanges, type TopicChanges } from '../changes/get-topic-changes'
import { getTopicDocument } from '../topics/get-topic-document'

// What an address of the public site leads to. Each is looked up once for a request, however often it is asked.

export const lookUpTopic = cache(async (slug: string): Promise<Lookup<TopicPage>> => {
  return lookUp({ record: await getTopic(slug), path: paths.topic(slug) })
})

/** The topic as a document that can be imported. */
export const lookUpTopicDocument = cache(async (slug: string): Promise<Lookup<string>> => {
  return lookUp({ record: await getTopicDocument(slug), path: paths.topic(slug) })
})

export const lookUpTopicChanges = cache(async (slug: string): Promise<Lookup<TopicChanges>> => {
  return lookUp({ record: await getTopicChanges(slug), path: paths.topic(slug) })
})

export const lookUpOrganisation = cache(async (slug: string): Promise<Lookup<OrganisationPage>> => {
  return lookUp({ record: await getOrganisation(slug), path: paths.organisation(slug) })
})

export const lookUpSource = cache(async (slug: string): Promise<Lookup<SourcePage>> => {
  return lookUp({ record: await getSource(slug), path: paths.source(slug) })
})

/** A page about the guide itself has a fixed address, and never moves. */
export const lookUpPage = cache(async (path: string): Promise<Lookup<SitePage>> => {
  const record = await getPage(path)
  return record ? { state: 'found', record } : { state: 'absent' }
})

/** The link of a question is permanent: the question is found wherever it stands now. */
export const lookUpQuestion = cache(async (key: string): Promise<Lookup<QuestionPlace>> => {
  const record = await getQuestionPlace(key)
  return record ? { state: 'found', record } : { state: 'absent' }
})

/** The record that was read, if there was one; else where the page at this path went, if it did. */
export async function lookUp<Found>({
  record,
  path,
}: {
  record: Found | null
  /** Of the page of the record. */
  path: string
}): Promise<Lookup<Found>> {
  if (record !== null) return { state: 'found', record }
  const to = await getRedirect(path)
  return to === null ? { state: 'absent' } : { state: 'moved', to }
}
