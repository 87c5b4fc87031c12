import type { PayloadRequest } from 'payload'

import { clientAddressHeader } from '@/server/running-site'
import { clientNetwork } from '@/server/rate-limits/client-network'

import { Rejection } from '../endpoints/rejection'

/** From which network a request comes, as our own server says. */
export function networkOf(req: PayloadRequest): string {
  return clientNetwork(req.headers.get(clientAddressHeader) ?? 'here')
}

/** The refusal of what was tried too often. `wait` is in milliseconds. */
export function tooMany({ wait, req }: { wait: number; req: PayloadRequest }): Rejection {
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('retry-after', String(Math.ceil(wait / 1000)))
  const minutes = Math.ceil(wait / 60_000)
  const time = minutes === 1 ? 'een minuut' : minutes === 15 ? 'een kwartier' : `${minutes} minuten`
  return new Rejection({ message: `Te veel pogingen. Probeer het over ${time} opnieuw.`, status: 429 })
}
