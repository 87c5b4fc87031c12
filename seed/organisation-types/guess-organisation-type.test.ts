import { describe, expect, test } from 'vitest'
import type { OrganisationType } from '@/domain/organisations/organisation-type'
import { guessOrganisationType } from './guess-organisation-type'

const byName: Record<OrganisationType, string[]> = {
  ministerie: ['Ministerie van Wonen', 'Het ministerie van Natuur'],
  uitvoeringsorganisatie: [
    'Rijksdienst voor het Cultureel Erfgoed',
    'Dienst Toeslagen',
    'Nationaal Agentschap Erasmus',
  ],
  'toezichthouder-of-adviesorgaan': [
    'Inspectie Leefomgeving en Transport',
    'Arbeidsinspectie',
    'Kansspelautoriteit',
    'Autoriteit Nucleaire Veiligheid en Stralingsbescherming',
    'Raad voor Cultuur',
    'Raad voor het Openbaar Bestuur',
    'Commissariaat voor de Media',
    'Rekenkamer Rotterdam',
    'Kinderombudsman',
    'Onderzoeksraad voor Veiligheid',
    'Adviesraad voor wetenschap, technologie en innovatie',
    'Adviescollege ICT-toetsing',
    'Nationaal Rapporteur Mensenhandel',
    'Staatstoezicht op de Mijnen',
  ],
  rechtspraak: [
    'Rechtbank Den Haag',
    'Gerechtshof Amsterdam',
    'Centrale Raad van Beroep',
    'College van Beroep voor het bedrijfsleven',
    'Internationaal Strafhof',
  ],
  'overheid-overig': [
    'Gemeente Utrecht',
    'Provincie Drenthe',
    'Waterschap Rivierenland',
    'Veiligheidsregio Twente',
    'GGD Amsterdam',
    'Politie Eenheid Oost',
    'Hoogheemraadschap van Delfland',
  ],
  ngo: ['Stichting De Noordzee', 'Stichting LOS'],
  'internationale-organisatie': [
    'Europees Milieuagentschap',
    'Europese Autoriteit voor voedselveiligheid',
    'Internationale Arbeidsorganisatie',
    'European Environment Agency',
    'Europese Centrale Bank',
  ],
  kennisinstelling: [
    'Universiteit Leiden',
    'Rijksuniversiteit Groningen',
    'Erasmus Universiteit Rotterdam',
    'Hogeschool Utrecht',
    'Kenniscentrum Kinderopvang',
    'Stichting Kenniscentrum Phrenos',
    'Mulier Instituut',
    'Expertisecentrum Nederlands',
    'Wageningen University & Research',
    'TU Delft',
    'Rijksinstituut voor Kust en Zee',
    'Instituut voor Natuureducatie',
  ],
  'branche-of-belangenvereniging': [
    'Vereniging Eigen Huis',
    'Nederlandse Vereniging van Journalisten',
    'Woonbond',
    'Consumentenbond',
    'Patiëntenfederatie Nederland',
    'Verbond van Verzekeraars',
    'Vereniging Hogescholen',
    'Universiteiten van Nederland',
    'Koninklijk Nederlands Genootschap voor Fysiotherapie',
    'Nederlandse Melkveehouders Vakbond',
  ],
  'databank-of-platform': ['Nationaal Dataportaal', 'BIG-register', 'Platform Rondom GGZ'],
  overig: [],
}

const byRole: [role: string, type: OrganisationType][] = [
  ['Houdt toezicht op de kwaliteit van het onderwijs.', 'toezichthouder-of-adviesorgaan'],
  ['Onafhankelijke toezichthouder op de zorg', 'toezichthouder-of-adviesorgaan'],
  ['Adviseert regering en parlement over water.', 'toezichthouder-of-adviesorgaan'],
  ['Onafhankelijk adviesorgaan van het kabinet', 'toezichthouder-of-adviesorgaan'],
  ['Ziet toe op de naleving van de wet', 'toezichthouder-of-adviesorgaan'],
  ['De branchevereniging van molenaars', 'branche-of-belangenvereniging'],
  ['Landelijke brancheorganisatie voor de kinderopvang', 'branche-of-belangenvereniging'],
  ['Is de koepelorganisatie van woningcorporaties.', 'branche-of-belangenvereniging'],
  ['Behartigt de belangen van boeren', 'branche-of-belangenvereniging'],
  ['Beroepsvereniging van psychologen', 'branche-of-belangenvereniging'],
  ['De grootste vakbond van Nederland', 'branche-of-belangenvereniging'],
  ['Voert de Wet langdurige zorg uit.', 'uitvoeringsorganisatie'],
  ['Uitvoeringsorganisatie van het ministerie van BZK', 'uitvoeringsorganisatie'],
  ['Zelfstandig bestuursorgaan dat subsidies verdeelt', 'uitvoeringsorganisatie'],
  ['Landelijk kenniscentrum voor ouderenzorg', 'kennisinstelling'],
  ['Doet onafhankelijk onderzoek naar armoede', 'kennisinstelling'],
  ['Een wetenschappelijk onderzoeksinstituut dat …', 'kennisinstelling'],
  ['Milieuorganisatie die zich inzet voor schone lucht', 'ngo'],
  ['Een maatschappelijke organisatie voor daklozen', 'ngo'],
  ['Internationale mensenrechtenorganisatie', 'ngo'],
  ['Organisatie van de Verenigde Naties voor landbouw', 'internationale-organisatie'],
  ['Online databank met uitspraken', 'databank-of-platform'],
  ['De hoogste bestuursrechter van Nederland', 'rechtspraak'],
]

describe('a type that a name says', () => {
  const cases = Object.entries(byName).flatMap(([type, names]) => names.map((name) => [name, type] as const))
  test.each(cases)('%s is %s', (name, type) => expect(guessOrganisationType({ name, role: null })).toBe(type))
})

describe('a type that a description says first', () => {
  test.each(byRole)('"%s" is %s', (role, type) =>
    expect(guessOrganisationType({ name: 'Molenzaak', role })).toBe(type),
  )
})

test('a description says more than "Stichting" and "Vereniging"', () => {
  expect(guessOrganisationType({ name: 'Stichting Molen', role: 'Branchevereniging van molenaars' })).toBe(
    'branche-of-belangenvereniging',
  )
  expect(
    guessOrganisationType({ name: 'Vereniging Molen', role: 'Natuurorganisatie voor weidevogels' }),
  ).toBe('ngo')
  expect(
    guessOrganisationType({
      name: 'Nederlands Instituut van Molenaars',
      role: 'De beroepsvereniging van molenaars',
    }),
  ).toBe('branche-of-belangenvereniging')
})

test('a journalistic platform is none that research goes to for data', () => {
  expect(guessOrganisationType({ name: 'Molenpost', role: 'Onderzoeksjournalistiek platform' })).toBeNull()
})

describe('what says nothing sure', () => {
  test.each([
    ['NRC', 'Dagblad'],
    ['De Telegraaf', 'Landelijke krant'],
    ['Triodos Bank', null],
    ['Keukenhof', null],
    ['Ymere', 'Woningcorporatie in Amsterdam die met gemeenten bouwt'],
    ['Follow the Money', 'Platform voor onderzoeksjournalistiek'],
    ['Berenschot', 'Adviesbureau dat onderzoek doet voor ministeries'],
    ['Universitas', null],
    ['Molenzaak', 'Werkt samen met de inspectie.'],
    ['Molenzaak', 'Wordt gecontroleerd door de toezichthouder'],
    ['Molenzaak', 'Netwerk van kenniscentra'],
    ['Molenzaak', 'Onderzoekt misstanden'],
    ['VVD', 'Politieke partij'],
    ['Zorggroep Almere', null],
    ['Het Parool', 'Amsterdamse krant met dossier over de rechtbank'],
    ['Van Gogh Museum', null],
    ['Netwerk Mediawijsheid', null],
  ])('%s, %s', (name, role) =>
    expect(['overig', null, 'databank-of-platform']).toContain(guessOrganisationType({ name, role })),
  )
})
