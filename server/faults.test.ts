import { describe, expect, test } from 'vitest'

import { faultOf } from './faults'

function coded(code: string): Error {
  return Object.assign(new Error('x'), { code })
}

describe.each([
  ['a full or read-only disk', 507, ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'EFBIG']],
  ['a database without room for what it writes', 507, ['53100', '58030']],
  ['a database that is away or busy', 503, ['ECONNREFUSED', '57P01', '57014', '53300', '25006', '40P01']],
  ['what the database cannot hold', 400, ['22021', '22P02', '22003']],
] as const)('%s', (_, status, codes) => {
  test.each(codes)(`is told as %s, and answered with ${status}`, (code) => {
    expect(faultOf(coded(code))?.status).toBe(status)
    // As the statement that failed by it is told.
    expect(faultOf(new Error('Failed query', { cause: coded(code) }))?.status).toBe(status)
  })
})

test('what else breaks is no such fault', () => {
  for (const error of [coded('ENOENT'), new Error('x'), 'ENOSPC', null])
    expect(faultOf(error)).toBeUndefined()
})
