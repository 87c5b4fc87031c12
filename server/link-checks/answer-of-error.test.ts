import { expect, test } from 'vitest'

import { OutgoingRejected } from '@/server/outgoing/outgoing-rejected'

import { answerOfError } from './answer-of-error'

test.each([
  ['ENOTFOUND', 'noSuchHost'],
  ['EAI_AGAIN', 'noConnection'],
  ['ECONNREFUSED', 'noConnection'],
  ['ECONNRESET', 'noConnection'],
  ['EHOSTUNREACH', 'noConnection'],
  ['ENETUNREACH', 'noConnection'],
  ['EPIPE', 'noConnection'],
  ['UND_ERR_SOCKET', 'noConnection'],
  ['HPE_INVALID_CONSTANT', 'noConnection'],
  ['EPROTO', 'noConnection'],
  ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'noConnection'],
  ['ETIMEDOUT', 'timeout'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
  ['UND_ERR_BODY_TIMEOUT', 'timeout'],
  ['CERT_HAS_EXPIRED', 'certificateExpired'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificateName'],
  ['CERT_NOT_YET_VALID', 'certificateChain'],
  ['CERT_REVOKED', 'certificateChain'],
  ['CERT_UNTRUSTED', 'certificateChain'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificateChain'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'certificateChain'],
  ['UNABLE_TO_GET_ISSUER_CERT', 'certificateChain'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'certificateChain'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificateChain'],
  ['', 'noConnection'],
])('%s: %s', (code, answer) => {
  expect(answerOfError(Object.assign(new Error('x'), { code }))).toBe(answer)
})

test('what may not be requested, what takes too long, and what is no error', () => {
  expect(answerOfError(new OutgoingRejected('het adres deugt niet'))).toBe('notPublic')
  expect(answerOfError(new DOMException('x', 'TimeoutError'))).toBe('timeout')
  expect(answerOfError('kapot')).toBe('noConnection')
})
