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
  ['Scholen e.d. in de regio, enz. Waarom?', ['Scholen e.d. in de regio, enz.', 'Waarom?']],
  ['Gemeenten, w.o. Delft, i.s.m. GGD Haaglanden.', ['Gemeenten, w.o. Delft, i.s.m. GGD Haaglanden.']],
  ['Brief d.d. 12-5-2023. Wie?', ['Brief d.d. 12-5-2023.', 'Wie?']],
  ['Bel tel. 14070. Het duurt 5 min. Goed?', ['Bel tel. 14070.', 'Het duurt 5 min.', 'Goed?']],
  ['Voor 2 mln. Nederlanders in de gem. Delft.', ['Voor 2 mln. Nederlanders in de gem. Delft.']],
  ['Het kost 2 mln. De gem. Delft betaalt.', ['Het kost 2 mln.', 'De gem. Delft betaalt.']],
  ['Dat is Stadsbank N.V. De rest niet.', ['Dat is Stadsbank N.V.', 'De rest niet.']],
  ['Zie Visser et al. (2020) en CBS e.a. (2021).', ['Zie Visser et al. (2020) en CBS e.a. (2021).']],
  ['1. Wie betaalt? 2. Wie int?', ['1. Wie betaalt?', '2. Wie int?']],
  ['Dat. 2.Wie betaalt? b.Wie int?', ['Dat.', '2.Wie betaalt?', 'b.Wie int?']],
  ['Punt 3. Of a. Wat? b. Dat.', ['Punt 3.', 'Of a.', 'Wat?', 'b. Dat.']],
  ['Wie int? - Wie betaalt? – En wie niet?', ['Wie int?', '- Wie betaalt?', '– En wie niet?']],
  ['Hoe vaak – en waarom? – Delft dit doet?', ['Hoe vaak – en waarom? – Delft dit doet?']],
  ['Is dat zo?[1] Ja. [2] Wie?[^nr] Nu?¹ Nee.', ['Is dat zo?[1]', 'Ja. [2]', 'Wie?[^nr]', 'Nu?¹', 'Nee.']],
  ['<b>Wie betaalt?</b> De raad.', ['<b>Wie betaalt?</b>', 'De raad.']],
  ['Zij vraagt: ‘Mag dat? Kan dat?’ De raad zwijgt.', ['Zij vraagt: ‘Mag dat? Kan dat?’', 'De raad zwijgt.']],
  ['De regio’s? Foto’s? ’s Nachts ook.', ['De regio’s?', 'Foto’s?', '’s Nachts ook.']],
  ['‘s Nachts ook? De ouders’ rol?', ['‘s Nachts ook?', 'De ouders’ rol?']],
])('%s', (paragraph, sentences) => {
  expect(splitSentences(paragraph).map(({ text }) => text)).toEqual(sentences)
})

test.each([
  'Wat?',
  'Wat?!',
  'Wat!?',
  'Wat?…',
  '(Wat?)',
  '“Wat?”',
  'Wat??',
  'Wat? !',
  'Wat?[1]',
  'Wat? [^2]',
  'Wat?</b>',
])('%s is a question', (text) => {
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

test('a text of many lines is divided soon', () => {
  const started = performance.now()
  expect(splitSentences('a\n'.repeat(10_000))).toHaveLength(10_000)
  expect(performance.now() - started).toBeLessThan(1500)
})
