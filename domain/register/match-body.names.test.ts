import { expect, test } from 'vitest'

import { matchBody, type MatchableBody, type Recognisable } from './match-body'

/** Bodies as the register writes them, by their kind: `NAME [ABBREVIATION] †END`. */
const written = {
  Ministerie: `
    Algemene Zaken [AZ]
    Asiel en Migratie [AenM]
    Binnenlandse Zaken en Koninkrijksrelaties [BZK]
    Buitenlandse Zaken [BZ]
    Defensie [Def]
    Economische Zaken [EZ]
    Economische Zaken [EZ] †2010-10-14
    Economische Zaken en Klimaat [EZK] †2024-07-01
    Financiën [Fin]
    Infrastructuur en Milieu [IenM] †2017-12-31
    Infrastructuur en Waterstaat [IenW]
    Justitie [MinJus] †2010-11-30
    Justitie en Veiligheid [JenV]
    Klimaat en Groene Groei [KGG]
    Landbouw, Natuur en Voedselkwaliteit [LNV] †2024-07-01
    Landbouw, Visserij, Voedselzekerheid en Natuur [LVVN]
    Onderwijs, Cultuur en Wetenschap [OCW]
    Sociale Zaken en Werkgelegenheid [SZW]
    Veiligheid en Justitie [VenJ] †2017-12-31
    Volksgezondheid, Welzijn en Sport [VWS]`,
  Agentschap: `
    Belastingdienst [BD]
    Centraal Justitieel Incassobureau [CJIB]
    Dienst Justitiële Inrichtingen [DJI]
    Dienst Uitvoering Onderwijs [DUO]
    Koninklijk Nederlands Meteorologisch Instituut [KNMI]
    Nationaal Archief [NA]
    Nederlands Forensisch Instituut [NFI]
    Rijksdienst voor Identiteitsgegevens [RvIG]
    Rijksdienst voor Ondernemend Nederland [RVO]
    Rijksinstituut voor Volksgezondheid en Milieu [RIVM]
    Rijksvastgoedbedrijf [RVB]
    Rijkswaterstaat [RWS]`,
  Adviescollege: `
    Adviesraad Migratie [AM]
    College voor de Rechten van de Mens
    Commissie voor de milieueffectrapportage [Commissie m.e.r.]
    Gezondheidsraad [GR]
    Kiesraad
    Onderwijsraad
    Sociaal-Economische Raad [SER]
    Wetenschappelijke Raad voor het Regeringsbeleid [WRR]`,
  'Hoog College van Staat': `
    Algemene Rekenkamer [AR]
    Eerste Kamer der Staten-Generaal [EK]
    Nationale ombudsman
    Raad van State [RvS] †2030-11-29
    Tweede Kamer der Staten-Generaal [TK]`,
  Inspectie: `
    Inspectie Gezondheidszorg en Jeugd [IGJ]
    Inspectie Justitie en Veiligheid
    Inspectie Leefomgeving en Transport [ILT]
    Inspectie van het Onderwijs [IvhO]
    Nederlandse Arbeidsinspectie
    Nederlandse Voedsel- en Warenautoriteit [NVWA]
    Staatstoezicht op de Mijnen [SodM]`,
  'Zelfstandig bestuursorgaan': `
    Autoriteit Consument en Markt [ACM]
    Autoriteit Financiële Markten [AFM]
    CAK
    Centraal Bureau Rijvaardigheidsbewijzen [CBR]
    Centraal Bureau voor de Statistiek [CBS]
    Centraal Orgaan opvang asielzoekers [COA]
    CIZ [Centrum Indicatiestelling Zorg]
    College ter Beoordeling van Geneesmiddelen [CBG]
    Commissariaat voor de Media [CvdM]
    De Nederlandsche Bank [DNB]
    Huis voor Klokkenluiders
    Huurcommissie
    Instituut Mijnbouwschade Groningen [IMG]
    Kamer van Koophandel [KVK]
    Koninklijke Bibliotheek [KB]
    Luchtverkeersleiding Nederland [LVNL]
    Nederlandse Zorgautoriteit [NZa]
    Sociale Verzekeringsbank [SVB]
    Staatsbosbeheer [SBB]
    Stichting Bloembollenkeuringsdienst [BKD]
    Uitvoeringsinstituut werknemersverzekeringen [UWV]
    Zorginstituut Nederland [ZIN]`,
  Gemeente: `
    Gemeente Almere [Almere]
    Gemeente Bergen (L) [Bergen (L)]
    Gemeente Bergen (NH) [Bergen NH]
    Gemeente Den Haag [Den Haag]
    Gemeente Groningen [Groningen]
    Gemeente 's-Hertogenbosch ['s-Hertogenbosch]
    Gemeente Súdwest-Fryslân [Súdwest-Fryslân]
    Gemeente Utrecht [Utrecht]
    Gemeente Westerwolde [Westerwolde]`,
  Provincie: `
    Provincie Fryslân [FR]
    Provincie Gelderland [GE]
    Provincie Groningen [GR]
    Provincie Limburg [LI]
    Provincie Noord-Brabant [NB]
    Provincie Utrecht [UT]
    Provincie Zuid-Holland [ZH]`,
  'Rechterlijke instantie': `
    Centrale Raad van Beroep [CRvB]
    College van Beroep voor het bedrijfsleven [CBb]
    Gerechtshof Amsterdam
    Gerechtshof Den Haag
    Gerechtshof 's-Hertogenbosch
    Hoge Raad der Nederlanden [HR]
    Raad voor de rechtspraak
    Rechtbank Amsterdam
    Rechtbank Den Haag
    Rechtbank Limburg
    Rechtbank Midden-Nederland`,
  Waterschap: `
    Aa en Maas
    Amstel, Gooi en Vecht
    De Dommel
    Drents Overijsselse Delta [WDODelta]
    Hoogheemraadschap van Delfland
    Hoogheemraadschap van Rijnland
    Hunze en Aa's
    Vallei en Veluwe
    Vechtstromen
    Waterschap Limburg
    Wetterskip Fryslân`,
  Politie: `
    Korps Politie Caribisch Nederland [KPCN]
    Politie`,
  Organisatieonderdeel: `
    Dienst Terugkeer en Vertrek [DTenV]
    Immigratie- en Naturalisatiedienst [IND]
    Koninklijke Marechaussee [KMar]`,
}

/** What an editor would write for a body, and means by it. */
const meant: Record<string, string[]> = {
  'Algemene Zaken': ['het ministerie van Algemene Zaken', 'Ministerie van AZ'],
  'Asiel en Migratie': [
    'Ministerie van Asiel en Migratie (AenM)',
    'ministerie van Asiel & Migratie',
    'Min. van Asiel en Migratie',
    'Ministerie van A&M',
    'Ministerie voor Asiel en Migratie',
  ],
  'Binnenlandse Zaken en Koninkrijksrelaties': [
    'Ministerie van BZK',
    'BZK',
    'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (BZK)',
    'ministerie van binnenlandse zaken & koninkrijksrelaties',
    'Ministerie van Binnelandse Zaken en Koninkrijksrelaties',
  ],
  'Buitenlandse Zaken': ['Ministerie van Buitenlandse Zaken', 'BZ', 'Het ministerie van BZ'],
  Defensie: ['Ministerie van Defensie', 'Min. Defensie', 'Ministerie van Defensie (Def)'],
  'Economische Zaken': ['Ministerie van Economische Zaken', 'Ministerie van EZ', 'EZ'],
  'Economische Zaken en Klimaat': [
    'Ministerie van Economische Zaken en Klimaat',
    'EZK',
    'Ministerie van EZK',
  ],
  Financiën: ['Ministerie van Financiën', 'Ministerie van Financien', 'het ministerie van Financiën'],
  'Infrastructuur en Waterstaat': [
    'Ministerie van I&W',
    'IenW',
    'Ministerie van Infrastructuur & Waterstaat',
    'I en W',
    'Ministerie van Infrastuctuur en Waterstaat',
  ],
  'Infrastructuur en Milieu': ['Ministerie van Infrastructuur en Milieu', 'I&M'],
  'Justitie en Veiligheid': [
    'Ministerie van Justitie en Veiligheid',
    'Ministerie van J&V',
    'JenV',
    'J en V',
    'Ministerie van Justitie en Veiligheid (J&V)',
    'Ministerie van Jusititie en Veiligheid',
  ],
  Justitie: ['Ministerie van Justitie'],
  'Klimaat en Groene Groei': ['Ministerie van Klimaat en Groene Groei', 'KGG'],
  'Landbouw, Natuur en Voedselkwaliteit': ['LNV', 'Ministerie van Landbouw, Natuur en Voedselkwaliteit'],
  'Landbouw, Visserij, Voedselzekerheid en Natuur': [
    'Ministerie van LVVN',
    'Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur (LVVN)',
    'Ministerie van Landbouw Visserij Voedselzekerheid en Natuur',
  ],
  'Onderwijs, Cultuur en Wetenschap': [
    'Ministerie van OCW',
    'OCW',
    'O.C.W.',
    'Ministerie van Onderwijs, Cultuur & Wetenschap',
    'ministerie van onderwijs cultuur en wetenschap',
  ],
  'Sociale Zaken en Werkgelegenheid': ['SZW', 'Ministerie van Sociale Zaken en Werkgelegenheid', 'Min. SZW'],
  'Volksgezondheid, Welzijn en Sport': [
    'VWS',
    'Ministerie VWS',
    'Ministerie van Volksgezondheid, Welzijn en Sport',
    'Ministerie van Volksgezondheid, Welzijn & Sport (VWS)',
  ],
  Belastingdienst: ['de Belastingdienst', 'De belastingdienst', 'Belasting­dienst'],
  'Centraal Justitieel Incassobureau': ['CJIB', 'het CJIB', 'Centraal Justitiëel Incassobureau'],
  'Dienst Justitiële Inrichtingen': [
    'DJI',
    'Dienst Justitiële Inrichtingen (DJI)',
    'DJI (Dienst Justitiële Inrichtingen)',
    'Dienst Justitiele Inrichtingen',
  ],
  'Dienst Uitvoering Onderwijs': ['DUO', 'Dienst Uitvoering Onderwijs (DUO)', 'D.U.O.'],
  'Koninklijk Nederlands Meteorologisch Instituut': [
    'KNMI',
    'Het KNMI',
    'Koninklijk Nederlands Meteorologisch Instituut (KNMI)',
    'Koninklijk Nederlands Metereologisch Instituut',
  ],
  'Nationaal Archief': ['Het Nationaal Archief', 'nationaal archief'],
  'Nederlands Forensisch Instituut': ['NFI', 'Nederlands Forensisch Instituut (NFI)'],
  'Rijksdienst voor Identiteitsgegevens': ['RvIG', 'Rijksdienst voor Identiteitsgegevens (RvIG)'],
  'Rijksdienst voor Ondernemend Nederland': ['RVO', 'rijksdienst voor ondernemend Nederland', 'RVO.nl'],
  'Rijksinstituut voor Volksgezondheid en Milieu': [
    'RIVM',
    'het RIVM',
    'Rijksinstituut voor Volksgezondheid & Milieu (RIVM)',
    'Rijksinsituut voor Volksgezondheid en Milieu',
  ],
  Rijkswaterstaat: ['Rijkswaterstaat (RWS)', 'RWS', 'rijkswaterstaat'],
  'Adviesraad Migratie': ['Adviesraad Migratie (AM)', 'De Adviesraad Migratie'],
  'College voor de Rechten van de Mens': [
    'het College voor de Rechten van de Mens',
    'College voor de rechten van de mens',
  ],
  'Commissie voor de milieueffectrapportage': [
    'Commissie m.e.r.',
    'Commissie mer',
    'Commissie voor de Milieueffectrapportage',
  ],
  Gezondheidsraad: ['De Gezondheidsraad', 'Gezondheidsraad (GR)'],
  Kiesraad: ['de Kiesraad'],
  'Sociaal-Economische Raad': ['SER', 'Sociaal Economische Raad', 'Sociaal-Economische Raad (SER)', 'S.E.R.'],
  'Wetenschappelijke Raad voor het Regeringsbeleid': [
    'WRR',
    'Wetenschappelijke Raad voor het Regeringsbeleid (WRR)',
  ],
  'Algemene Rekenkamer': ['de Algemene Rekenkamer', 'Algemene Rekenkamer (AR)', 'Algemeene Rekenkamer'],
  'Eerste Kamer der Staten-Generaal': [
    'Eerste Kamer der Staten-Generaal',
    'Eerste Kamer der Staten Generaal',
    'Eerste Kamer',
  ],
  'Nationale ombudsman': ['Nationale Ombudsman', 'de Nationale ombudsman'],
  'Raad van State': ['De Raad van State', 'RvS', 'Raad van State (RvS)'],
  'Tweede Kamer der Staten-Generaal': [
    'Tweede Kamer der Staten-Generaal',
    'de Tweede Kamer der Staten-Generaal',
    'Tweede Kamer',
  ],
  'Inspectie Gezondheidszorg en Jeugd': [
    'IGJ',
    'Inspectie Gezondheidszorg & Jeugd',
    'Inspectie Gezondheidszorg en Jeugd (IGJ)',
  ],
  'Inspectie Justitie en Veiligheid': ['Inspectie JenV', 'Inspectie J&V', 'Inspectie Justitie & Veiligheid'],
  'Inspectie Leefomgeving en Transport': ['ILT', 'ILenT', 'Inspectie Leefomgeving en Transport (ILT)'],
  'Inspectie van het Onderwijs': [
    'Inspectie van het Onderwijs',
    'Onderwijsinspectie',
    'De Inspectie van het onderwijs',
  ],
  'Nederlandse Arbeidsinspectie': ['de Nederlandse Arbeidsinspectie', 'Nederlandse arbeidsinspectie'],
  'Nederlandse Voedsel- en Warenautoriteit': [
    'NVWA',
    'Nederlandse Voedsel- en Warenautoriteit (NVWA)',
    'Nederlandse Voedsel en Warenautoriteit',
  ],
  'Staatstoezicht op de Mijnen': ['SodM', 'Staatstoezicht op de Mijnen (SodM)'],
  'Autoriteit Consument en Markt': ['ACM', 'Autoriteit Consument & Markt', 'Authoriteit Consument en Markt'],
  'Autoriteit Financiële Markten': [
    'AFM',
    'Autoriteit Financiële Markten (AFM)',
    'Autoriteit Financiele Markten',
  ],
  CAK: ['het CAK', 'C.A.K.'],
  'Centraal Bureau Rijvaardigheidsbewijzen': ['CBR', 'Centraal Bureau Rijvaardigheidsbewijzen (CBR)'],
  'Centraal Bureau voor de Statistiek': [
    'CBS',
    'het CBS',
    'C.B.S.',
    'Centraal Bureau voor de Statistiek (CBS)',
    'CBS (Centraal Bureau voor de Statistiek)',
    'Centraal Bureau voor de Statestiek',
  ],
  'Centraal Orgaan opvang asielzoekers': [
    'COA',
    'het COA',
    'c.o.a.',
    'Centraal Orgaan Opvang Asielzoekers',
    'COA (Centraal Orgaan opvang asielzoekers)',
    'Centraal Orgaan opvang asielzoekers (COA)',
    'Centraal Orgaan opvang azielzoekers',
    'Het Centraal Orgaan opvang asielzoekers',
  ],
  CIZ: ['CIZ', 'Centrum Indicatiestelling Zorg', 'Centrum Indicatiestelling Zorg (CIZ)', 'het CIZ'],
  'Commissariaat voor de Media': ['CvdM', 'het Commissariaat voor de Media'],
  'De Nederlandsche Bank': [
    'DNB',
    'Nederlandsche Bank',
    'De Nederlandsche Bank (DNB)',
    'De Nederlandse Bank',
  ],
  'Huis voor Klokkenluiders': ['Het Huis voor Klokkenluiders'],
  Huurcommissie: ['de Huurcommissie'],
  'Instituut Mijnbouwschade Groningen': ['IMG', 'Instituut Mijnbouwschade Groningen (IMG)'],
  'Kamer van Koophandel': ['KvK', 'KVK', 'Kamer van Koophandel (KvK)', 'de kamer van koophandel'],
  'Koninklijke Bibliotheek': ['KB', 'De Koninklijke Bibliotheek', 'Koninklijke Bibliotheek (KB)'],
  'Nederlandse Zorgautoriteit': ['NZa', 'NZA', 'Nederlandse Zorgautoriteit (NZa)'],
  'Sociale Verzekeringsbank': ['SVB', 'de Sociale Verzekeringsbank', 'Sociale Verzekerings­bank (SVB)'],
  'Stichting Bloembollenkeuringsdienst': [
    'Bloembollenkeuringsdienst',
    'BKD',
    'Bloembollenkeuringsdienst (BKD)',
  ],
  'Uitvoeringsinstituut werknemersverzekeringen': [
    'UWV',
    'het UWV',
    'Uitvoeringsinstituut Werknemersverzekeringen (UWV)',
    'UWV (Uitvoeringsinstituut Werknemersverzekeringen)',
  ],
  'Zorginstituut Nederland': ['het Zorginstituut Nederland', 'Zorginstituut Nederland (ZIN)'],
  'Gemeente Almere': ['Almere', 'gemeente Almere', 'de gemeente Almere', 'Gem. Almere'],
  'Gemeente Bergen (NH)': ['Gemeente Bergen (NH)'],
  'Gemeente Den Haag': ['Gemeente Den Haag', 'de gemeente Den Haag', 'Den Haag'],
  'Gemeente Groningen': ['Gemeente Groningen', 'gem. Groningen'],
  "Gemeente 's-Hertogenbosch": ['Gemeente ’s-Hertogenbosch', "gemeente 's Hertogenbosch"],
  'Gemeente Súdwest-Fryslân': ['Gemeente Súdwest-Fryslân', 'Gemeente Sudwest-Fryslan'],
  'Gemeente Utrecht': ['gemeente Utrecht', 'Gemeente Utrecht (Utrecht)'],
  'Gemeente Westerwolde': ['Westerwolde', 'Gemeente Westerwolde'],
  'Provincie Fryslân': ['Provincie Fryslân', 'provincie Fryslan'],
  'Provincie Gelderland': ['Provincie Gelderland', 'prov. Gelderland'],
  'Provincie Groningen': ['de provincie Groningen', 'Provincie Groningen'],
  'Provincie Limburg': ['Provincie Limburg'],
  'Provincie Noord-Brabant': ['Provincie Noord-Brabant', 'Provincie Noord Brabant'],
  'Provincie Utrecht': ['Provincie Utrecht', 'de provincie Utrecht'],
  'Centrale Raad van Beroep': ['CRvB', 'Centrale Raad van Beroep (CRvB)'],
  'College van Beroep voor het bedrijfsleven': ['CBb', 'College van Beroep voor het Bedrijfsleven'],
  "Gerechtshof 's-Hertogenbosch": ['Gerechtshof ’s-Hertogenbosch'],
  'Gerechtshof Den Haag': ['Gerechtshof Den Haag', 'het gerechtshof Den Haag'],
  'Hoge Raad der Nederlanden': [
    'Hoge Raad der Nederlanden',
    'de Hoge Raad der Nederlanden (HR)',
    'Hoge Raad',
  ],
  'Raad voor de rechtspraak': ['Raad voor de Rechtspraak', 'De Raad voor de rechtspraak'],
  'Rechtbank Den Haag': ['rechtbank Den Haag', 'de rechtbank Den Haag'],
  'Rechtbank Midden-Nederland': ['Rechtbank Midden-Nederland', 'rechtbank Midden Nederland'],
  'Aa en Maas': ['Waterschap Aa en Maas', 'waterschap Aa & Maas'],
  'Amstel, Gooi en Vecht': ['Waterschap Amstel, Gooi en Vecht', 'Waterschap Amstel Gooi en Vecht'],
  'De Dommel': ['Waterschap De Dommel', 'waterschap de Dommel'],
  'Drents Overijsselse Delta': ['Waterschap Drents Overijsselse Delta', 'WDODelta'],
  'Hoogheemraadschap van Delfland': ['Hoogheemraadschap van Delfland', 'Hoogheemraadschap Delfland'],
  "Hunze en Aa's": ['Waterschap Hunze en Aa’s', "waterschap Hunze en Aa's"],
  Vechtstromen: ['Waterschap Vechtstromen'],
  'Waterschap Limburg': ['Waterschap Limburg'],
  'Wetterskip Fryslân': ['Wetterskip Fryslân', 'wetterskip Fryslan'],
  Politie: ['de Politie', 'Politie'],
  'Dienst Terugkeer en Vertrek': [
    'Dienst Terugkeer en Vertrek (DT&V)',
    'Dienst Terugkeer & Vertrek',
    'DT&V (Dienst Terugkeer en Vertrek)',
  ],
  'Immigratie- en Naturalisatiedienst': [
    'Immigratie- en Naturalisatiedienst (IND)',
    'Immigratie en Naturalisatiedienst',
    'IND (Immigratie- en Naturalisatiedienst)',
    'Imigratie- en Naturalisatiedienst',
  ],
  'Koninklijke Marechaussee': [
    'de Koninklijke Marechaussee',
    'Koninklijke Marechaussee (KMar)',
    'Koninklijke Marechausse',
  ],
}

/** Names of none of them, and names that several have. */
const meantForNone = [
  'Utrecht',
  'Groningen',
  'Limburg',
  'Bergen',
  'Gemeente Bergen',
  'Fryslân',
  'Universiteit Utrecht',
  'Rechtbank Utrecht',
  'Rechtbank Groningen',
  'Politie Utrecht',
  'Politieacademie',
  'Ministerie van Klimaat',
  'Ministerie van Onderwijs',
  'Ministerie van Binnenlandse Zaken',
  'Justitie',
  'Raad van Beroep',
  'Raad voor het Openbaar Bestuur',
  'Gemeenteraad Almere',
  'Rekenkamer Almere',
  'Vereniging van Nederlandse Gemeenten (VNG)',
  'Stichting Vluchteling',
  'VluchtelingenWerk Nederland',
  'Centraal Planbureau (CPB)',
  'Open State Foundation',
  'Inspectie Belastingen',
  'Koninklijke Landmacht',
  'Nationaal Archief Suriname',
  'Kamer van Koophandel Antwerpen',
  'Provincie Antwerpen',
  'Gemeente Antwerpen',
]

const nothingKnown: Recognisable = {
  name: '',
  abbreviation: null,
  aliases: [],
  type: null,
  url: null,
  identifiers: { tooi: null, kvk: null, rsin: null },
}

const bodies = Object.entries(written).flatMap(([kind, lines]) =>
  lines
    .trim()
    .split(/\n\s*/)
    .map((line, index) => readBody({ line, kind, id: `${kind} ${index}` })),
)

function readBody({ line, kind, id }: { line: string; kind: string; id: string }): MatchableBody {
  const [, called = '', endedAt = null] = /^(.*?)(?: †(.*))?$/.exec(line) ?? []
  const [, name = called, abbreviation = null] = /^(.*?) \[(.*)\]$/.exec(called) ?? []
  return {
    id,
    name,
    abbreviation,
    endedAt,
    kinds: [kind],
    tooi: null,
    otherNames: [],
    website: null,
    kvk: null,
    rsin: null,
  }
}

const names = [
  ...Object.entries(meant).flatMap(([body, forms]) => forms.map((name) => ({ name, body }))),
  ...meantForNone.map((name) => ({ name, body: null })),
].map(({ name, body }) => {
  const match = matchBody({ organisation: { ...nothingKnown, name }, bodies, today: '2026-11-28' })
  return { name, meant: body, found: bodies.find(({ id }) => id === match?.body)?.name ?? null }
})

test(`of ${names.length} names, as editors write them, at least 95 % of those that are matched are right`, () => {
  const matched = names.filter(({ found }) => found !== null)
  const wrong = matched.filter(({ meant, found }) => meant !== found)
  expect(names.length).toBeGreaterThanOrEqual(200)
  expect(wrong.length / matched.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.05)
})

test('of the names of a body nine in ten are matched', () => {
  const ofBodies = names.filter(({ meant }) => meant !== null)
  const open = ofBodies.filter(({ found }) => found === null)
  expect(open.length / ofBodies.length, JSON.stringify(open)).toBeLessThanOrEqual(0.1)
})
