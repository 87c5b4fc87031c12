'use client'

import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'

import { Button, ConfirmationModal, toast, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui'

import { decidesWhatIsPublic } from '@/domain/people/staff-role'

import { reportProblem } from '../dialogs/report-problem'
import { post } from '../send'
import { useOtherRecord } from '../use-other-record'

/** On an organisation or a source: chooses the record that it is the double of, and makes one of the two. */
export function MergeWith(): ReactNode {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { user } = useAuth()
  const { openModal } = useModal()
  const router = useRouter()
  const [into, setInto] = useState<{ id: number; title: string } | null>(null)
  const [ListDrawer, , { openDrawer, closeDrawer }] = useOtherRecord({ collection: collectionSlug, id })
  if (id === undefined || !collectionSlug || !decidesWhatIsPublic(user?.role) || data?.deletedAt) return null
  const merge = async (): Promise<void> => {
    if (!into) return
    const body = { collection: collectionSlug, from: Number(id), into: into.id }
    const problem = await post({ path: '/api/merges/merge', body })
    if (problem) return reportProblem(problem)
    toast.success(`“${own}” is opgegaan in “${into.title}”.`)
    router.push(`/admin/collections/${collectionSlug}/${into.id}`)
  }
  const own = titleOf(data)
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={openDrawer}>
        Voeg samen met…
      </Button>
      <ListDrawer
        allowCreate={false}
        enableRowSelections={false}
        onSelect={({ doc }) => {
          closeDrawer()
          setInto({ id: Number(doc.id), title: titleOf(doc) })
          openModal(confirmation)
        }}
      />
      <ConfirmationModal
        modalSlug={confirmation}
        heading={`“${own}” laten opgaan in “${into?.title ?? ''}”?`}
        body={
          <>
            <p>
              Alles wat nu naar “{own}” verwijst, verwijst dan naar “{into?.title}”: ook in concepten en oude
              versies. Rollen in hetzelfde thema komen onder elkaar te staan, en het oude webadres leidt naar
              het nieuwe.
            </p>
            <p>
              “{own}” gaat naar de prullenbak. Dertig dagen lang is het ongedaan te maken, onder
              Samenvoegingen.
            </p>
          </>
        }
        confirmLabel="Voeg samen"
        onConfirm={merge}
      />
    </>
  )
}

const confirmation = 'merge-with'

function titleOf(record: Record<string, unknown> | undefined): string {
  return String(record?.name ?? record?.title ?? '')
}
