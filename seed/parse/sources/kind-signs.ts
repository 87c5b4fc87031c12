import type { SourceKind } from '@/domain/sources/source-kind'

interface KindSign {
  kind: SourceKind
  sign: RegExp
}

/** Words together, without case, accents and punctuation, that say what a source is wherever they stand in it. */
export const kindPhrases: KindSign[] = [
  {
    kind: 'databank',
    sign: /(?:^| )(?:doorzoekbaar|doorzoekbare|te doorzoeken|terugzoeken|terug te zoeken)(?: |$)|^zoek(?:en)? /,
  },
  {
    kind: 'overig',
    sign: /^(?:wo[ob] (?:besluit|verzoek)|kamerbrief|brief|nieuwsbericht|persbericht|artikel|boek|podcast|documentaire|blog|column|interview|video|film|roman|handreiking|handleiding|toolkit|website|webpagina|toespraak|motie|tijdlijn)(?: |$)/,
  },
  { kind: 'cijfers', sign: /(?:^| )(?:in cijfers|feiten en cijfers|open data)(?: |$)|^data(?: over| van|$)/ },
  {
    kind: 'wet-en-regelgeving',
    sign: /^(?:wet|besluit|regeling|verordening|richtlijn) (?:[a-z]+ )*?(?:en|op|tot|van|eu|\d)|memorie van toelichting|^eu (?:verordening|richtlijn)|^(?:stb|stcrt|trb|staatsblad|staatscourant|tractatenblad) (?:19|20)\d\d|^europese (?:verordening|richtlijn)|universele verklaring/,
  },
]

/** Single words. Of two for one word the first counts. */
export const kindWords: KindSign[] = [
  { kind: 'rapport', sign: /^(?!monitor)[a-z]+(?:rapport|verslag)$/ },
  {
    kind: 'overig',
    sign: /^(?:kamerbrief|kamerbrieven|kamerstuk|kamerstukken|kamervragen|kamerdebat|wetsgeschiedenis|nieuwsbericht|nieuwsberichten|nieuwsartikel|nieuws|persbericht|boek|boeken|podcast|podcastserie|documentaire|film|video|webinar|blog|weblog|column|interview|opinie|opiniestuk|essay|reportage|uitzending|longread|[a-z]*serie|handreiking|handleiding|stappenplan|toolkit|brochure|folder|flyer|leidraad|lesmateriaal|cursus|wetenswaardigheden|wetenschap|wetenschappelijk|nieuwsbrief|tijdschrift|magazine|roman|toespraak|speech|motie|petitie|presentatie|infographic|tijdlijn|convenant|actieplan)$/,
  },
  {
    kind: 'onderzoek',
    sign: /onderzoek|monitor$|^monitor|studie$|studies$|^study$|evaluatie|^enquete(?!commissie)|enquetes?$|peiling$|^research$|^survey$|meting$|^barometer$|[a-z]barometer$|proefschrift|scriptie|^paper$|^review$|^analyse$|[a-z]analyse$|^casestudy$|^thesis$|^peilingen$/,
  },
  {
    kind: 'cijfers',
    sign: /cijfers$|^cijfermatig|statistiek(?:en)?$|^statistics$|^statline$|^datasets?$|dataset(?:s)?$|tabel(?:len)?$|^trends?$|[a-z]trends$|^dashboards?$|[a-z]dashboard$|^ramingen?$|[a-z]raming$|prognoses?$|^microdata$|^indicatoren$|^telling(?:en)?$|aantallen$|^kerngegevens$/,
  },
  {
    kind: 'wet-en-regelgeving',
    sign: /^(?!(?:al|be|on|ge)wet)[a-z]*wet$|^wetgeving|^wetten$|^wetboek|^wetsvoorstel|regelgeving$|^verordening(?:en)?$|[a-z]verordening$|^verdrag|verdrag$|[a-z]*besluit$|^convention$|^beleidsregels?$|^handvest$|^circulaire$|^regeling(?:en)?$|[a-z]regeling$|^directive$|^avg$|^amvb$/,
  },
  { kind: 'register', sign: /registers?$|^basisregistraties?$/ },
  { kind: 'dossier', sign: /dossiers?$|^themapagina$/ },
  {
    kind: 'databank',
    sign: /databank(?:en)?$|databases?$|^portaal$|^portal$|[a-z]portaal$|^bibliotheek$|^repository$|^kennisbank$|^zoekmachine$|[a-z]*viewer$|^catalogus$|^archief$|^collectie$/,
  },
  {
    kind: 'rapport',
    sign: /rapport|verslag|jaaroverzicht|^reports?$|^inventarisatie|(?:enquete|onderzoeks|staats)commissie$|verkenning(?:en)?$|advies$|adviezen$|^nota$|[a-z]nota$|notitie$|^factsheets?$|^whitepaper$|jaarbericht$|^staat$|^signalement$/,
  },
]
