import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { buildIdFile, finishedBuildFile } from '@/server/internals/finished-build'
import { emptyServerOnly, nextCommand } from '@/server/internals/next-files.mjs'
import {
  asksForFlight,
  callsFunction,
  isOfDevelopment,
  namesFunction,
} from '@/server/internals/next-requests'

import { installed } from './installed'

/** The value of a constant in the source of a package. */
function constant({ file, name }: { file: string; name: string }): string {
  const [, value] = new RegExp(`const ${name} = '?([^';]*)'?;`).exec(installed(file)) ?? []
  if (value === undefined) throw new Error(`${file} has no ${name}.`)
  return value
}

describe('what its client asks', () => {
  const file = 'next/dist/client/components/app-router-headers.js'

  test('is told by the headers that Next sends', () => {
    expect(asksForFlight({ [constant({ file, name: 'RSC_HEADER' })]: '1' })).toBe(true)
    expect(callsFunction({ [constant({ file, name: 'ACTION_HEADER' })]: '4' })).toBe(true)
    expect(asksForFlight({}) || callsFunction({})).toBe(false)
  })

  test('names a function by so many digits', () => {
    const length = constant({
      file: 'next/dist/shared/lib/server-reference-info.js',
      name: 'SERVER_REFERENCE_ID_LENGTH',
    })
    const id = 'a'.repeat(Number(length))
    expect(namesFunction({ 'next-action': id })).toBe(true)
    expect(namesFunction({ 'next-action': `${id}a` })).toBe(false)
  })

  test('has this address where it asks its development server', () => {
    const source = installed('next/dist/server/dev/middleware-turbopack.js')
    const [, address = ''] = /pathname === '(\/__nextjs_[\w-]+)'/.exec(source) ?? []
    expect(isOfDevelopment(address)).toBe(true)
  })
})

describe('its files', () => {
  test('are where they are looked for', () => {
    const { bin } = z
      .object({ bin: z.object({ next: z.string() }) })
      .parse(JSON.parse(installed('next/package.json')))
    expect(path.join('next', bin.next)).toBe(nextCommand)
    expect(installed(emptyServerOnly)).not.toContain('throw')
    expect(existsSync(path.join(import.meta.dirname, '../../node_modules', emptyServerOnly))).toBe(true)
  })

  test('of a build have these names', () => {
    const file = 'next/dist/shared/lib/constants.js'
    expect(constant({ file, name: 'BUILD_ID_FILE' })).toBe(buildIdFile)
    expect(constant({ file, name: 'EXPORT_MARKER' })).toBe(finishedBuildFile)
  })
})
