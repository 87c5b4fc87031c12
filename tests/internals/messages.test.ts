import { describe, expect, test } from 'vitest'

import { dutchMessage } from '@/server/internals/dutch-messages'
import { kindOfMessage, queryTimeout } from '@/server/internals/fault-messages'

import { requireInstalled } from './installed'

const multipart = 'busboy/lib/types/multipart.js'
const action = 'next/dist/server/app-render/manifests-singleton.js'
const closed =
  'next/dist/compiled/react-server-dom-turbopack/cjs/react-server-dom-turbopack-server.node.production.js'

describe('a fault is known by words that are those of the package', () => {
  test.each([
    ['busy', 'pg-pool/index.js', 'timeout exceeded when trying to connect', ''],
    ['busy', 'pg/lib/client.js', queryTimeout, ''],
    ['busy', 'pg/lib/client.js', 'Connection terminated unexpectedly', ''],
    ['busy', 'pg-pool/index.js', 'Connection terminated due to connection timeout', ''],
    ['busy', 'pg/lib/client.js', 'Client has encountered a connection error and is not queryable', ''],
    ['unreadable', multipart, 'Malformed part header', ''],
    ['unreadable', multipart, 'Unexpected end of form', ''],
    ['unreadable', multipart, 'Unexpected end of file', ''],
    ['unreadable', multipart, 'Multipart: Boundary not found', ''],
    ['unreadable', 'busboy/lib/types/urlencoded.js', 'Malformed urlencoded form', ''],
    ['unreadable', 'busboy/lib/index.js', 'Malformed content type', ''],
    ['unreadable', 'busboy/lib/index.js', 'Missing Content-Type', ''],
    ['unreadable', 'busboy/lib/index.js', 'Unsupported content type: ', 'text/x'],
    [
      'unreadable',
      '@payloadcms/drizzle/dist/queries/getTableColumnFromPath.js',
      'Cannot find field for path at ',
      'a.b',
    ],
    [
      'unreadable',
      'payload/dist/uploads/fetchAPI-multipart/index.js',
      'Request is not eligible for file upload',
      '',
    ],
    ['unreadable', 'payload/dist/utilities/addDataAndFileToRequest.js', 'Invalid JSON', ''],
    ['unreadable', closed, 'Connection closed.', ''],
    ['unreadable', action, 'Failed to find Server Action', ' "40"'],
  ] as const)('%s, in %s: %s', (kind, file, words, rest) => {
    requireInstalled({ file, text: words })
    expect(kindOfMessage(words + rest)).toBe(kind)
  })

  test.each(['{', '{"a" 1}', '', 'a'])('what Node says of %j as JSON', (text) => {
    expect(kindOfMessage(messageOf(() => JSON.parse(text)))).toBe('unreadable')
  })

  test('and by no other words', () => {
    expect(kindOfMessage('The topic says: Invalid JSON')).toBe(undefined)
    expect(kindOfMessage('')).toBe(undefined)
  })
})

const english = '@payloadcms/translations/dist/languages/en.js'
const operations = 'payload/dist/collections/operations'

describe('Dutch is said for words that are those of Payload', () => {
  test.each([
    [english, 'Missing email.'],
    [english, 'Missing required data.'],
    ['payload/dist/auth/operations/resetPassword.js', 'Token is either invalid or has expired.'],
    [`${operations}/delete.js`, "Missing 'where' query of documents to delete."],
    [`${operations}/update.js`, "Missing 'where' query of documents to update."],
    ['payload/dist/uploads/endpoints/getFile.js', 'Invalid filename.'],
    [
      'payload/dist/uploads/endpoints/getFileFromURL.js',
      'Pasting from URL is not enabled for this collection.',
    ],
    ['payload/dist/uploads/fetchAPI-multipart/processMultipart.js', 'Multipart limit has been reached'],
    [
      'payload/dist/uploads/fetchAPI-multipart/processMultipart.js',
      'Multipart request size limit has been reached',
    ],
  ])('in %s: %s', (file, words) => {
    requireInstalled({ file, text: words })
    expect(dutchMessage(words)).not.toBe(words)
  })

  test.each([
    ['payload/dist/errors/QueryError.js', 'cannot be queried:', 'The following path cannot be queried: a'],
    [english, 'The following field is invalid:', 'The following field is invalid: a'],
    [english, 'The following fields are invalid:', 'The following fields are invalid: a, b'],
    [
      'payload/dist/utilities/checkDocumentLockStatus.js',
      ' is currently locked by another user and cannot be modified.',
      'Document with ID 1 is currently locked by another user and cannot be modified.',
    ],
    [
      `${operations}/deleteByID.js`,
      ' is currently locked and cannot be deleted.',
      'Document with ID 1 is currently locked and cannot be deleted.',
    ],
  ])('in %s: %s', (file, words, message) => {
    requireInstalled({ file, text: words })
    expect(dutchMessage(message)).not.toBe(message)
  })
})

function messageOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof Error) return error.message
  }
  throw new Error('Nothing was thrown.')
}
