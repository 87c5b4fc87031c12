import { expect, test } from 'vitest'

import { fold } from './fold'

test.each([
  ['Coördinatie', 'coordinatie'],
  ['AZC’s', "azc's"],
  ['jeugd\u00ADzorg', 'jeugdzorg'],
  ['jeugd\u200Bzorg', 'jeugdzorg'],
  ['jeugd\u200Czorg\u200E', 'jeugdzorg'],
  ['eﬃciënt', 'efficient'],
  ['Ĳsclub', 'ijsclub'],
  ['ĳsclub', 'ijsclub'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})
