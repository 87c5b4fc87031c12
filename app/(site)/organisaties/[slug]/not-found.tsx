import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { getOrganisation } from '@/queries/get-organisation'
import { lookedFor } from '../../looked-for'
import { Missing } from '../../missing'

export const metadata: Metadata = { title: 'Organisatie niet gevonden' }

export default async function OrganisationNotFound(): Promise<ReactNode> {
  const slug = await lookedFor().slug
  return (await getOrganisation(slug)) ? null : <Missing kind="organisation" slug={slug} />
}
