import { existsSync } from 'node:fs'
import { installWithApt } from '../apt'
import { say } from '../say'

/** Programs that the tests in other browsers use, by the package of Debian that has them. */
const programs = {
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
  'poppler-utils': '/usr/bin/pdftotext',
}

/** Installs what is missing where that can be done. What stays missing fails the tests that need it, with a sentence. */
export async function installOtherBrowsers(signal: AbortSignal): Promise<void> {
  const missing = Object.entries(programs).filter(([, program]) => !existsSync(program))
  if (missing.length === 0) return
  const packages = missing.map(([name]) => name)
  say(`For tests in other browsers these are missing: ${packages.join(', ')}. Installing them …`)
  await installWithApt({ packages, signal })
}
