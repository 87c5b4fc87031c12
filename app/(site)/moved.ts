import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getRedirect } from '@/queries/get-redirect'

/** For the metadata of a page that is not there: 404, unless the page goes on to where it stands now. */
export async function gone(path: string): Promise<Metadata> {
  if (!(await getRedirect(path))) notFound()
  return {}
}

/** For a page that is not there: 308 to where it stands now, if that is known. */
export async function moved(path: string): Promise<void> {
  const to = await getRedirect(path)
  if (to) permanentRedirect(to)
}
