import { expect, test } from 'vitest'

import { describeOrganisation } from './describe-organisation'

const asiel = { topic: { slug: 'asiel', title: 'Asiel' }, role: 'Vangt op' }
const wonen = { topic: { slug: 'wonen', title: 'Wonen' }, role: null }
const zorg = { topic: { slug: 'zorg', title: 'Zorg' }, role: 'Betaalt' }
const roles = [asiel, wonen, zorg]
const described = { description: 'Een organisatie', roles }
const silent = { description: null, roles }

test.for([
  ['its role in the topic that was chosen', described, ['zorg'], ['Betaalt']],
  [
    'which role is in which topic, when more were chosen',
    silent,
    ['asiel', 'zorg'],
    ['Asiel: Vangt op', 'Zorg: Betaalt'],
  ],
  ['the only role that it has there', described, ['wonen', 'zorg'], ['Betaalt']],
  ['what it says of itself, where it has no role there', described, ['wonen'], ['Een organisatie']],
  ['nothing, rather than its role in another topic', silent, ['wonen'], []],
  ['what it says of itself, in a list of all', described, [], ['Een organisatie']],
  ['its first role, in a list of all', { ...silent, roles: [wonen, zorg, asiel] }, [], ['Betaalt']],
  ['nothing, when there is nothing', { description: null, roles: [] }, [], []],
] as const)('a list says %s', ([, organisation, topics, said]) => {
  const given = { ...organisation, roles: [...organisation.roles] }
  expect(describeOrganisation({ organisation: given, topics: [...topics] })).toEqual(said)
})
