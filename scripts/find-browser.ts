import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { installWithApt } from './apt'
import { exitCodeOf, startPackageProgram } from './child-process'
import { PlainError, say } from './say'

/** Without windows a browser takes a third of the processor for the same pages, so such a one comes first. */
const installedPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Of Debian, the first that there is. */
const debianPackages = ['chromium-headless-shell', 'chromium']

/** The path of a Chromium: a given or installed one; else Playwright's, else Debian's, which are installed. */
export async function findBrowser({
  given,
  signal,
}: {
  given: string | undefined
  signal: AbortSignal
}): Promise<string> {
  if (given && !existsSync(given)) throw new PlainError(`CHROMIUM_PATH names ${given}, which is not there`)
  const present = given ?? findInstalled()
  if (present) return present
  say('There is no Chromium here: installing one …')
  await installWithPlaywright(signal)
  for (const name of debianPackages)
    if (!findInstalled()) await installWithApt({ packages: [name, 'fonts-liberation'], signal })
  const installed = findInstalled()
  if (installed) return installed
  throw new PlainError(
    'No browser: install Chromium or Google Chrome, or set CHROMIUM_PATH to the path of one that is elsewhere',
  )
}

function findInstalled(): string | undefined {
  return [...installedPlaces, chromium.executablePath()].find((place) => existsSync(place))
}

async function installWithPlaywright(signal: AbortSignal): Promise<void> {
  const args = ['install', '--with-deps', 'chromium']
  await exitCodeOf(startPackageProgram({ file: '@playwright/test/cli.js', args, signal }))
}
