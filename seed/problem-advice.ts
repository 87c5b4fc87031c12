import type { ProblemRule } from './problem'

interface Advice {
  /** What the problems of a rule have in common, as a heading. */
  what: string
  /** What to do about it. */
  advice: string
  /** What is proposed can stand in the document as it is. */
  isUsable?: true
}

export const problemAdvice: Record<ProblemRule, Advice> = {
  'not-a-document': {
    what: 'geen themadocument',
    advice: 'Kies een document in markdown of Word, met een titel.',
  },
  'too-large': { what: 'te groot', advice: 'Verdeel de tekst, of verdeel het document.' },
  'front-matter': {
    what: 'iets mis in het kopje',
    advice: 'Schrijf de regel tussen de streepjes zoals voorgesteld.',
    isUsable: true,
  },
  'missing-title': { what: 'geen titel', advice: 'Zet bovenaan tussen twee regels --- een regel met title.' },
  'missing-description': {
    what: 'geen omschrijving',
    advice: 'Schrijf in het kopje een regel met description, of importeer als concept.',
  },
  'unknown-key': {
    what: 'onbekend in het kopje',
    advice: 'Haal de regel weg, of laat haar staan: ze blijft bewaard.',
  },
  'unknown-section': {
    what: 'onbekend hoofdstuk',
    advice: 'Geef het een naam die de gids kent; nu staat de tekst bij de inleiding.',
  },
  'missing-section': {
    what: 'hoofdstuk zonder inhoud',
    advice: 'Vul het aan als het thema het hoort te hebben.',
  },
  'empty-subtopic': {
    what: 'kop zonder tekst',
    advice: 'Schrijf er vragen onder, als het een onderwerp van het thema is.',
  },
  'loose-text': { what: 'tekst buiten zijn plaats', advice: 'Zet de tekst waar hij hoort.', isUsable: true },
  markup: {
    what: 'opmaak die niet meekomt',
    advice: 'Kijk of de tekst zonder die opmaak klopt.',
    isUsable: true,
  },
  'table-columns': { what: 'onbekende kolom', advice: 'Geef de kolom een naam die de gids kent.' },
  'empty-row': { what: 'onvolledige rij', advice: 'Vul de rij aan, of haal haar weg.' },
  'duplicate-row': { what: 'dubbel', advice: 'Maak er één van als het samengevoegde niet goed leest.' },
  'several-publishers': {
    what: 'meer dan één uitgever',
    advice: 'Noem één uitgever, en de andere in de omschrijving.',
  },
  'several-organisations': {
    what: 'meer organisaties in één rij',
    advice: 'Geef elke organisatie een eigen rij.',
  },
  'tracking-removed': {
    what: 'volgcode uit een link gehaald',
    advice: 'Gebruik de schone link ook in het document.',
    isUsable: true,
  },
  'unusable-link': {
    what: 'link die niet werkt',
    advice: 'Schrijf het hele adres, met https.',
    isUsable: true,
  },
  'loose-link': { what: 'los van de tabel', advice: 'Zet het in de tabel, met een naam.' },
  'words-glued': { what: 'spatie vergeten', advice: 'Zet een spatie tussen de zinnen.', isUsable: true },
  'question-mark': {
    what: 'vraag zonder vraagteken',
    advice: 'Zet er een vraagteken achter als het een vraag is.',
    isUsable: true,
  },
  'highlight-differs': {
    what: 'uitgelichte vraag is net anders',
    advice: 'Neem de vraag letterlijk over.',
    isUsable: true,
  },
  'type-guessed': {
    what: 'soort organisatie niet bekend',
    advice: 'Noem de soort in een kolom Soort, of kies haar in de gids.',
  },
  'kind-guessed': {
    what: 'soort bron geraden',
    advice: 'Noem de soort in een kolom Soort, of zet haar vóór de link.',
  },
  'likely-twin': {
    what: 'misschien al in de gids',
    advice: 'Schrijf de naam zoals voorgesteld, of voeg de twee in de gids samen.',
    isUsable: true,
  },
  publication: {
    what: 'publicatie niet overgenomen',
    advice: 'Schrijf titel, medium en datum zoals voorgesteld; de dag is geweest.',
  },
  'unknown-record': {
    what: 'staat niet in de gids',
    advice: 'Zet haar in de tabel, of schrijf de naam zoals die in de gids staat.',
  },
  'link-of-another': { what: 'link van een ander', advice: 'Kijk of de link klopt.' },
  'question-elsewhere': {
    what: 'vraag staat ook elders',
    advice: 'Kijk of de vraag in beide thema’s hoort.',
  },
  'unfinished-draft': {
    what: 'met rust gelaten',
    advice: 'Publiceer het concept en importeer daarna opnieuw.',
  },
  conflict: {
    what: 'twee teksten',
    advice: 'Kies in de gids, onder Importeren, welke tekst er komt te staan.',
  },
  'in-the-trash': {
    what: 'thema in de prullenbak',
    advice: 'Zet het terug of verwijder het, en importeer dan opnieuw.',
  },
  'row-in-the-trash': {
    what: 'weggehaald door de redactie',
    advice: 'Haal de rij uit het document, of zet terug wat in de prullenbak ligt.',
  },
  'document-twice': { what: 'twee documenten over één thema', advice: 'Maak er één document van.' },
  'not-written': { what: 'niet geïmporteerd', advice: 'Los op wat er staat, en importeer opnieuw.' },
  'image-failed': { what: 'beeld niet opgehaald', advice: 'Kijk of het adres klopt en openbaar is.' },
}
