import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { lookedFor } from '../../looked-for'
import { Missing } from '../../missing'

export const metadata: Metadata = { title: 'Pagina niet gevonden' }

export default async function PageNotFound(): Promise<ReactNode> {
  return <Missing kind="page" slug={await lookedFor().slug} />
}
