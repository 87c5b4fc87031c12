import { expect, test } from 'vitest'
import type { SourceKind } from '@/domain/sources/source-kind'
import { guessKind, kindInWords } from './guess-kind'

const titles: Record<SourceKind, string[]> = {
  rapport: [
    'Jaarverslag 2023',
    'Eindrapport toeslagen',
    'Advies over de huur',
    'Factsheet energiearmoede',
    'Trendrapport wonen',
    'Natuurverkenning 2050',
  ],
  onderzoek: [
    'Evaluatie van de Jeugdwet',
    'Leefstijlmonitor',
    'Enquête onder huurders',
    'WoON-onderzoek',
    'Nulmeting armoede',
    'Proefschrift over molens',
  ],
  cijfers: [
    'Molens in cijfers',
    'Kerncijfers wijken en buurten',
    'Dataset leegstand',
    'Dashboard energietransitie',
    'Feiten en cijfers over jeugd',
    'Bevolkingsprognose 2050',
    'CBS StatLine',
  ],
  register: ['BIG-register', 'Landelijk Register Kinderopvang', 'Basisregistratie Adressen en Gebouwen'],
  'wet-en-regelgeving': [
    'Participatiewet',
    'Wet op het primair onderwijs',
    'Besluit bouwwerken leefomgeving',
    'Algemene verordening gegevensbescherming',
    'Verdrag van Istanbul',
    'Regeling langdurige zorg',
    'Grondwet',
    'Wetsvoorstel regie volkshuisvesting',
  ],
  dossier: ['Themadossier stikstof', 'Dossier wonen'],
  databank: ['Nationaal dataportaal', 'Databank effectieve interventies'],
  overig: [
    'Kamerbrief over de evaluatie van de Jeugdwet',
    'Podcast over de Participatiewet',
    'Boek: Molens',
    'Woonatlas',
    'Nieuwsbericht: onderzoek naar huur',
    'Wetenschap en wonen',
    'Handreiking monitor',
    'Molens',
    'Alwetend',
  ],
}
const cases = Object.entries(titles).flatMap(([kind, all]) => all.map((title) => [title, kind] as const))

test.each(cases)('%s is %s', (title, kind) => {
  const found = guessKind({ title, description: null, url: null })
  expect(found).toBe(kind)
})

test('a title says more than a description, and a description than an address', () => {
  const url = 'https://wetten.overheid.nl/BWBR0005181/'
  expect(guessKind({ title: 'Monitor', description: 'Over de wet.', url })).toBe('onderzoek')
  expect(guessKind({ title: 'Molens', description: 'Jaarverslag. Met cijfers.', url })).toBe('rapport')
  expect(guessKind({ title: 'Molens', description: 'Alles over wind. Met een wet.', url })).toBe(
    'wet-en-regelgeving',
  )
})

test.each([
  ['Dataset', 'cijfers'],
  ['Kamerbrief', 'overig'],
  ['Jaarverslag', 'rapport'],
  ['wet', 'wet-en-regelgeving'],
  ['Club', null],
])('the words "%s" below Soort say %s', (words, kind) => expect(kindInWords(words)).toBe(kind))
