import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Dated, Preview } from '@/domain/preview/preview'
import { followsForm, paths, sharedBy } from '@/domain/site/paths'
import type { PreviewAnswer, PreviewRequest } from '@/queries/preview/read-preview'
import { missingMetadata } from '../look-up-metadata'

export interface PreviewProps {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

interface PreviewOptions<Page extends Dated> {
  props: PreviewProps
  address: (id: string) => string
  get: (request: PreviewRequest) => Promise<PreviewAnswer<Page>>
}

export async function previewMetadata<Page extends Dated>(options: PreviewOptions<Page>): Promise<Metadata> {
  const preview = await getPreview(options)
  if (!preview) return missingMetadata('Voorbeeld niet gevonden')
  return { title: 'Voorbeeld', robots: { index: false, follow: false } }
}

/** The requested preview, or `null`. A visitor who is not logged in is sent to the log-in page, and comes back. */
export async function getPreview<Page extends Dated>({
  props: { params, searchParams },
  address,
  get,
}: PreviewOptions<Page>): Promise<(Preview<Page> & { isBesideForm: boolean }) | null> {
  const [{ id }, query] = await Promise.all([params, searchParams])
  const isBesideForm = followsForm in query
  const shared = sharedBy in query ? String(query[sharedBy]) : null
  const preview = await readOnce(get, id, shared)
  if (preview === 'anonymous') {
    redirect(paths.logIn(isBesideForm ? paths.besideForm(address(id)) : address(id)))
  }
  return preview && { ...preview, isBesideForm }
}

/** For the metadata and the page, which ask the same. */
const readOnce = cache(
  async <Page extends Dated>(
    get: PreviewOptions<Page>['get'],
    id: string,
    shared: string | null,
  ): Promise<PreviewAnswer<Page>> => get({ id, headers: await headers(), shared }),
)
