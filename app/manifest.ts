import type { MetadataRoute } from 'next'
import { paths } from '@/domain/site/paths'
import { getSite } from '@/queries/site/get-site'

export const dynamic = 'force-dynamic'

export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { name, introduction } = await getSite()
  return {
    name,
    short_name: name,
    description: introduction,
    lang: 'nl',
    start_url: paths.home,
    display: 'browser',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
