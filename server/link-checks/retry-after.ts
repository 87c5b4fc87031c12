import type { PublicResponse } from '@/server/outgoing/request-public'

/**
 * For how many seconds a host wants to be left alone; `null` when it does not say so. Of `Retry-After` (RFC 9110,
 * section 10.2.3) at most a week is obeyed, after which an address is due anyway.
 */
export function secondsToWait({ response, now }: { response: PublicResponse; now: Date }): number | null {
  const { status, headers } = response
  if (status !== 429 && status !== 503) return null
  const written = [headers['retry-after']].flat()[0]?.trim() ?? ''
  const seconds = /^\d+$/.test(written) ? Number(written) : (Date.parse(written) - now.getTime()) / 1000
  if (Number.isFinite(seconds)) return Math.min(Math.max(0, seconds), maxSeconds)
  return status === 429 ? withoutWord : null
}

const maxSeconds = 7 * 86_400

/** After a refusal that does not say for how long. */
const withoutWord = 3600
