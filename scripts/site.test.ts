import { expect, test } from 'vitest'

import { heapCeiling } from './heap-ceiling'
import { startSite } from './site'

test('the site has the heap ceiling of its machine', async () => {
  const ceiling = heapCeiling()
  expect(ceiling).not.toEqual([])
  // Ends with 7 where Node has all of it, before anything of the site is loaded.
  const program = `process.exit(${JSON.stringify(ceiling)}.every((each) => process.execArgv.includes(each)) ? 7 : 8)`
  const imported = `data:text/javascript;base64,${Buffer.from(program).toString('base64')}`
  const environment = { NODE_ENV: 'development', NODE_OPTIONS: `--import=${imported}` } as const
  await expect(startSite(environment)).rejects.toThrow('The site has ended (code 7)')
})
