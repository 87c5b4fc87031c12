import { PHASE_PRODUCTION_BUILD } from 'next/constants'
import { describe, expect, test } from 'vitest'

import { acceptedOrigins, buildPhase, readEnvironment, readLogFormat, readSettings } from './environment'

const database = { DATABASE_URL: 'postgres://gids@127.0.0.1/gids' }
const secret = { PAYLOAD_SECRET: 'x'.repeat(32) }
const source = (values: Record<string, string>): NodeJS.ProcessEnv => ({ NODE_ENV: 'test', ...values })

describe('settings', () => {
  test('all have a default, or may be absent', () => {
    expect(readSettings(source({}))).toEqual({
      PORT: 3000,
      PROXIES: 0,
      PAGE_STORE_MB: 128,
      MAX_SILENCE_MINUTES: 10,
      DATA_DIR: '.data',
      NEW_SECRET: false,
      SITE_URL: 'http://localhost:3000',
      LOG_FORMAT: 'text',
      LOG_REQUESTS: false,
      LINK_CHECKS: false,
    })
  })

  test('of the link checks are on or off', () => {
    expect(readSettings(source({ LINK_CHECKS: 'on' })).LINK_CHECKS).toBe(true)
    expect(readSettings(source({ LINK_CHECKS: 'off' })).LINK_CHECKS).toBe(false)
    expect(() => readSettings(source({ LINK_CHECKS: 'soms' }))).toThrow('LINK_CHECKS: must be on or off')
    const SAVE_PAGE_KEY = 'sleutel:geheim'
    expect(readSettings(source({ LINK_CHECKS: 'on', SAVE_PAGE_KEY })).SAVE_PAGE_KEY).toBe(SAVE_PAGE_KEY)
    expect(() => readSettings(source({ SAVE_PAGE_KEY }))).toThrow(
      'LINK_CHECKS: must be on when SAVE_PAGE_KEY is set',
    )
    for (const wrong of ['sleutel', 'sleutel:', 'sleutel:ge heim', 'LOW sleutel:geheim'])
      expect(() => readSettings(source({ LINK_CHECKS: 'on', SAVE_PAGE_KEY: wrong }))).toThrow(
        'SAVE_PAGE_KEY: must be an access key and a secret of archive.org',
      )
  })

  test('that are empty count as absent', () => {
    expect(readSettings(source({ PORT: '', SITE_URL: '', DATABASE_URL: '', DATA_DIR: '' }))).toEqual(
      readSettings(source({})),
    )
  })

  test('of the log are taken, and a wrong one is named', () => {
    const log = { LOG_FORMAT: 'json', LOG_REQUESTS: 'true', LOG_SLOW_MS: '200' }
    expect(readSettings(source(log))).toMatchObject({
      LOG_FORMAT: 'json',
      LOG_REQUESTS: true,
      LOG_SLOW_MS: 200,
    })
    for (const [name, value] of Object.entries({
      LOG_FORMAT: 'xml',
      LOG_REQUESTS: 'perhaps',
      LOG_SLOW_MS: '-1',
    }))
      expect(() => readSettings(source({ [name]: value }))).toThrow(`  ${name}: must be `)
  })

  test('that are true or false take the same words for it', () => {
    const words = { true: true, '1': true, yes: true, false: false, '0': false, off: false }
    for (const name of ['BACKUP_BEFORE_MIGRATING', 'NEW_SECRET', 'LOG_REQUESTS']) {
      for (const [word, value] of Object.entries(words))
        expect(readSettings(source({ [name]: word }))).toMatchObject({ [name]: value })
      expect(() => readSettings(source({ [name]: 'ja' }))).toThrow(`  ${name}: must be true or false`)
    }
  })

  test('say in which form to complain of them', () => {
    const format = (LOG_FORMAT: string): string => readLogFormat(source({ LOG_FORMAT }))
    expect(['json', 'text', '', 'xml'].map(format)).toEqual(['json', 'text', 'text', 'text'])
    expect(readLogFormat(source({}))).toBe('text')
  })

  test('refuse one port for the site and for its metrics', () => {
    expect(readSettings(source({ METRICS_PORT: '9464' })).METRICS_PORT).toBe(9464)
    for (const PORT of ['', '4000'])
      expect(() => readSettings(source({ PORT, METRICS_PORT: PORT || '3000' }))).toThrow(
        'METRICS_PORT: must be another port than PORT',
      )
  })

  test('give the site its address on its port', () => {
    expect(readSettings(source({ PORT: '4000' })).SITE_URL).toBe('http://localhost:4000')
  })

  test('keep only the origin of the address', () => {
    expect(readSettings(source({ SITE_URL: 'https://gids.example.nl/pad/?a=b' })).SITE_URL).toBe(
      'https://gids.example.nl',
    )
  })

  test('that are wrong are all named at once', () => {
    const wrong = source({
      PORT: '70000',
      SITE_URL: 'gids.example.nl',
      DATABASE_URL: 'mysql://127.0.0.1/gids',
      PAYLOAD_SECRET: 'kort',
      ADMIN_EMAIL: 'niemand',
      ADMIN_PASSWORD: 'kort',
    })

    for (const name of Object.keys(wrong).filter((key) => key !== 'NODE_ENV')) {
      expect(() => readSettings(wrong)).toThrow(`  ${name}: `)
    }
  })

  test.for(['0', '-1', '3000.5', 'drieduizend', '65536'])('refuse %j as a port', (PORT) => {
    expect(() => readSettings(source({ PORT }))).toThrow('PORT: must be a whole number from 1 to 65535')
  })

  test.for(['127.0.0.1', '0.0.0.0', '::1', '::', 'localhost'])(
    'take %j as the address to listen on',
    (HOST) => {
      expect(readSettings(source({ HOST })).HOST).toBe(HOST)
    },
  )

  test.for(['gids.example.nl', '300.1.1.1', '[::1]', '127.0.0.1:80', 'x'])('refuse %j as one', (HOST) => {
    expect(() => readSettings(source({ HOST }))).toThrow('HOST: must be an IP address of this machine')
  })

  test('refuse a password without the address of its owner', () => {
    expect(() => readSettings(source({ ADMIN_PASSWORD: 'een lang wachtwoord' }))).toThrow(
      'ADMIN_EMAIL: must be set when ADMIN_PASSWORD is',
    )
  })
})

describe('the environment of the application', () => {
  test('names what is missing', () => {
    expect(() => readEnvironment(source({}))).toThrow('  DATABASE_URL: ')
    expect(() => readEnvironment(source({}))).toThrow('  PAYLOAD_SECRET: ')
  })

  test('is complete with a database and a secret', () => {
    expect(readEnvironment(source({ ...database, ...secret }))).toMatchObject({
      ...database,
      ...secret,
      PORT: 3000,
      PROXIES: 0,
      SITE_URL: 'http://localhost:3000',
    })
  })
})

describe('while Next builds', () => {
  const build = source({ NEXT_PHASE: 'phase-production-build' })

  test('nothing needs to be set', () => {
    expect(readEnvironment(build)).toMatchObject({
      SITE_URL: 'http://placeholder.invalid',
      DATABASE_URL: 'postgres://placeholder@placeholder.invalid/none',
      NODE_ENV: 'test',
    })
  })

  test('what is set is not read, so that it cannot get into the build', () => {
    const set = {
      ...database,
      ...secret,
      SITE_URL: 'https://gids.example.nl',
      SMTP_URL: 'smtp://u:p@mail.nl',
    }
    const environment = readEnvironment({ ...build, ...set })
    for (const value of Object.values(set)) expect(Object.values(environment)).not.toContain(value)
  })

  test('the secret is one that nobody can know', () => {
    expect(readEnvironment(build).PAYLOAD_SECRET).not.toBe(readEnvironment(build).PAYLOAD_SECRET)
  })

  test('is the phase that Next names so', () => {
    expect(buildPhase).toBe(PHASE_PRODUCTION_BUILD)
  })

  test.for(['', 'phase-production-server', 'phase-development-server', 'phase-export'])(
    'and not in the phase %j',
    (NEXT_PHASE) => {
      expect(() => readEnvironment(source({ NEXT_PHASE }))).toThrow('  PAYLOAD_SECRET: ')
      expect(readEnvironment(source({ NEXT_PHASE, ...database, ...secret }))).toMatchObject(secret)
    },
  )
})

describe('accepted origins', () => {
  test('are the site and both names of this machine while it is local', () => {
    const local = ['http://localhost:3000', 'http://127.0.0.1:3000']

    expect(acceptedOrigins({ SITE_URL: 'http://localhost:3000', PORT: 3000 })).toEqual(local)
    expect(acceptedOrigins({ SITE_URL: 'http://127.0.0.1:3000', PORT: 3000 })).toEqual(local.toReversed())
  })

  test('are the site alone elsewhere', () => {
    expect(acceptedOrigins({ SITE_URL: 'https://gids.example.nl', PORT: 3000 })).toEqual([
      'https://gids.example.nl',
    ])
  })
})
