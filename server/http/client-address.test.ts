import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'

import { expect, test } from 'vitest'

import { clientAddressHeader } from '../running-site'
import { tellClientAddress } from './client-address'

function addressOf({ forwarded, proxies }: { forwarded?: string; proxies: number }): unknown {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: '10.0.0.1' })
  const request = new IncomingMessage(socket)
  request.headers = {
    [clientAddressHeader]: 'forged',
    ...(forwarded ? { 'x-forwarded-for': forwarded } : {}),
  }
  tellClientAddress({ request, proxies })
  return request.headers[clientAddressHeader]
}

test('a client cannot say by itself from where it comes', () => {
  expect(addressOf({ proxies: 0 })).toBe('10.0.0.1')
  expect(addressOf({ proxies: 0, forwarded: '1.2.3.4' })).toBe('10.0.0.1')
  expect(addressOf({ proxies: 1, forwarded: '1.2.3.4' })).toBe('1.2.3.4')
  expect(addressOf({ proxies: 1, forwarded: 'forged, 1.2.3.4' })).toBe('1.2.3.4')
  expect(addressOf({ proxies: 2, forwarded: 'forged, 1.2.3.4, 10.0.0.9' })).toBe('1.2.3.4')
  expect(addressOf({ proxies: 1 })).toBe('10.0.0.1')
})
