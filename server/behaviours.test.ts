import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'

import { type BehavioursScript, bundleBehaviours } from './behaviours'
import { readAddress } from './page-store/address'

describe('the script of public pages', () => {
  let script: BehavioursScript

  beforeAll(async () => {
    script = await bundleBehaviours()
  })

  test('is small, and there is no library in it', () => {
    expect(gzipSync(script.text).length).toBeLessThanOrEqual(4000)
  })

  test('has an address of its text, which is answered as a file', async () => {
    expect(script.path).toMatch(/^\/behaviours-[0-9a-f]{12}\.js$/)
    expect(await bundleBehaviours()).toEqual(script)
    expect(readAddress(script.path).door).toBe('file')
  })

  test('a second run of it defines nothing again', () => {
    const defined: string[] = []
    const page = {
      HTMLElement: class {},
      document: { documentElement: {} },
      customElements: {
        get: (name: string) => defined.includes(name) || undefined,
        define: (name: string) => defined.push(name),
      },
    }
    runInNewContext(script.text, page)
    runInNewContext(script.text, page)
    expect(defined.sort()).toEqual([
      'colour-scheme',
      'copied-links',
      'edit-link',
      'follow-filter',
      'kept-form',
      'reading-place',
      'search-suggestions',
    ])
  })
})
