import { existsSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

import { copyFolder, copySource, installations, run } from './installations'
import { emptyFolder } from './machines/empty-folder'

test('the build needs no settings and no database', () => {
  const folder = path.join(emptyFolder(), 'copy')
  copySource(folder)
  copyFolder({
    from: path.join(installations.first, 'node_modules'),
    to: path.join(folder, 'node_modules'),
  })
  const { PATH = '' } = process.env
  run({ command: ['env', '-i', `PATH=${PATH}`, 'npx', 'next', 'build'], folder })
  expect(existsSync(path.join(folder, '.next/BUILD_ID'))).toBe(true)
})
