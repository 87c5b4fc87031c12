import { toast } from '@payloadcms/ui'
import { z } from 'zod'

import { reportProblem } from '../dialogs/report-problem'
import { send } from '../send'

const answered = z.object({ link: z.string().nullable() })

/**
 * Has somebody sent a link to set a password. Returns the link where it could not be mailed, so that it can be told;
 * `null` when it was refused, of which the person at the screen is told.
 */
export async function sendLink(request: {
  path: string
  body: object
}): Promise<z.output<typeof answered> | null> {
  const answer = await send({ ...request, method: 'POST', schema: answered })
  if ('problem' in answer) {
    reportProblem(answer.problem)
    return null
  }
  if (answer.data.link === null) toast.success('De mail met de link is verstuurd.')
  return answer.data
}

export const linkExplanation =
  'Er is geen mail verstuurd. Geef deze link zelf door; hij werkt zeven dagen, en één keer.'
