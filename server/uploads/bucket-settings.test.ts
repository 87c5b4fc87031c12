import { expect, test } from 'vitest'

import { readEnvironment, readSettings, settingNames } from '@/server/environment'

import { bucketOf } from './bucket-settings'

const whole = {
  S3_BUCKET: 'gids',
  S3_REGION: 'eu-central-1',
  S3_ACCESS_KEY_ID: 'AKIA1',
  S3_SECRET_ACCESS_KEY: 'a/b+c=',
}
const needed = { DATABASE_URL: 'postgres://gids@127.0.0.1/gids', PAYLOAD_SECRET: 'x'.repeat(32) }

test('a bucket is set by four settings', () => {
  expect(bucketOf(read(whole))).toEqual({
    bucket: 'gids',
    region: 'eu-central-1',
    endpoint: undefined,
    accessKeyId: 'AKIA1',
    secretAccessKey: 'a/b+c=',
    prefix: '',
  })
})

test('without settings there is none', () => {
  expect(bucketOf(read({}))).toBeNull()
  expect(bucketOf(read({ S3_BUCKET: '', S3_ENDPOINT: '', S3_PREFIX: '' }))).toBeNull()
})

test('may be of another service, and have a beginning of its own for names', () => {
  const given = { ...whole, S3_ENDPOINT: 'https://s3.example.nl/opslag/v1', S3_PREFIX: 'gids/beelden/' }
  expect(bucketOf(read(given))).toMatchObject({
    endpoint: 'https://s3.example.nl/opslag/v1',
    prefix: 'gids/beelden',
  })
})

test.for(Object.keys(whole))('a bucket without %s is refused', (name) => {
  const others = Object.entries({ ...whole, S3_PREFIX: 'gids' }).filter(([other]) => other !== name)
  expect(() => read(Object.fromEntries(others))).toThrow(`  ${name}: must be set when S3_`)
})

test.for(settingNames.filter((name) => name.startsWith('S3_')))('%s alone is refused', (name) => {
  expect(() => read({ [name]: name === 'S3_ENDPOINT' ? 'https://s3.example.nl' : 'gids' })).toThrow(
    /: must be set when S3_/,
  )
})

test.for([
  ['S3_BUCKET', 'Gids'],
  ['S3_BUCKET', 'ab'],
  ['S3_BUCKET', 'gids/beelden'],
  ['S3_BUCKET', 's3://gids'],
  ['S3_REGION', 'eu central 1'],
  ['S3_ENDPOINT', 's3.example.nl'],
  ['S3_ENDPOINT', 'ftp://s3.example.nl'],
  ['S3_ENDPOINT', 'https://sleutel:geheim@s3.example.nl'],
  ['S3_ENDPOINT', 'https://s3.example.nl/?a=b'],
  ['S3_ACCESS_KEY_ID', 'AKIA1 '],
  ['S3_SECRET_ACCESS_KEY', 'geheim\n'],
  ['S3_PREFIX', '/gids'],
  ['S3_PREFIX', 'gids/../anders'],
  ['S3_PREFIX', 'gids//beelden'],
  ['S3_PREFIX', '..'],
] as const)('%s=%j is refused, without saying what it was', ([name, value]) => {
  const attempt = () => read({ ...whole, [name]: value })
  expect(attempt).toThrow(`  ${name}: must be`)
  if (value.includes('geheim')) expect(attempt).not.toThrow(/geheim/)
})

/** As a start reads settings, and as the processes that it starts do: both say the same. */
function read(values: Record<string, string>): ReturnType<typeof readSettings> {
  const settings = readSettings({ NODE_ENV: 'test', ...values })
  const environment = readEnvironment({ NODE_ENV: 'test', ...needed, ...values })
  expect(bucketOf(environment)).toEqual(bucketOf(settings))
  return settings
}
