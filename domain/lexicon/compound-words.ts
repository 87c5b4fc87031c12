/**
 * Words of three letters that begin or end compounds. Of such short words compounds would be made of anything by
 * chance ("kan-toor", "fa-vo-rit"), so these are named, and no others count.
 */
export const shortStarts: ReadonlySet<string> = new Set(
  `app arm bad bak bal bed big bio bom bos bui bus cao cel cup dag dak dal dam dij eco eed ego erf fan fok gas gat gen
  gif gok gom hek hof hok hop ijs jas job jus kap kas kat kei kip koe lab lak led leg lek les lid log lot man mbo hbo vwo
  mes mol mug mus net nul nut olm oog pak pil pot put rat ras rif rij rit rug rol ruw ski sla soa spa tak tas tel tin tol
  top uil uur vak vee vet vis vos vut vzw wad wal was web wee weg wet wol zak zee zin zon zus tip tbs tuk
  btw ozb gft lpg ict afv euv wmo wia wao pgb eik elf`.split(/\s+/),
)

export const shortEnds: ReadonlySet<string> = new Set(
  `act app arm bad bak bal bed bom bos bon box bus cao cel dag dak dal dam eed eis erf fan gas gat gif god hal hek
  hof hok hut ijs jas kar kap kas kat kip koe kom lab lak lap led leg lek les lid lot man map mes mix mug net oog oor pad pak
  pan pas pet pil pit pot put raf rat ras rif rij rit rok rol rug sap set sla som tak tal tas tip tol top uil uur vak
  val vat vee vel vet vis vos wad wal weg wet wol zak zee zin zon`.split(/\s+/),
)

/** What a word is at the start of a compound, where it is neither the word itself nor its plural. */
export const startForms: Readonly<Record<string, string>> = {
  kinder: 'kind',
  eier: 'ei',
  runder: 'rund',
  kalver: 'kalf',
  lammer: 'lam',
  blader: 'blad',
  zonne: 'zon',
  hoge: 'hoog',
  lage: 'laag',
  jonge: 'jong',
  oude: 'oud',
}

/** Words that look like a compound of two others and are none, or of which a part means something else there. */
export const simple: ReadonlySet<string> = new Set(
  `minister ministerie kanton kantoor station diplomaat parlement bestuur cultuur architectuur conjunctuur borduur
  kwetsuur combinatie standaard kristal praktijk belegging automaat trompet kasteel chocolade bedding schildpad koekoek
  ballast blokkade platform jasmijn abrikoos building grossier bederf hypothese paragraaf bestseller ankerlier
  spektakel katrol klassering diefstal manoeuvre marshall ontwaarding opzegging oplegging overwintering parameter
  schudding buiging kaaiman kleinood kastijding musketon kneuzing lotharing modelleer oppervlak maatregel goedkoop
  landschap wetenschap gemeenschap eigenschap maatschap gezelschap manschap boodschap stalles memoires castraat
  batterij genoot vandaag houding handeling verwant aandeel armoede pastoor persoon patroon seizoen rijzing`.split(
    /\s+/,
  ),
)

/** What stands at the start of many words that have nothing to do with it ("ver-stand", "voor-raad"). */
export const notStarts: ReadonlySet<string> = new Set(
  'best vers wels para trans kris cava abri combi gelei rede voor neer achter weer waar beta bree loss neder'.split(
    ' ',
  ),
)

/** What stands at the end of many words as a suffix ("vriendelijk", "danseres"), and hardly ever as itself. */
export const notEnds: ReadonlySet<string> = new Set(
  `slee slede lijk baar ster laar king isme tien troop loos loog waar ring ling dom lieden kering nier ding ging aard
  tijk raat teel natie graaf lier koos sier zing gerij chip aars sten lande`.split(/\s+/),
)
