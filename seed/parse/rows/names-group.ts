import { normaliseName } from '@/domain/organisations/normalise-name'

/** Whether words name a group of rows: "Ministeries", "Wet- en regelgeving", "Meer lezen", "Overige bronnen". */
export function namesGroup(words: string): boolean {
  const name = normaliseName(words)
  if (phrases.has(name)) return true
  const content = name.split(' ').filter((word) => !beside.has(word) && !/^\d{1,2}$/.test(word))
  return content.length <= 3 && content.every((word) => groups.has(word))
}

const phrases = new Set([
  ...[
    'meer lezen',
    'verder lezen',
    'lees ook',
    'lees verder',
    'lees meer',
    'zie ook',
    'meer weten',
    'let op',
    'nb',
    'tip',
    'tips',
  ],
  ...[
    'opmerking',
    'toelichting',
    'noot',
    'verantwoording',
    'inleiding',
    'achtergrond',
    'algemeen',
    'overig',
    'overige',
    'anders',
  ],
  ...[
    'leestips',
    'kijktips',
    'luistertips',
    'leeslijst',
    'nieuws',
    'overheid',
    'rijksoverheid',
    'rijk',
    'politiek',
    'kennis',
    'toezicht',
    'bedrijfsleven',
    'middenveld',
    'wetenschap',
    'europa',
  ],
  ...[
    'wet en regelgeving',
    'wetgeving',
    'regelgeving',
    'jurisprudentie',
    'rechtspraak',
    'literatuur',
    'media',
    'pers',
    'beleid',
  ],
])

/** Words that may stand beside those of a group. */
const beside = new Set(
  (
    'de het een en of van in uit voor over op nederlandse nederland europese internationale nationale landelijke regionale ' +
    'lokale overige andere belangrijke belangrijkste relevante gebruikte nuttige meer extra primaire secundaire officiele ' +
    'maatschappelijke betrokken politieke publieke private wetenschappelijke juridische recente overheid'
  ).split(' '),
)

const groups = new Set(
  (
    'ministeries departementen gemeenten provincies waterschappen overheden overheidsorganisaties overheidsinstanties ' +
    'uitvoeringsorganisaties uitvoerders toezichthouders inspecties autoriteiten adviesorganen adviesraden ' +
    'kennisinstellingen kenniscentra kennisinstituten onderzoeksinstellingen onderzoeksinstituten onderzoeksbureaus ' +
    'planbureaus universiteiten hogescholen scholen ngo ngos belangenorganisaties belangenverenigingen belangengroepen ' +
    'belangenbehartigers brancheorganisaties brancheverenigingen koepels koepelorganisaties vakbonden werkgevers ' +
    'werknemers bedrijven verenigingen stichtingen fondsen partijen instanties instellingen organisaties initiatieven ' +
    'platforms platformen netwerken databanken rechtbanken rechters media kranten tijdschriften omroepen experts ' +
    'deskundigen organen wetten wetteksten verdragen richtlijnen verordeningen regelingen rapporten jaarverslagen onderzoeken ' +
    'onderzoeksrapporten studies evaluaties monitors cijfers statistieken data datasets databronnen registers dossiers ' +
    'boeken artikelen nieuwsartikelen nieuwsberichten publicaties websites sites links kamerstukken kamerbrieven ' +
    'kamervragen beleidsstukken uitspraken podcasts videos documentaires kaarten dashboards bronnen documenten factsheets'
  ).split(' '),
)
