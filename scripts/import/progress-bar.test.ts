import { expect, test } from 'vitest'

import { ProgressBar } from './progress-bar'

function terminal({ isTTY }: { isTTY: boolean }): {
  isTTY: boolean
  write: (text: string) => void
  shown: string[]
} {
  const shown: string[] = []
  return { isTTY, shown, write: (text) => shown.push(text) }
}

test('is drawn on a terminal for more than three documents, and gone when all is done', () => {
  const screen = terminal({ isTTY: true })
  const bar = new ProgressBar(screen)
  bar.draw({ done: 2, all: 4 })
  bar.clear()
  bar.draw({ done: 3, all: 4 })
  bar.draw({ done: 4, all: 4 })
  const clear = '\r\u001B[K'
  expect(screen.shown).toEqual([
    `${'█'.repeat(15)}${'░'.repeat(15)} 2 van 4`,
    clear,
    `${'█'.repeat(23)}${'░'.repeat(7)} 3 van 4`,
    clear,
  ])
})

test.each([
  { isTTY: false, all: 100 },
  { isTTY: true, all: 3 },
])('is not drawn with %j', ({ isTTY, all }) => {
  const screen = terminal({ isTTY })
  const bar = new ProgressBar(screen)
  bar.draw({ done: 1, all })
  bar.clear()
  expect(screen.shown).toEqual([])
})
