import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'

import { decidesWhatIsPublic } from '@/domain/people/staff-role'

import { applyUpload } from './apply-upload'
import { planUpload } from './plan-upload'
import { readUpload, type Upload } from './read-upload'
import { UploadRejection } from './upload-rejection'
import { toPreview } from './to-preview'

/**
 * POST /api/import/plan tells what importing an uploaded document would do; POST /api/import/apply does it, if it
 * is still the same. Both are for who publishes.
 */
export const importEndpoints: Endpoint[] = [
  { path: '/import/plan', method: 'post', handler: forPublishers(showPlan) },
  { path: '/import/apply', method: 'post', handler: forPublishers(apply) },
]

interface UploadRequest {
  upload: Upload
  payload: PayloadRequest['payload']
  user: PayloadRequest['user']
}

/** Looks at who asks before it looks at what was sent. */
function forPublishers(answer: (request: UploadRequest) => Promise<Response>): PayloadHandler {
  return async (req) => {
    try {
      if (!req.user) throw notLoggedIn()
      if (!decidesWhatIsPublic(req.user.role)) throw notAllowed()
      return await answer({ upload: await readUpload(req), payload: req.payload, user: req.user })
    } catch (error) {
      if (error instanceof UploadRejection) return error.toResponse()
      throw error
    }
  }
}

async function showPlan({ upload, payload }: UploadRequest): Promise<Response> {
  const planned = await planUpload({ upload, payload })
  return Response.json(await toPreview({ planned, payload }))
}

async function apply(request: UploadRequest): Promise<Response> {
  return Response.json(await applyUpload(request))
}

function notLoggedIn(): UploadRejection {
  const message = 'Je bent niet ingelogd. Log in een ander tabblad in en probeer het hier opnieuw.'
  return new UploadRejection({ status: 401, message })
}

function notAllowed(): UploadRejection {
  return new UploadRejection({ status: 403, message: 'Importeren doet een eindredacteur of beheerder.' })
}
