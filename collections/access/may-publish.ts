import type { PayloadRequest } from 'payload'

export function mayPublish(user: PayloadRequest['user']): boolean {
  return user?.role === 'eindredacteur' || user?.role === 'beheerder'
}
