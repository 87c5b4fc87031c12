import type { OrganisationType } from '@/domain/organisations/organisation-type'

/** What in a name, without case, accents and punctuation, says what kind of body it is of. */
export interface NameSign {
  type: OrganisationType
  /** A single word. */
  word?: RegExp
  /** Several words together. */
  phrases?: RegExp
}

/** Signs that leave no doubt. Of phrases the first in this list counts, of words the first in the name. */
export const nameSigns: NameSign[] = [
  { type: 'ministerie', phrases: /^(?:het )?ministerie (?:van|voor)|^ministry of/ },
  {
    type: 'branche-of-belangenvereniging',
    phrases:
      /^(?:de |koninklijke |nederlandse |landelijke |algemene )*(?:branchevereniging|brancheorganisatie|vakbond|vakcentrale|beroepsvereniging|belangenvereniging|federatie van|verbond van|unie van|vereniging van|orde van)|^(?:universiteiten|hogescholen) van |^association of|^federation of/,
  },
  {
    type: 'rechtspraak',
    phrases:
      /^(?:de )?hoge raad(?: der| van|$)|raad van beroep|college van beroep|^raad voor de rechtspraak|^(?:europees|internationaal) (?:hof|gerechtshof|strafhof)|^hof van (?:justitie|cassatie)|^(?:european|international|criminal|supreme) (?:criminal )?court|afdeling bestuursrechtspraak/,
  },
  {
    type: 'internationale-organisatie',
    phrases:
      /^(?:europese commissie|europees parlement|europese unie|europese raad|raad van europa|council of europe|verenigde naties|united nations|world health|wereldbank|world bank|wereldhandelsorganisatie|wereldgezondheidsorganisatie|internationaal monetair fonds|internationale arbeidsorganisatie)|^(?:europees|european|europese|internationaal|international|internationale|eu|vn|un) (?:[a-z]+ ){0,4}?(?:agency|agentschap|milieuagentschap|autoriteit|authority|investeringsbank|organisation|organization|organisatie|commission|commissie|centrale bank|rekenkamer|ombudsman)(?: |$)|agentschap van de europese unie|(?:van de|der) verenigde naties/,
  },
  {
    type: 'toezichthouder-of-adviesorgaan',
    phrases:
      /^raad voor (?!de (?:kinderbescherming|rechtspraak)|rechtsbijstand|accreditatie)|^(?:college|commissie) (?:van toezicht|voor de rechten|ter beoordeling|gelijke behandeling|voor de milieueffectrapportage)|^nationaal rapporteur|^commissariaat voor|^staatstoezicht/,
  },
  {
    type: 'kennisinstelling',
    phrases:
      /university of|universiteit (?:van|voor)|^(?:tu|vu) [a-z]+$|planbureau|^koninklijke nederlandse akademie|bureau voor de statistiek|^statistics |^(?:nationaal|landelijk|europees) expertisecentrum|wetenschappelijk (?:instituut|bureau)|^instituut voor |institute (?:for|of)/,
  },
  {
    type: 'overheid-overig',
    phrases:
      /^(?:de )?(?:gemeenten?|provincie|waterschap|hoogheemraadschap|veiligheidsregio|omgevingsdienst|metropoolregio|ggd|wetterskip) (?!ghor)[a-z]|^(?:tweede|eerste) kamer|^openbaar ministerie|^nationale politie|^ambassade van|^staten generaal|^provinciale staten|^college van burgemeester/,
  },
  {
    type: 'overheid-overig',
    word: /^(?:politie|politiekorps|marechaussee|brandweer|gemeenteraad|waterschap|hoogheemraadschap|veiligheidsregio|omgevingsdienst|krijgsmacht|inlichtingendienst)$/,
  },
  {
    type: 'rechtspraak',
    word: /^(?:rechtbank(?:en)?|gerechtsho(?:f|ven)|strafhof|kantongerecht|tuchtcollege|tuchtgerecht|tribunaal)$/,
  },
  {
    type: 'kennisinstelling',
    word: /^(?:universiteit|universitair|university|universiteit[a-z]*centrum|hogeschool|[a-z]*kenniscentrum|[a-z]*expertisecentrum|kennisplatform|kennisinstituut|[a-z]*onderzoeksinstituut|[a-z]*onderzoekscentrum|onderzoeksbureau|[a-z]*rijksinstituut|lectoraat|denktank|planbureau|[a-z]+universiteit|academie|politieacademie|kennisinstelling|kennisnetwerk)$/,
  },
  {
    type: 'toezichthouder-of-adviesorgaan',
    word: /^(?:[a-z]*inspectie|[a-z]*autoriteit|authority|toezichthouder|rekenkamer|rekenkamercommissie|[a-z]*ombudsman|ombudsdienst|adviesraad|adviescollege|adviescommissie|staatscommissie|toetsingscommissie|gezondheidsraad|onderwijsraad|onderzoeksraad|[a-z]*commissaris|kiesraad|staatstoezicht)$/,
  },
  {
    type: 'uitvoeringsorganisatie',
    phrases: /^(?:de )?dienst [a-z]|^rijksbureau|^centraal orgaan|^centraal administratie|^zorgkantoor/,
    word: /^(?:rijksdienst|belastingdienst|uitvoeringsinstituut|uitvoeringsorganisatie|[a-z]*agentschap|rijksvastgoedbedrijf|douane|[a-z]*opsporingsdienst)$/,
  },
]

/** Signs that what a description says takes away. */
export const weakNameSigns: NameSign[] = [
  {
    type: 'branche-of-belangenvereniging',
    phrases: /^ver [a-z]/,
    word: /^(?:[a-z]*vereniging|[a-z]*bond|[a-z]*verbond|vakcentrale|[a-z]*federatie|federation|association|[a-z]*koepel|koepelorganisatie|[a-z]*brancheorganisatie|[a-z]*belangenorganisatie|genootschap|unie|werkgeversorganisatie|ondernemersorganisatie|patientenorganisatie)$/,
  },
  { type: 'kennisinstelling', word: /^(?:[a-z]*instituut|institute|[a-z]*laboratorium|research)$/ },
  {
    type: 'databank-of-platform',
    word: /^(?:[a-z]*databank|[a-z]*database|[a-z]*platform|[a-z]*portaal|portal|kennisbank|[a-z]*register|statline)$/,
  },
  {
    type: 'ngo',
    phrases: /^st [a-z]/,
    word: /^(?:stichting|foundation|actiegroep|burgerinitiatief|hulporganisatie|milieuorganisatie|mensenrechtenorganisatie)$/,
  },
]
