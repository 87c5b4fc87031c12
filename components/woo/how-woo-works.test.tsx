import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { HowWooWorks } from './how-woo-works'

test('a request is explained in ten sentences', () => {
  const [, list = ''] = /<ol[^>]*>(.*)<\/ol>/s.exec(renderToStaticMarkup(<HowWooWorks />)) ?? []
  const steps = [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, step]) => step)
  expect(steps).toHaveLength(10)
  // A full stop of an article stands between digits.
  for (const step of steps) expect(step).toMatch(/^(?:[^.]|\.\d)+\.$/)
})
