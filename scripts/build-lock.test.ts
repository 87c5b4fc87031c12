import { PHASE_PRODUCTION_BUILD, PHASE_PRODUCTION_SERVER } from 'next/constants'
import { expect, onTestFinished, test, vi } from 'vitest'

import { occupyBuild } from './build'

const distDir = '.next-occupied'

test('the build that a site serves is not made anew under it, but by who has it', async () => {
  vi.stubEnv('NEXT_DIST_DIR', distDir)
  onTestFinished(() => void vi.unstubAllEnvs())
  const { default: configOf } = await import('@/next.config')
  const lock = occupyBuild(distDir)
  const refusal = `Process ${process.pid} builds or serves ${distDir} of this checkout already`
  expect(() => occupyBuild(distDir)).toThrow(refusal)
  expect(() => configOf(PHASE_PRODUCTION_BUILD)).toThrow(refusal)
  expect(configOf(PHASE_PRODUCTION_SERVER)).toMatchObject({ distDir })
  vi.stubEnv('BUILDER', String(process.pid))
  expect(configOf(PHASE_PRODUCTION_BUILD)).toMatchObject({ distDir })
  vi.stubEnv('BUILDER', undefined)
  lock.release()
  expect(configOf(PHASE_PRODUCTION_BUILD)).toMatchObject({ distDir })
})
