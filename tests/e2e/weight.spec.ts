import { weighPage, weightLimits } from '@/bench/page-weight'
import { expect, test } from './staff'

for (const path of [
  '/',
  '/themas',
  '/themas/asiel',
  '/organisaties',
  '/organisaties/nidos',
  '/vragen',
  '/zoeken?q=asiel',
  '/tip',
]) {
  test(`${path} is a light document, and light as a whole`, async ({ browser, baseURL }) => {
    const weight = await weighPage({ browser, url: `${baseURL}${path}` })
    const figures = JSON.stringify(weight)
    expect(weight.script, figures).toBeGreaterThan(0)
    for (const part of ['gzip', 'br', 'script', 'visit'] as const)
      expect(weight[part], `${part} of ${figures}`).toBeLessThanOrEqual(weightLimits[part])
    expect(weight.visitByKind.font, figures).toBeLessThanOrEqual(weightLimits.font)
  })
}
