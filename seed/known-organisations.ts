import type { OrganisationType } from '@/domain/organisations/organisation-type'
import { normaliseName } from './plan/normalise-name'
import type { Named } from '@/domain/document/topic-document'

/** A well-known body, for what a document leaves unsaid. */
export interface KnownOrganisation {
  name: string
  abbreviation?: string
  aliases?: string[]
  type: OrganisationType
}

/** The body that a name, abbreviation or alias stands for; `null` when it is not on the list. */
export function knownOrganisation(named: Named): KnownOrganisation | null {
  return byName.get(normaliseName(named.name)) ?? null
}

/** Kept by hand. Only what is sure; where a document says otherwise, the document wins. */
const knownOrganisations: KnownOrganisation[] = [
  { name: 'Ministerie van Algemene Zaken', abbreviation: 'AZ', type: 'ministerie' },
  { name: 'Ministerie van Asiel en Migratie', abbreviation: 'AenM', type: 'ministerie' },
  {
    name: 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
    abbreviation: 'BZK',
    type: 'ministerie',
  },
  { name: 'Ministerie van Buitenlandse Zaken', abbreviation: 'BZ', type: 'ministerie' },
  { name: 'Ministerie van Defensie', type: 'ministerie' },
  { name: 'Ministerie van Economische Zaken', abbreviation: 'EZ', type: 'ministerie' },
  { name: 'Ministerie van Financiën', type: 'ministerie' },
  { name: 'Ministerie van Infrastructuur en Waterstaat', abbreviation: 'IenW', type: 'ministerie' },
  { name: 'Ministerie van Justitie en Veiligheid', abbreviation: 'JenV', type: 'ministerie' },
  { name: 'Ministerie van Klimaat en Groene Groei', abbreviation: 'KGG', type: 'ministerie' },
  {
    name: 'Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur',
    abbreviation: 'LVVN',
    type: 'ministerie',
  },
  { name: 'Ministerie van Onderwijs, Cultuur en Wetenschap', abbreviation: 'OCW', type: 'ministerie' },
  { name: 'Ministerie van Sociale Zaken en Werkgelegenheid', abbreviation: 'SZW', type: 'ministerie' },
  { name: 'Ministerie van Volksgezondheid, Welzijn en Sport', abbreviation: 'VWS', type: 'ministerie' },
  {
    name: 'Ministerie van Volkshuisvesting en Ruimtelijke Ordening',
    abbreviation: 'VRO',
    type: 'ministerie',
  },

  { name: 'Immigratie- en Naturalisatiedienst', abbreviation: 'IND', type: 'uitvoeringsorganisatie' },
  {
    name: 'Centraal Orgaan opvang asielzoekers',
    abbreviation: 'COA',
    type: 'uitvoeringsorganisatie',
  },
  { name: 'Dienst Terugkeer en Vertrek', abbreviation: 'DT&V', type: 'uitvoeringsorganisatie' },
  {
    name: 'Uitvoeringsinstituut Werknemersverzekeringen',
    abbreviation: 'UWV',
    type: 'uitvoeringsorganisatie',
  },
  { name: 'Sociale Verzekeringsbank', abbreviation: 'SVB', type: 'uitvoeringsorganisatie' },
  { name: 'Dienst Uitvoering Onderwijs', abbreviation: 'DUO', type: 'uitvoeringsorganisatie' },
  { name: 'Dienst Justitiële Inrichtingen', abbreviation: 'DJI', type: 'uitvoeringsorganisatie' },
  { name: 'Rijksdienst voor Ondernemend Nederland', abbreviation: 'RVO', type: 'uitvoeringsorganisatie' },
  { name: 'Centrum indicatiestelling zorg', abbreviation: 'CIZ', type: 'uitvoeringsorganisatie' },
  { name: 'Raad voor de Kinderbescherming', abbreviation: 'RvdK', type: 'uitvoeringsorganisatie' },
  { name: 'Belastingdienst', type: 'uitvoeringsorganisatie' },
  { name: 'Rijkswaterstaat', abbreviation: 'RWS', type: 'uitvoeringsorganisatie' },
  { name: 'Kadaster', type: 'uitvoeringsorganisatie' },

  { name: 'Nederlandse Zorgautoriteit', abbreviation: 'NZa', type: 'toezichthouder-of-adviesorgaan' },
  { name: 'Inspectie Gezondheidszorg en Jeugd', abbreviation: 'IGJ', type: 'toezichthouder-of-adviesorgaan' },
  { name: 'Inspectie Justitie en Veiligheid', type: 'toezichthouder-of-adviesorgaan' },
  {
    name: 'Inspectie van het Onderwijs',
    aliases: ['Onderwijsinspectie'],
    type: 'toezichthouder-of-adviesorgaan',
  },
  { name: 'Nederlandse Arbeidsinspectie', type: 'toezichthouder-of-adviesorgaan' },
  {
    name: 'Nederlandse Voedsel- en Warenautoriteit',
    abbreviation: 'NVWA',
    type: 'toezichthouder-of-adviesorgaan',
  },
  { name: 'Autoriteit Persoonsgegevens', abbreviation: 'AP', type: 'toezichthouder-of-adviesorgaan' },
  {
    name: 'Autoriteit Consument en Markt',
    abbreviation: 'ACM',
    type: 'toezichthouder-of-adviesorgaan',
  },
  { name: 'Autoriteit Financiële Markten', abbreviation: 'AFM', type: 'toezichthouder-of-adviesorgaan' },
  { name: 'De Nederlandsche Bank', abbreviation: 'DNB', type: 'toezichthouder-of-adviesorgaan' },
  { name: 'Algemene Rekenkamer', type: 'toezichthouder-of-adviesorgaan' },
  { name: 'Nationale ombudsman', type: 'toezichthouder-of-adviesorgaan' },
  { name: 'Adviesraad Migratie', type: 'toezichthouder-of-adviesorgaan' },
  { name: 'Sociaal-Economische Raad', abbreviation: 'SER', type: 'toezichthouder-of-adviesorgaan' },
  { name: 'Gezondheidsraad', type: 'toezichthouder-of-adviesorgaan' },
  { name: 'Onderwijsraad', type: 'toezichthouder-of-adviesorgaan' },
  {
    name: 'Wetenschappelijke Raad voor het Regeringsbeleid',
    abbreviation: 'WRR',
    type: 'toezichthouder-of-adviesorgaan',
  },
  { name: 'College voor de Rechten van de Mens', type: 'toezichthouder-of-adviesorgaan' },
  { name: 'Zorginstituut Nederland', type: 'toezichthouder-of-adviesorgaan' },

  { name: 'Raad van State', abbreviation: 'RvS', type: 'rechtspraak' },
  { name: 'Hoge Raad', aliases: ['Hoge Raad der Nederlanden'], type: 'rechtspraak' },
  { name: 'Raad voor de rechtspraak', type: 'rechtspraak' },
  { name: 'De Rechtspraak', aliases: ['Rechtspraak.nl'], type: 'rechtspraak' },
  {
    name: 'Europees Hof voor de Rechten van de Mens',
    abbreviation: 'EHRM',
    type: 'rechtspraak',
  },
  { name: 'Hof van Justitie van de Europese Unie', type: 'rechtspraak' },

  { name: 'Rijksoverheid', type: 'overheid-overig' },
  { name: 'Politie', aliases: ['Nationale Politie'], type: 'overheid-overig' },
  { name: 'Vreemdelingenpolitie', type: 'overheid-overig' },
  { name: 'Koninklijke Marechaussee', abbreviation: 'KMar', type: 'overheid-overig' },
  { name: 'Openbaar Ministerie', abbreviation: 'OM', type: 'overheid-overig' },
  { name: 'Tweede Kamer', aliases: ['Tweede Kamer der Staten-Generaal'], type: 'overheid-overig' },
  { name: 'Eerste Kamer', aliases: ['Eerste Kamer der Staten-Generaal'], type: 'overheid-overig' },

  { name: 'Nidos', type: 'ngo' },
  { name: 'VluchtelingenWerk Nederland', aliases: ['Vluchtelingenwerk'], type: 'ngo' },
  { name: 'Amnesty International', aliases: ['Amnesty', 'Amnesty International Nederland'], type: 'ngo' },
  { name: 'Human Rights Watch', abbreviation: 'HRW', type: 'ngo' },
  { name: 'Nederlandse Rode Kruis', aliases: ['Rode Kruis'], type: 'ngo' },
  { name: 'Artsen zonder Grenzen', type: 'ngo' },
  { name: 'Greenpeace', aliases: ['Greenpeace Nederland'], type: 'ngo' },
  { name: 'Defence for Children', aliases: ['Defence for Children Nederland'], type: 'ngo' },

  {
    name: 'UNHCR',
    aliases: ['VN-vluchtelingenorganisatie', 'UN Refugee Agency'],
    type: 'internationale-organisatie',
  },
  { name: 'UNICEF', type: 'internationale-organisatie' },
  {
    name: 'Internationale Organisatie voor Migratie',
    abbreviation: 'IOM',
    aliases: ['International Organization for Migration'],
    type: 'internationale-organisatie',
  },
  { name: 'Verenigde Naties', abbreviation: 'VN', type: 'internationale-organisatie' },
  {
    name: 'Wereldgezondheidsorganisatie',
    abbreviation: 'WHO',
    aliases: ['World Health Organization'],
    type: 'internationale-organisatie',
  },
  { name: 'Europese Commissie', type: 'internationale-organisatie' },
  { name: 'Europese Unie', abbreviation: 'EU', type: 'internationale-organisatie' },
  { name: 'Europees Parlement', type: 'internationale-organisatie' },
  { name: 'Raad van Europa', type: 'internationale-organisatie' },
  { name: 'Frontex', type: 'internationale-organisatie' },
  {
    name: 'Asielagentschap van de Europese Unie',
    abbreviation: 'EUAA',
    aliases: ['European Union Agency for Asylum'],
    type: 'internationale-organisatie',
  },
  { name: 'Eurostat', type: 'internationale-organisatie' },
  {
    name: 'OESO',
    aliases: ['OECD', 'Organisatie voor Economische Samenwerking en Ontwikkeling'],
    type: 'internationale-organisatie',
  },

  { name: 'Centraal Bureau voor de Statistiek', abbreviation: 'CBS', type: 'kennisinstelling' },
  { name: 'Kennisplatform Inclusief Samenleven', abbreviation: 'KIS', type: 'kennisinstelling' },
  {
    name: 'Europees Migratienetwerk',
    abbreviation: 'EMN',
    aliases: ['European Migration Network', 'EMN Nederland'],
    type: 'kennisinstelling',
  },
  { name: 'Sociaal en Cultureel Planbureau', abbreviation: 'SCP', type: 'kennisinstelling' },
  { name: 'Centraal Planbureau', abbreviation: 'CPB', type: 'kennisinstelling' },
  { name: 'Planbureau voor de Leefomgeving', abbreviation: 'PBL', type: 'kennisinstelling' },
  { name: 'Rijksinstituut voor Volksgezondheid en Milieu', abbreviation: 'RIVM', type: 'kennisinstelling' },
  {
    name: 'Wetenschappelijk Onderzoek- en Datacentrum',
    abbreviation: 'WODC',
    aliases: ['Wetenschappelijk Onderzoek- en Documentatiecentrum'],
    type: 'kennisinstelling',
  },
  { name: 'Nederlands Jeugdinstituut', abbreviation: 'NJi', type: 'kennisinstelling' },
  { name: 'Verwey-Jonker Instituut', type: 'kennisinstelling' },
  { name: 'Trimbos-instituut', type: 'kennisinstelling' },
  { name: 'Movisie', type: 'kennisinstelling' },
  { name: 'Pharos', type: 'kennisinstelling' },
  { name: 'Nivel', type: 'kennisinstelling' },
  { name: 'Nibud', aliases: ['Nationaal Instituut voor Budgetvoorlichting'], type: 'kennisinstelling' },
  { name: 'TNO', type: 'kennisinstelling' },
  { name: 'KNMI', aliases: ['Koninklijk Nederlands Meteorologisch Instituut'], type: 'kennisinstelling' },

  {
    name: 'Vereniging van Nederlandse Gemeenten',
    abbreviation: 'VNG',
    type: 'branche-of-belangenvereniging',
  },
  { name: 'Interprovinciaal Overleg', abbreviation: 'IPO', type: 'branche-of-belangenvereniging' },
  { name: 'Unie van Waterschappen', type: 'branche-of-belangenvereniging' },
  { name: 'PO-Raad', type: 'branche-of-belangenvereniging' },
  { name: 'VO-raad', type: 'branche-of-belangenvereniging' },
  { name: 'Zorgverzekeraars Nederland', abbreviation: 'ZN', type: 'branche-of-belangenvereniging' },
  { name: 'LTO Nederland', type: 'branche-of-belangenvereniging' },
  { name: 'VNO-NCW', type: 'branche-of-belangenvereniging' },
  { name: 'Federatie Nederlandse Vakbeweging', abbreviation: 'FNV', type: 'branche-of-belangenvereniging' },
  { name: 'Aedes', type: 'branche-of-belangenvereniging' },
  {
    name: 'European Council on Refugees and Exiles',
    abbreviation: 'ECRE',
    type: 'branche-of-belangenvereniging',
  },

  { name: 'European Database of Asylum Law', abbreviation: 'EDAL', type: 'databank-of-platform' },
  { name: 'Overheid.nl', type: 'databank-of-platform' },
  { name: 'StatLine', aliases: ['CBS StatLine'], type: 'databank-of-platform' },
]

const byName = new Map(
  knownOrganisations.flatMap((known) =>
    [known.name, known.abbreviation, ...(known.aliases ?? [])]
      .filter((form) => form !== undefined)
      .map((form) => [normaliseName(form), known] as const),
  ),
)
