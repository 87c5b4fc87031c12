import type { LinkAnswer } from '@/domain/link-checks/link-check'
import { OutgoingRejected } from '@/server/outgoing/outgoing-rejected'

/** What it says of an address that a request to it failed on the way. */
export function answerOfError(error: unknown): LinkAnswer {
  if (error instanceof OutgoingRejected) return 'notPublic'
  if (!(error instanceof Error)) return 'noConnection'
  if (error.name === 'TimeoutError') return 'timeout'
  const code = 'code' in error ? String(error.code) : ''
  return answers.find(([pattern]) => pattern.test(code))?.[1] ?? 'noConnection'
}

/** By the codes of Node (https://nodejs.org/api/errors.html, …/tls.html#x509-certificate-error-codes) and undici. */
const answers: [RegExp, LinkAnswer][] = [
  [/^ENOTFOUND$/, 'noSuchHost'],
  [/^CERT_HAS_EXPIRED$/, 'certificateExpired'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$|^HOSTNAME_MISMATCH$/, 'certificateName'],
  [/CERT|^(?:CRL_|INVALID_CA$|INVALID_PURPOSE$|PATH_LENGTH_EXCEEDED$)|SIGNATURE/, 'certificateChain'],
  [/TIMEOUT$|^ETIMEDOUT$/, 'timeout'],
]
