import { expect, test } from 'vitest'

import { dutchMessage } from './dutch-messages'

test.each([
  ['Missing email.', 'Vul je mailadres in.'],
  ['The following field is invalid: email', 'Dit klopt niet: email'],
  ['The following fields are invalid: email, password', 'Dit klopt niet: email, password'],
  ['The following path cannot be queried: a.b', 'Hierop kun je niet zoeken: a.b'],
  [
    'Document with ID 3 is currently locked by another user and cannot be updated.',
    'Iemand anders heeft dit nu open om te bewerken. Probeer het later opnieuw.',
  ],
  ['Dit is er niet.', 'Dit is er niet.'],
  ['constructor', 'constructor'],
])('%s is said as %s', (message, said) => {
  expect(dutchMessage(message)).toBe(said)
})
