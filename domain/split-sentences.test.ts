import { expect, test } from 'vitest'
import { splitSentences } from './split-sentences'

test.each([
  ['Wat is dit? En dat!', ['Wat is dit?', 'En dat!']],
  ['Dit geldt o.a. Delft. Klaar.', ['Dit geldt o.a. Delft.', 'Klaar.']],
  ['Denk aan bijv. Den Haag.', ['Denk aan bijv. Den Haag.']],
  ['Een plan m.b.t. Rotterdam, i.p.v. Delft.', ['Een plan m.b.t. Rotterdam, i.p.v. Delft.']],
  ['Zie nr. 5 en art. 7 Grondwet.', ['Zie nr. 5 en art. 7 Grondwet.']],
  ['Volgens dr. Jansen t/m prof. De Wit.', ['Volgens dr. Jansen t/m prof. De Wit.']],
  ['Vanaf 1 jan. 2024 Nederland-breed. Nu.', ['Vanaf 1 jan. 2024 Nederland-breed.', 'Nu.']],
  ['Dat zei J. P. Balkenende. Waarom?', ['Dat zei J. P. Balkenende.', 'Waarom?']],
  ['Het wordt plan B. Hoe loopt dat?', ['Het wordt plan B.', 'Hoe loopt dat?']],
  ['Gas, water… Hoe zit dat?', ['Gas, water…', 'Hoe zit dat?']],
  ['Hij zei… niets.', ['Hij zei… niets.']],
  ['“Mag dat?” Men weet het niet.', ['“Mag dat?”', 'Men weet het niet.']],
  ['De vraag “Mag dat? Kan dat?” klinkt.', ['De vraag “Mag dat? Kan dat?” klinkt.']],
  ['Een "vraag? Of niet?" klinkt.', ['Een "vraag? Of niet?" klinkt.']],
  ['Is het huis (en de tuin?) duur?', ['Is het huis (en de tuin?) duur?']],
  ['Een haakje ( te veel? Ja.', ['Een haakje ( te veel?', 'Ja.']],
  ['Is het veilig(?) genoeg?', ['Is het veilig(?) genoeg?']],
  ['Hoe vaak – en waarom? – komt dat voor?', ['Hoe vaak – en waarom? – komt dat voor?']],
  ['Zie https://a.example/?q=Ja of niet.', ['Zie https://a.example/?q=Ja of niet.']],
])('%s', (paragraph, sentences) => {
  expect(splitSentences(paragraph).map(({ text }) => text)).toEqual(sentences)
})

test.each(['Wat?', 'Wat?!', 'Wat!?', 'Wat?…', '(Wat?)', '“Wat?”', 'Wat??'])('%s is a question', (text) => {
  expect(splitSentences(text)).toMatchObject([{ question: true }])
})

test.each(['Dat.', 'Dat!', 'Dat…', 'Wat, dat is de vraag (of niet?).', 'Dat'])(
  '%s is no question',
  (text) => {
    expect(splitSentences(text)).toMatchObject([{ question: false }])
  },
)

test('says which sentence is glued to the one before it', () => {
  expect(splitSentences('Een?Twee? Drie!vier.')).toMatchObject([
    { text: 'Een?', glued: false },
    { text: 'Twee?', glued: true, start: 4 },
    { text: 'Drie!vier.', glued: false },
  ])
})

test('marks without a word ask nothing', () => {
  expect(splitSentences('? … Wat nu?').map(({ question }) => question)).toEqual([false, true])
})
