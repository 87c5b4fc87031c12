import { expect, test } from 'vitest'

import { dutchFor } from './hard-coded-words'

test.each([
  ['Drag to move', 'Versleep'],
  ['Edit Ministerie van Justitie', 'Bewerk Ministerie van Justitie'],
  ['Remove ', 'Verwijder'],
  ['Choose zaterdag 28 november 2026', 'Kies zaterdag 28 november 2026'],
  ['month  2026-11', 'Maand 2026-11'],
  ['Picked up draggable item 65f1.', 'Opgepakt.'],
  ['Draggable item a was dropped over droppable area b', 'Neergezet.'],
  ['Dragging was cancelled. Draggable item a was dropped.', 'Teruggezet.'],
  [
    '\n    To pick up a draggable item, press the space bar.\n    While dragging, use the arrow keys to move the item.\n    Press space again to drop the item in its new position, or press escape to cancel.\n  ',
    'Pak op met de spatiebalk, verplaats met de pijltjes, en laat los met de spatiebalk. Escape zet terug.',
  ],
  [
    'option Rechtspraak focused, 1 of 9. 9 results available. Use Up and Down to choose options, press Enter to select the currently focused option, press Escape to exit the menu, press Tab to select the option and exit the menu.',
    'Rechtspraak, 1 van 9. 9 gevonden. Kies met de pijltjes, neem met Enter, sluit met Escape, of neem en sluit met Tab.',
  ],
  ['option Ngo, selected.', 'Ngo is gekozen.'],
  [
    ' Soort is focused ,type to refine list, press Down to open the menu,  press left to focus selected values',
    ' Soort: typ om te zoeken, open met het pijltje omlaag. Ga met links naar wat gekozen is',
  ],
  ['Bewerk', 'Bewerk'],
  ['Optie van 3', 'Optie van 3'],
])('%j', (english, dutch) => {
  expect(dutchFor(english)).toBe(dutch)
})
