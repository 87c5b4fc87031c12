/**
 * What Payload, Lexical, dnd-kit, react-select and react-datepicker say in English without asking for a translation.
 *
 * Relies on these strings as they are written there. Where one changes, it is read out or shown in English again.
 */
const words: readonly (readonly [english: RegExp, dutch: string])[] = [
  [/^Drag to move$/, 'Versleep'],
  [/^Add block$/, 'Voeg een alinea toe'],
  [/^Insert Paragraph$/, 'Voeg een alinea in'],
  [/^text dropdown$/, 'Soort alinea'],
  [/^Edit link$/, 'Bewerk de link'],
  [/^Remove link$/, 'Verwijder de link'],
  [/^Edit (.+)$/, 'Bewerk $1'],
  [/^Remove $/, 'Verwijder'],
  [/^Remove (.+)$/, 'Verwijder $1'],
  [/^Collapse$/, 'Klap in'],
  [/^Expand$/, 'Klap uit'],
  [/^No columns selected$/, 'Geen kolommen gekozen'],
  [/^Something went wrong:$/, 'Er ging iets mis:'],
  [/^Loading\.\.\.$/, 'Laden…'],
  [/^Select\.\.\.$/, 'Kies…'],
  [/^Error making request$/, 'Het verzoek is niet aangekomen'],
  [/^Error parsing response$/, 'Het antwoord is niet te lezen'],
  [/^Failed to fetch the file\.$/, 'Het bestand is niet opgehaald.'],
  [/^Failed to save (\d+) files$/, '$1 bestanden zijn niet opgeslagen'],
  [/^Successfully saved (\d+) files$/, '$1 bestanden zijn opgeslagen'],

  [/^Previous Month$/, 'Vorige maand'],
  [/^Next Month$/, 'Volgende maand'],
  [/^Previous Year$/, 'Vorig jaar'],
  [/^Next Year$/, 'Volgend jaar'],
  [/^Choose Date$/, 'Kies een dag'],
  [/^Time$/, 'Tijd'],
  [/^Choose (.+)$/, 'Kies $1'],
  [/^Not available (.+)$/, 'Kan niet: $1'],
  [/^[Mm]onth +(.+)$/, 'Maand $1'],

  [/^Notifications (.+)$/, 'Meldingen $1'],

  [/^sortable$/, 'verplaatsbaar'],
  [
    /^To pick up a draggable item, press the space bar\. .*cancel\.$/,
    'Pak op met de spatiebalk, verplaats met de pijltjes, en laat los met de spatiebalk. Escape zet terug.',
  ],
  [/^Picked up draggable item .+\.$/, 'Opgepakt.'],
  [/^Draggable item .+ was moved over droppable area .+\.$/, 'Verplaatst.'],
  [/^Draggable item .+ is no longer over a droppable area\.$/, 'Hier kan het niet staan.'],
  [/^Draggable item .+ was dropped.*$/, 'Neergezet.'],
  [/^Dragging was cancelled\. .+$/, 'Teruggezet.'],
]

/** The same of sentences that are put together. */
const phrases: readonly (readonly [english: RegExp, dutch: string])[] = [
  [/option (.+?), selected\./g, '$1 is gekozen.'],
  [/option (.+?), deselected\./g, '$1 is weggehaald.'],
  [/option (.+?) is disabled\. Select another option\./g, '$1 kan niet. Kies iets anders.'],
  [/(?:option|value) (.+?) focused, (\d+) of (\d+)\./g, '$1, $2 van $3.'],
  [/(\d+) results? available(?: for search term (.+?))?\./g, '$1 gevonden.'],
  [/All selected options have been cleared\./g, 'Er is niets meer gekozen.'],
  [/Use Up and Down to choose options/g, 'Kies met de pijltjes'],
  [/, press Enter to select the currently focused option/g, ', neem met Enter'],
  [/, press Escape to exit the menu/g, ', sluit met Escape'],
  [/, press Tab to select the option and exit the menu/g, ', of neem en sluit met Tab'],
  [
    /Use left and right to toggle between focused values, press Backspace to remove the currently focused value/g,
    'Ga met links en rechts langs wat gekozen is, en haal weg met Backspace',
  ],
  [
    /(.*) is focused ?,type to refine list, press Down to open the menu, ?/g,
    '$1: typ om te zoeken, open met het pijltje omlaag. ',
  ],
  [/(.*) is focused ?, press Down to open the menu, ?/g, '$1: open met het pijltje omlaag. '],
  [/press left to focus selected values/g, 'Ga met links naar wat gekozen is'],
]

/** The Dutch for a word or a sentence that is written in English there; other text as it is. */
export function dutchFor(text: string): string {
  const plain = text.replace(/\s+/g, ' ')
  const whole = words.find(([english]) => english.test(plain.trim() || plain) || english.test(plain))
  if (whole) return (whole[0].test(plain) ? plain : plain.trim()).replace(whole[0], whole[1])
  const translated = phrases.reduce((sentence, [english, dutch]) => sentence.replace(english, dutch), plain)
  return translated === plain ? text : translated
}
