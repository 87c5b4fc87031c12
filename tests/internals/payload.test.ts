import { createHash } from 'node:crypto'

import { jwtSign } from 'payload'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { loadProductionEntries } from '@/server/internals/node-arguments.mjs'
import { isPassword } from '@/server/internals/password-hash'
import { isServerFunction } from '@/server/internals/server-functions'
import { createStaffSessions } from '@/server/internals/staff-session'

import { installed, requireInstalled } from './installed'

test('each function of the admin is known by its name', () => {
  const source = installed('@payloadcms/next/dist/utilities/handleServerFunctions.js')
  const [, list = ''] = /const baseServerFunctions = \{([^}]+)\}/.exec(source) ?? []
  const names = [...list.matchAll(/'?([\w-]+)'?:/g)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(10)
  const refused = names.filter((name) => !isServerFunction(name))
  expect(refused.toSorted()).toEqual([
    'copy-data-from-locale',
    'get-folder-results-component-and-data',
    // Those that make and show plans are ours, over REST.
    'get-upcoming-scheduled-publish',
    'render-field',
    'schedule-publish',
  ])
})

test('what a function of the admin was asked wrongly is said in these words', () => {
  for (const [file, text] of [
    ['@payloadcms/ui/dist/utilities/buildFormState.js', 'in the fieldSchemaMap'],
    ['@payloadcms/ui/dist/utilities/buildTableState.js', "'Unexpected array of collectionSlug"],
    [
      'payload/dist/errors/QueryError.js',
      "`The following path${results.length === 1 ? '' : 's'} cannot be queried",
    ],
  ] as const)
    requireInstalled({ file, text })
})

test('there is one instance for the whole process', () => {
  requireInstalled({ file: 'payload/dist/index.js', text: 'let _cached = global._payload' })
})

describe('a session', () => {
  const secret = 'a secret of at least thirty-two characters'

  test('is signed with a key that is made like this', () => {
    requireInstalled({
      file: 'payload/dist/index.js',
      text: "crypto.createHash('sha256').update(this.config.secret).digest('hex').slice(0, 32)",
    })
    requireInstalled({ file: 'payload/dist/config/defaults.js', text: "cookiePrefix: 'payload'" })
  })

  test('is recognised as Payload writes it', async () => {
    const key = createHash('sha256').update(secret).digest('hex').slice(0, 32)
    const fieldsToSign = { id: 1, collection: 'users' }
    const { token } = await jwtSign({ fieldsToSign, secret: key, tokenExpiration: 60 })
    requireInstalled({ file: 'payload/dist/auth/cookies.js', text: 'name: `${cookiePrefix}-token`' })
    expect(await createStaffSessions(secret)({ cookie: `payload-token=${token}` })).toBe(true)
  })
})

const hashing = z.object({
  generatePasswordSaltHash: z.custom<
    (of: { password: string; isPasswordAuthenticated: true }) => Promise<{ hash: string; salt: string }>
  >((value) => typeof value === 'function'),
})

test('a password that Payload stored is known again, and no other', async () => {
  const file = '../../node_modules/payload/dist/auth/strategies/local/generatePasswordSaltHash.js'
  const { generatePasswordSaltHash } = hashing.parse(await import(file))
  const stored = await generatePasswordSaltHash({
    password: 'een lang wachtwoord',
    isPasswordAuthenticated: true,
  })
  expect(await isPassword({ password: 'een lang wachtwoord', ...stored })).toBe(true)
  expect(await isPassword({ password: 'een ander wachtwoord', ...stored })).toBe(false)
})

test('Lexical offers the entry for production before that for Node', () => {
  const [, condition] = loadProductionEntries.split('=')
  const manifest = z
    .object({ exports: z.object({ '.': z.object({ import: z.record(z.string(), z.string()) }) }) })
    .parse(JSON.parse(installed('lexical/package.json')))
  const conditions = Object.keys(manifest.exports['.'].import)
  expect(conditions).toContain(condition)
  expect(conditions.indexOf(condition ?? '')).toBeLessThan(conditions.indexOf('node'))
})
