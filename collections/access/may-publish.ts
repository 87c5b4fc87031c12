import type { PayloadRequest } from 'payload'

import { decidesWhatIsPublic } from '@/domain/people/staff-role'

export function mayPublish(user: PayloadRequest['user']): boolean {
  return decidesWhatIsPublic(user?.role)
}
