import { expect, test } from 'vitest'

import { serverOf } from './mailer'

test.each([
  ['smtp://mail.example.nl', { secure: false, requireTLS: true, port: 587 }],
  ['smtp://mail.example.nl:25?tls=optional', { secure: false, requireTLS: false, port: 25 }],
  ['smtps://mail.example.nl', { secure: true, requireTLS: false, port: 465 }],
])('%s is spoken to as it says', (address, expected) => {
  expect(serverOf(address)).toMatchObject(expected)
})
