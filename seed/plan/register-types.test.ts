import { expect, test } from 'vitest'

import type { OrganisationType } from '@/domain/organisations/organisation-type'
import { namesOfBody } from '@/domain/register/names-of-body'
import type { RegisterBody } from '@/domain/register/register-body'
import { toKnownBody } from '@/seed/register/known-body'

import { RegisterTypes, type TypedBody } from './register-types'

function body(kind: string, name: string, more: Partial<RegisterBody> = {}): TypedBody {
  const known = toKnownBody({
    id: [kind, name, more.endedAt].join(),
    tooi: null,
    name,
    abbreviation: null,
    otherNames: [],
    kinds: [kind],
    ministry: null,
    website: null,
    kvk: null,
    rsin: null,
    wooRequest: null,
    wooDecisions: [],
    endedAt: null,
    ...more,
  })
  const { full, short } = namesOfBody(known)
  return { ...known, names: [...full, ...short] }
}

const zbo = 'Zelfstandig bestuursorgaan'
const register = new RegisterTypes({
  today: '2026-11-28',
  bodies: [
    body('Ministerie', 'Zeezaken', { abbreviation: 'ZZ' }),
    body(zbo, 'Stichting Duinwacht', { abbreviation: 'SDW' }),
    body(zbo, 'Kansspelautoriteit'),
    body('Gemeente', 'Duindorp'),
    body('Organisatieonderdeel', 'Dienst Duin'),
    body('Adviescollege', 'Zeehuis', { endedAt: '2020-01-01' }),
    body(zbo, 'Zeehuis'),
    body(zbo, 'Commissie', { website: 'https://een.nl' }),
    body('Adviescollege', 'Commissie', { website: 'https://twee.nl' }),
  ],
})

interface Told {
  name: string
  abbreviation?: string
  url?: string
  guess?: OrganisationType
}

test.each<[Told, OrganisationType | null]>([
  [{ name: 'Ministerie van Zeezaken' }, 'ministerie'],
  [{ name: 'ZZ' }, 'ministerie'],
  [{ name: 'ZZ', abbreviation: 'ZuZ' }, null],
  [{ name: 'Stichting Duinwacht', guess: 'ngo' }, 'uitvoeringsorganisatie'],
  [{ name: 'De Stichting Duinwacht (SDW)', guess: 'ngo' }, 'uitvoeringsorganisatie'],
  [{ name: 'SDW', guess: 'ngo' }, null],
  [{ name: 'Duinwacht', guess: 'toezichthouder-of-adviesorgaan' }, 'toezichthouder-of-adviesorgaan'],
  [{ name: 'Kansspelautoriteit' }, 'toezichthouder-of-adviesorgaan'],
  [{ name: 'Gemeente Duindorp' }, 'overheid-overig'],
  [{ name: 'Dienst Duin' }, null],
  [{ name: 'Zeehuis' }, 'uitvoeringsorganisatie'],
  [{ name: 'Commissie' }, null],
  [{ name: 'Commissie', url: 'https://twee.nl/over' }, 'toezichthouder-of-adviesorgaan'],
  [{ name: 'Duin' }, null],
])('%j is %s', ({ name, abbreviation = null, url = null, guess = null }, expected) => {
  const organisation = { name, abbreviation, aliases: [], url }
  expect(register.typeOf({ organisation, guess: guess ?? null })).toBe(expected)
})
