'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState, type ReactNode } from 'react'

import { Banner } from '@payloadcms/ui'

import { reportProblem } from '../dialogs/report-problem'
import { readVersions } from './version-requests'

const notes: Record<string, string> = {
  topics:
    'Terugzetten haalt de samenstelling van dit thema terug: welke onderwerpen, organisaties en bronnen erin staan, in welke volgorde en met welke rol. De tekst van een vraag zet je terug bij haar onderwerp.',
  subtopics:
    'Terugzetten haalt titel, toelichting en vragen van dit onderwerp terug, met hun blijvende links. Waar het onderwerp in het thema staat, zet je terug bij het thema.',
}

/** Above the versions of a document: what restoring one does, and of one version who saved it. */
export function VersionsNote(): ReactNode {
  const [, collection = '', record = '', version] =
    /\/collections\/(\w+)\/(?:trash\/)?(\d+)\/versions(?:\/(\d+))?/.exec(usePathname()) ?? []
  const note = notes[collection]
  return (
    <>
      {note && <Banner type="info">{note}</Banner>}
      {version && <SavedBy key={version} collection={collection} record={record} version={Number(version)} />}
    </>
  )
}

/** Payload's page of a version says when it was saved, and not by whom. */
function SavedBy({
  collection,
  record,
  version,
}: {
  collection: string
  record: string
  version: number
}): ReactNode {
  const [name, setName] = useState<string | null>(null)
  useEffect(() => {
    void readVersions({ collection, record }).then((answer) => {
      if ('problem' in answer) reportProblem(answer.problem)
      else setName(answer.data.find(({ id }) => id === version)?.savedBy ?? null)
    })
  }, [collection, record, version])
  return name && <Banner type="info">{`Bewaard door ${name}.`}</Banner>
}
