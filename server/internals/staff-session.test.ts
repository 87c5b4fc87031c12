import { createHash } from 'node:crypto'
import { SignJWT } from 'jose'
import { expect, test } from 'vitest'

import { createStaffSessions } from './staff-session'

const secret = 'a secret of at least thirty-two characters'
const hasStaffSession = createStaffSessions(secret)

function sign({ by = secret, expires = '1h' }: { by?: string; expires?: string } = {}): Promise<string> {
  const key = createHash('sha256').update(by).digest('hex').slice(0, 32)
  return new SignJWT({ id: 1, collection: 'users' })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setExpirationTime(expires)
    .sign(new TextEncoder().encode(key))
}

test('a session of this site counts, among other cookies', async () => {
  const token = await sign()
  for (const cookie of [`payload-token=${token}`, `a=b; payload-token=${token}; c=d`])
    expect(await hasStaffSession({ cookie }), cookie).toBe(true)
})

test('nothing else does', async () => {
  const [header, claims] = (await sign()).split('.')
  const none = Buffer.from('{"alg":"none"}').toString('base64url')
  for (const cookie of [
    undefined,
    '',
    'payload-token=',
    'payload-token=x',
    'payload-token=a.b.c',
    `payload-token=${header}.${claims}.`,
    `payload-token=${none}.${claims}.`,
    `other-payload-token=${await sign()}`,
    `payload-token=${await sign({ by: 'another secret' })}`,
    `payload-token=${await sign({ expires: '-1s' })}`,
  ])
    expect(await hasStaffSession({ cookie }), cookie).toBe(false)
})
