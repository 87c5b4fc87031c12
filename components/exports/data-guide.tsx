import type { ReactNode } from 'react'
import { exportFormats, formatNames, isExportList, type ExportList } from '@/domain/exports/formats'
import { exportParameters } from '@/domain/exports/parameters'
import { paths } from '@/domain/site/paths'
import { Link } from '../elements/link'
import { Section } from '../elements/section'

const lists: Record<ExportList, string> = {
  themas: 'Thema’s',
  vragen: 'Vragen',
  organisaties: 'Organisaties',
  bronnen: 'Bronnen',
}

/** Each was tried: what is said of a program is what it made of the file. */
const programs = [
  {
    program: 'Excel, LibreOffice, Gnumeric',
    advice:
      'Excel (xlsx): met kolommen, getallen en datums. Een CSV opent in een Nederlandse Excel of LibreOffice soms in één kolom, omdat die puntkomma’s verwacht: kies dan bij het importeren de komma, en in LibreOffice “Veld met aanhalingstekens als tekst opmaken”, zodat een nummer zijn nullen houdt.',
  },
  {
    program: 'Zotero',
    advice:
      'De knop van Zotero in de browser neemt op de pagina van een bron de bron zelf over, en laat op een lijst kiezen. Als bestand bewaart RIS de meeste soorten: een dataset blijft een dataset, een wet een wet.',
  },
  { program: 'EndNote, Mendeley', advice: 'RIS.' },
  {
    program: 'JabRef, LaTeX, pandoc',
    advice: 'BibTeX. Datasets en wetten zijn daarin webpagina’s, omdat niet elk programma die soorten kent.',
  },
  { program: 'Citeerprogramma’s (citeproc)', advice: 'CSL-JSON.' },
  {
    program: 'Scripts',
    advice:
      'CSV of JSON; JSON-LD voor wie met schema.org werkt. Pandas leest ook de xlsx. Bibtexparser slaat webpagina’s over, tenzij je ignore_nonstandard_types=False meegeeft.',
  },
]

const examples = [
  ['/organisaties.xlsx?thema=asiel', 'De organisaties van het thema Asiel met hun rol, voor een spreadsheet'],
  ['/organisaties.json?thema=asiel&soort=ngo', 'Alleen de ngo’s daarvan, voor een programma'],
  ['/bronnen.ris?thema=asiel', 'De bronnen van dat thema, voor Zotero of EndNote'],
  ['/bronnen.csv?thema=asiel', 'Dezelfde bronnen, voor een script'],
  ['/vragen.xlsx', 'Alle onderzoeksvragen met hun vaste link'],
] as const

/** How what is in the guide can be taken along: the files, what narrows them, and what may be done with them. */
export function DataGuide({ licence }: { licence: string | null }): ReactNode {
  return (
    <>
      <Section id="bestanden" title="Bestanden">
        <p className="mt-2 max-w-measure">
          Zet achter het adres van een lijst een punt en een vorm. Het bestand bevat de hele lijst, niet
          alleen de pagina die te zien is. Achter het adres van één thema, organisatie of bron kan het ook, en
          achter de vaste link van een vraag (RIS, BibTeX, CSL-JSON en JSON).
        </p>
        <ul className="mt-4 grid max-w-[52rem] gap-6 print:block print:space-y-6">
          {Object.keys(lists)
            .filter(isExportList)
            .map((list) => (
              <li key={list}>
                <ListFiles list={list} />
              </li>
            ))}
        </ul>
      </Section>
      <Section id="programmas" title="Welk bestand past bij welk programma">
        <dl className="mt-2 grid max-w-[52rem] gap-x-6 gap-y-3 sm:grid-cols-[12rem_minmax(0,1fr)]">
          {programs.map(({ program, advice }) => (
            <div key={program} className="contents">
              <dt className="font-semibold">{program}</dt>
              <dd>{advice}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="kolommen" title="Kolommen die blijven">
        <p className="mt-2 max-w-measure">
          De namen van de kolommen veranderen niet. In Excel, CSV en JSON is <code>id</code> het blijvende
          adres van een record en <code>gewijzigd</code> de dag waarop het voor het laatst is gepubliceerd, in
          Nederlandse tijd. Van organisaties staan de andere namen, de nummers in registers (<code>tooi</code>
          , <code>wikidata</code>) en de rol in elk thema (<code>rollen</code>) erbij, en van wie er niet meer
          is sinds wanneer (<code>opgeheven</code>) en de <code>opvolger</code>. Leidt een link nergens meer
          heen, dan staat er sinds wanneer (<code>niet bereikbaar sinds</code>) en waar een kopie is (
          <code>bewaarde versie</code>). Het nummer van een vraag staat in twee kolommen,{' '}
          <code>onderwerpnummer</code> en <code>vraagnummer</code>, omdat 1.1 en 1.10 in een spreadsheet
          hetzelfde getal zijn. Waar een vraag verder naar leidt, staat erbij.
        </p>
      </Section>
      <Section id="voorbeelden" title="Voorbeelden">
        <ul className="mt-2 grid max-w-measure gap-2 print:block print:space-y-2">
          {examples.map(([address, what]) => (
            <li key={address}>
              <Link href={address} className="font-mono text-small">
                {address}
              </Link>
              <br />
              {what}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="feeds" title="Feeds">
        <p className="mt-2 max-w-measure">
          De wijzigingen zijn te volgen als Atom (<Link href={paths.changesFeed}>{paths.changesFeed}</Link>)
          en als JSON Feed (<Link href={paths.changesJSONFeed}>{paths.changesJSONFeed}</Link>), ook van één
          thema met <code>?thema=</code> erachter. Een dag is per thema één bericht. Volg alles of losse
          thema’s, niet beide: een bericht heeft overal hetzelfde kenmerk, en een lezer als Newsboat laat het
          dan maar in één van beide zien.
        </p>
      </Section>
      <Section id="licentie" title="Licentie">
        <p className="mt-2 max-w-measure">
          {licence
            ? `Voor het hergebruik van de gegevens geldt: ${licence}.`
            : 'Voor het hergebruik van de gegevens is nog geen licentie gekozen.'}
        </p>
      </Section>
      <Section id="machines" title="Voor programma’s">
        <p className="mt-2 max-w-measure">
          Een beschrijving volgens OpenAPI 3.1 staat op <Link href={paths.openapi}>{paths.openapi}</Link>.
          Tekst is UTF-8. CSV heeft komma’s tussen de kolommen en begint met een byte order mark. Tekst staat
          er tussen aanhalingstekens, getallen en dagen niet, en tekst die een spreadsheet voor een formule
          zou houden krijgt er een apostrof voor. In Excel-bestanden en JSON staat tekst zoals zij is.
        </p>
      </Section>
    </>
  )
}

function ListFiles({ list }: { list: ExportList }): ReactNode {
  return (
    <>
      <h3 className="text-question">{lists[list]}</h3>
      <p className="mt-1 flex flex-wrap gap-x-4">
        {exportFormats[list].map((format) => (
          <Link key={format} href={`/${list}.${format}`} className="py-0.5">
            {formatNames[format]}
          </Link>
        ))}
      </p>
      {exportParameters[list].length > 0 && (
        <dl className="mt-2 grid gap-x-6 gap-y-1 text-small sm:grid-cols-[6rem_minmax(0,1fr)]">
          {exportParameters[list].map(({ name, description, values, isRepeated }) => (
            <div key={name} className="contents">
              <dt className="font-mono">{name}</dt>
              <dd className="text-muted">
                {description} {isRepeated && 'Mag vaker.'} {values && `Waarden: ${values.join(', ')}.`}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
