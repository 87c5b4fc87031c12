'use client'

import { useId, useState, type FormEvent, type ReactNode } from 'react'

import { Button, useAuth } from '@payloadcms/ui'

import { staffRoles } from '@/domain/people/staff-role'

import { DialogButtons, ModalDialog } from '../dialogs/modal-dialog.client'
import { Secret } from './secret.client'
import { linkExplanation, sendLink } from './send-link'

/** Above the list of people: invites one. */
export function InvitePerson(): ReactNode {
  const { user } = useAuth()
  const [isAsking, setAsking] = useState(false)
  const [link, setLink] = useState<string | null>(null)
  if (user?.role !== 'beheerder') return null
  const invite = async (body: object): Promise<void> => {
    const sent = await sendLink({ path: '/api/users/invite', body })
    if (!sent) return
    setAsking(false)
    if (sent.link) setLink(sent.link)
    else window.location.reload()
  }
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setAsking(true)}>
        Nodig iemand uit…
      </Button>
      {isAsking && <InviteForm onGiven={(body) => void invite(body)} onCancel={() => setAsking(false)} />}
      {link && (
        <Secret
          title="Geef deze link door"
          explanation={linkExplanation}
          value={link}
          onClose={() => window.location.reload()}
        />
      )}
    </>
  )
}

function InviteForm({
  onGiven,
  onCancel,
}: {
  onGiven: (body: object) => void
  onCancel: () => void
}): ReactNode {
  const id = useId()
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    onGiven(Object.fromEntries(new FormData(event.currentTarget)))
  }
  return (
    <ModalDialog title="Nodig iemand uit" onClose={onCancel}>
      <form onSubmit={submit}>
        <label htmlFor={`${id}-name`}>Naam</label>
        <input id={`${id}-name`} name="name" required maxLength={200} />
        <label htmlFor={`${id}-email`}>E-mail</label>
        <input id={`${id}-email`} name="email" type="email" required maxLength={200} />
        <label htmlFor={`${id}-role`}>Rol</label>
        <select id={`${id}-role`} name="role" defaultValue="redacteur">
          {Object.entries(staffRoles).map(([role, label]) => (
            <option key={role} value={role}>
              {label}
            </option>
          ))}
        </select>
        <DialogButtons>
          <Button buttonStyle="secondary" margin={false} onClick={onCancel}>
            Annuleer
          </Button>
          <Button type="submit" margin={false}>
            Nodig uit
          </Button>
        </DialogButtons>
      </form>
    </ModalDialog>
  )
}
