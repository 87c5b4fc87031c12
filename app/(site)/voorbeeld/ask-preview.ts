import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { Dated, Preview } from '@/domain/preview'
import { followsForm, paths, sharedBy } from '@/domain/paths'
import type { PreviewAnswer, PreviewRequest } from '@/queries/read-preview'

export interface PreviewProps {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const previewMetadata: Metadata = { title: 'Voorbeeld', robots: { index: false, follow: false } }

/** The preview that is asked for. Who is not logged in is sent to do so, and comes back. */
export async function askPreview<Page extends Dated>({
  props: { params, searchParams },
  address,
  get,
}: {
  props: PreviewProps
  address: (id: string) => string
  get: (request: PreviewRequest) => Promise<PreviewAnswer<Page>>
}): Promise<Preview<Page> & { isBesideForm: boolean }> {
  const [{ id }, asked] = await Promise.all([params, searchParams])
  const isBesideForm = followsForm in asked
  const shared = sharedBy in asked ? String(asked[sharedBy]) : null
  const preview = await get({ id, headers: await headers(), shared })
  if (preview === 'anonymous') {
    redirect(paths.logIn(isBesideForm ? paths.besideForm(address(id)) : address(id)))
  }
  if (!preview) notFound()
  return { ...preview, isBesideForm }
}
