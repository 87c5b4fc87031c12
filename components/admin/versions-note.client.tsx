'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

import { Banner } from '@payloadcms/ui'

const notes: Record<string, string> = {
  topics:
    'Terugzetten haalt de samenstelling van dit thema terug: welke onderwerpen, organisaties en bronnen erin staan, in welke volgorde en met welke rol. De tekst van een vraag zet je terug bij haar onderwerp.',
  subtopics:
    'Terugzetten haalt titel, toelichting en vragen van dit onderwerp terug, met hun blijvende links. Waar het onderwerp in het thema staat, zet je terug bij het thema.',
}

/** Above the versions of a document: what restoring one does. */
export function VersionsNote(): ReactNode {
  const [, collection = ''] = /\/collections\/(\w+)\/\d+\/versions/.exec(usePathname()) ?? []
  const note = notes[collection]
  return note ? <Banner type="info">{note}</Banner> : null
}
