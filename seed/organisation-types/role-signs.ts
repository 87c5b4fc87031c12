import type { OrganisationType } from '@/domain/organisations/organisation-type'

/**
 * Nouns with which a description says what a body is. `null` for bodies that no type is for, behind which nothing
 * else is looked for.
 */
export const roleNouns: { type: OrganisationType | null; word: RegExp }[] = [
  {
    type: null,
    word: /^(?:[a-z]*bedrijf|bedrijven|(?!data|kennis|[a-z]+databank)[a-z]*bank|[a-z]*verzekeraar|[a-z]*krant|dagblad|[a-z]*omroep|omroepvereniging|persbureau|nieuwssite|tijdschrift|school|scholen|[a-z]*ziekenhuis|museum|[a-z]*partij|woningcorporatie|[a-z]*corporatie|adviesbureau|[a-z]*adviseur|uitgever|uitgeverij|netwerk|[a-z]*netwerk|samenwerkingsverband|fonds|[a-z]*fonds|afdeling|onderdeel)$/,
  },
  { type: 'ministerie', word: /^(?:[a-z]*ministerie|departement|vakministerie)$/ },
  {
    type: 'rechtspraak',
    word: /^(?:rechtbank(?:en)?|rechtscollege|[a-z]*rechter|gerechtshof|hof|tuchtcollege|cassatierechter|tribunaal)$/,
  },
  {
    type: 'toezichthouder-of-adviesorgaan',
    word: /^(?:[a-z]*toezichthouder|toezichtsorgaan|toezichtorgaan|toezichthoudend|[a-z]*inspectie|inspectiedienst|adviesorgaan|adviesraad|adviescollege|adviescommissie|[a-z]*ombudsman|marktmeester|rekenkamer|staatscommissie|regulator|supervisor)$/,
  },
  {
    type: 'uitvoeringsorganisatie',
    word: /^(?:uitvoeringsorganisatie|uitvoeringsinstantie|uitvoeringsinstelling|uitvoeringsdienst|uitvoerder|agentschap|rijksdienst|overheidsdienst|zbo|bestuursorgaan|uitvoeringsorgaan|overheidsagentschap)$/,
  },
  {
    type: 'internationale-organisatie',
    word: /^(?:vn|vnorganisatie|euagentschap|intergouvernementele|volkenrechtelijke)$/,
  },
  {
    type: 'overheid-overig',
    word: /^(?:[a-z]*gemeente|provincie|waterschap|[a-z]*politie|overheidsorgaan|overheidsinstelling|overheidsinstantie|overheidsorganisatie|omgevingsdienst|parlement|volksvertegenwoordiging|opsporingsdienst|inlichtingendienst|veiligheidsregio)$/,
  },
  {
    type: 'kennisinstelling',
    word: /^(?:[a-z]*kennisinstelling|[a-z]*kennisinstituut|[a-z]*kenniscentrum|[a-z]*expertisecentrum|kennisorganisatie|kennisplatform|onderzoeksinstelling|[a-z]*onderzoeksinstituut|[a-z]*onderzoeksbureau|[a-z]*onderzoekscentrum|onderzoeksorganisatie|onderzoeksgroep|[a-z]*instituut|[a-z]*universiteit|hogeschool|planbureau|denktank|statistiekbureau|lectoraat|kennisnetwerk|institute|university|researchinstituut)$/,
  },
  {
    type: 'branche-of-belangenvereniging',
    word: /^(?:[a-z]*branchevereniging|[a-z]*brancheorganisatie|[a-z]*belangenvereniging|[a-z]*belangenorganisatie|belangenbehartiger|belangengroep|[a-z]*koepel|koepelorganisatie|koepelvereniging|[a-z]*vakbond|vakbeweging|vakcentrale|vakvereniging|[a-z]*beroepsvereniging|beroepsorganisatie|beroepsgroep|werkgeversorganisatie|werkgeversvereniging|werknemersorganisatie|ondernemersorganisatie|ondernemersvereniging|sectororganisatie|patientenvereniging|patientenorganisatie|[a-z]*vereniging|[a-z]*federatie|[a-z]*bond|consumentenorganisatie|ouderenorganisatie|jongerenorganisatie|studentenorganisatie|ledenorganisatie|lobbyorganisatie|lobbygroep|boerenorganisatie|huurdersorganisatie)$/,
  },
  {
    type: 'ngo',
    word: /^(?:ngo|[a-z]*hulporganisatie|[a-z]*mensenrechtenorganisatie|[a-z]*milieuorganisatie|[a-z]*natuurorganisatie|natuurbeschermingsorganisatie|[a-z]*ontwikkelingsorganisatie|vrijwilligersorganisatie|burgerrechtenorganisatie|actiegroep|burgerbeweging|burgerinitiatief|dierenrechtenorganisatie|dierenwelzijnsorganisatie|vluchtelingenorganisatie|campagneorganisatie|goededoelenorganisatie|klimaatorganisatie|privacyorganisatie|kinderrechtenorganisatie|stichting|liefdadigheidsorganisatie|actieorganisatie|vredesorganisatie)$/,
  },
  {
    type: 'databank-of-platform',
    word: /^(?:[a-z]*databank|[a-z]*database|[a-z]*portaal|[a-z]*platform|kennisbank|[a-z]*register|zoekmachine|website|dataportaal|onlineplatform)$/,
  },
]

/** What a body does, where a description begins with it. */
export const roleVerbs: { type: OrganisationType; says: RegExp }[] = [
  {
    type: 'ngo',
    says: /^(?:een )?(?:[a-z]+e ){0,2}(?:maatschappelijke|niet gouvernementele|non gouvernementele|non profit) (?:organisatie|instelling)|^(?:een )?(?:[a-z]+ ){0,1}goed doel|^(?:een )?non profit/,
  },
  {
    type: 'internationale-organisatie',
    says: /^(?:(?:een|de|het) )?(?:[a-z]+ ){0,3}(?:[a-z]*organisatie|agentschap|orgaan|instelling|bestuur) van de (?:vn|verenigde naties|eu|europese unie)(?: |$)|^(?:(?:een|de|het) )?(?:eu|vn) (?:agentschap|organisatie|orgaan)|^(?:een |de )?(?:internationale|europese|wereldwijde) organisatie(?: |$)/,
  },
  {
    type: 'toezichthouder-of-adviesorgaan',
    says: /^(?:[a-z]+ )?(?:houdt|houden|voert|uitoefenen) (?:[a-z]+ ){0,3}toezicht|^ziet (?:er )?(?:op toe|toe op)|^(?:onafhankelijk |het )?toezicht op|^is toezichthouder|^controleert of|^(?:geeft )?(?:gevraagd en ongevraagd )?advi(?:seert|es aan) (?:[a-z]+ ){0,2}(?:regering|kabinet|minister|ministers|parlement|overheid|bewindslieden|rijk|tweede kamer)/,
  },
  {
    type: 'rechtspraak',
    says: /^(?:doet|doen) (?:[a-z]+ )?uitspraak|^spreekt recht|^(?:beslist|oordeelt) (?:in|over) (?:[a-z]+ )?(?:geschillen|beroepen|bezwaren|hoger)/,
  },
  {
    type: 'kennisinstelling',
    says: /^(?:doet|verricht|voert|is verantwoordelijk voor) (?:[a-z]+ ){0,3}(?:onderzoek|onderzoeken|statistieken) (?:naar|op|over|voor|uit|en)/,
  },
  {
    type: 'uitvoeringsorganisatie',
    says: /^[a-z]+ namens (?:het|de) (?:ministerie|minister|rijk|overheid|provincies|gemeenten)(?: |$)|^[a-z]+ (?:[a-z0-9]+ ){1,8}in opdracht van (?:het|de) (?:ministerie|minister|rijk|overheid)(?: |$)|^voert (?:[a-z0-9]+ ){1,12}?uit(?: |$)|^(?:keert|betaalt) (?:[a-z]+ ){1,8}?uit(?: |$)|^verantwoordelijk voor de uitvoering van/,
  },
  {
    type: 'branche-of-belangenvereniging',
    says: /^(?:behartigt|vertegenwoordigt|verenigt)(?: |$)|^komt op voor de belangen|^belangenbehartig/,
  },
]

/** What a body does that bodies of other types do as well: it counts where nothing else says what it is. */
export const weakRoleVerbs: typeof roleVerbs = [
  { type: 'kennisinstelling', says: /^doet (?:[a-z]+ ){0,2}[a-z]*onderzoek(?: |$)/ },
  {
    type: 'ngo',
    says: /^(?:voert|voeren) (?:campagne|actie)|^(?:strijdt|vecht|ijvert) (?:tegen|voor)|^zet zich in voor|^komt op voor/,
  },
]
