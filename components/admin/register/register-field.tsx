import type { UIFieldServerProps } from 'payload'
import type { ReactNode } from 'react'

import { decidesWhatIsPublic } from '@/domain/people/staff-role'
import { readRecognised } from '@/server/register/read-recognised'

import { RecognisedBody } from './recognised-body.client'
import { RegisterFinder } from './register-finder.client'

/** In the form of an organisation: which body of the register it is, and a search in it, where one was loaded. */
export async function RegisterField({ req, id }: UIFieldServerProps): Promise<ReactNode> {
  const organisation = id === undefined ? null : Number(id)
  const recognised = await readRecognised({ organisation, req })
  if (!recognised) return null
  return (
    <>
      {organisation !== null && (
        <RecognisedBody
          organisation={organisation}
          initial={recognised}
          mayJudge={decidesWhatIsPublic(req.user?.role)}
        />
      )}
      <RegisterFinder />
    </>
  )
}
