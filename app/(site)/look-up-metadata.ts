import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import type { MissingKind } from '@/components/site/not-found'
import type { Lookup } from '@/domain/site/lookup'
import { statusMetaName } from '@/domain/site/page-store-agent'

/** The metadata of a page that was looked up: its own, a redirect for good to where it went, or that it is not there. */
export async function lookUpMetadata<Found>({
  lookup,
  kind,
  of,
}: {
  lookup: Lookup<Found>
  kind: MissingKind
  of: (record: Found) => Promise<Metadata>
}): Promise<Metadata> {
  switch (lookup.state) {
    case 'found':
      return of(lookup.record)
    case 'moved':
      return permanentRedirect(lookup.to)
    case 'absent':
      return missingMetadata(missingTitles[kind])
  }
}

/** The metadata of a page that says that something is not there. The page store reads the status from it. */
export function missingMetadata(title: string): Metadata {
  return { title, robots: { index: false }, other: { [statusMetaName]: '404' } }
}

export const missingTitles: Record<MissingKind, string> = {
  topic: 'Thema niet gevonden',
  organisation: 'Organisatie niet gevonden',
  source: 'Bron niet gevonden',
  question: 'Vraag niet gevonden',
  page: 'Pagina niet gevonden',
}
