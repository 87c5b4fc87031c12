import { expect, test } from 'vitest'

import { htmlToMarkdown } from './html-to-markdown'

const level = (depth: number): string => `style='text-indent:-18pt;mso-list:l0 level${depth} lfo1'`
const mark = `<![if !supportLists]><span style='mso-list:Ignore'>·&nbsp; </span><![endif]>`

test.each([
  [
    'what Word puts on the clipboard: a title, and items that it writes as paragraphs',
    `<html><!--StartFragment--><p class=MsoTitle>Wonen<o:p></o:p></p><h1>Onderwerpen</h1>
     <p class=MsoListParagraphCxSpFirst ${level(1)}>${mark}Wie huurt?<o:p></o:p></p>
     <p class=MsoListParagraphCxSpMiddle ${level(2)}>${mark}Waarom?</p>
     <p class=MsoListParagraphCxSpLast ${level(1)}>${mark}Wie betaalt?</p><p class=MsoNormal>Slot.</p>
     <!--EndFragment--></html>`,
    '# Wonen\n\n# Onderwerpen\n\n- Wie huurt?\n  - Waarom?\n- Wie betaalt?\n\nSlot.\n',
  ],
  [
    'a list of Word that begins below its first level',
    `<p class=MsoListParagraph ${level(2)}>${mark}Diep.</p>`,
    '- - Diep.\n',
  ],
  [
    'what Google Docs puts there: bold that is none, and styles that are bold',
    '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Vet</span> en <span style="font-style:italic">schuin</span></p></b>',
    '**Vet** en *schuin*\n',
  ],
  [
    'anchors, scripts, pictures and what is hidden are left out, and notes keep their text',
    `<p><a id="top"></a><a href="#top">Boven</a><script>alert(1)</script><img src="https://a.example/p.png" alt="x">
     <span style="display:none">weg</span> zegt<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup>.</p>
     <ol><li id="footnote-1"><p>Een noot. <a href="#footnote-ref-1">↑</a></p></li></ol>`,
    'Boven zegt[^footnote-1].\n\n[^footnote-1]: Een noot.\n',
  ],
  [
    'of words that are struck out all stay, and of a change what it made',
    '<p>De <s>oude</s> <strike>molen</strike> <ins>draait</ins><del>staat</del>.</p>',
    'De oude molen draait.\n',
  ],
  [
    'the title of a document of Google Docs is one, that of a box in Confluence is not',
    '<p class="c3 title">Wonen</p><div class="confluence-information-macro"><p class="title">Let op</p></div>',
    '# Wonen\n\nLet op\n',
  ],
  [
    'a file on a page of WordPress is one link, and ways to share the page are none',
    `<div class="wp-block-file"><a href="https://a.example/r.pdf">Rapport</a><a href="https://a.example/r.pdf" class="wp-block-file__button">Downloaden</a></div>
     <p>Deel dit: <a href="https://twitter.com/share?u=a">Twitter</a> <a href="https://facebook.com/sharer">Facebook</a></p>`,
    '[Rapport](https://a.example/r.pdf)\n',
  ],
  [
    'the page of a wiki: its contents and links to change it are left out, and its notes are notes',
    `<div class="toc"><h2>Inhoud</h2></div><h2>Wonen <span class="mw-editsection">[<a href="/e">bewerken</a>]</span></h2>
     <p>Zo is het.<sup><a href="#cite_note-1">[1]</a></sup></p><ol><li id="cite_note-1"><a href="#cite_ref-1">↑</a> Een noot.</li></ol>`,
    '## Wonen\n\nZo is het.[^cite-note-1]\n\n[^cite-note-1]: Een noot.\n',
  ],
  [
    'a table of which no row is a header, with a list in a cell',
    '<table><tr><td>Organisatie</td><td>Doet</td></tr><tr><td><p>Raad</p></td><td><ul><li>leest</li><li>kijkt</li></ul></td></tr></table>',
    '| Organisatie | Doet |\n| - | - |\n| Raad | leest; kijkt |\n',
  ],
  [
    'numbers and marks that were typed, and a heading that asks',
    '<h2>2. Regels:</h2><h3>Wie maakt ze?</h3><p>1. Wie huurt?</p><p>1.2 Wat dan?</p><p>a) Waar?</p><p>– Wie betaalt?</p><p>Vraag 3: wie niet?</p>',
    '## 2. Regels:\n\n### Wie maakt ze?\n\n1. Wie huurt?\n\n1.2 Wat dan?\n\na) Waar?\n\n– Wie betaalt?\n\nVraag 3: wie niet?\n',
  ],
  [
    'tabs and contents of Word',
    `<p class=MsoToc1><a href="#_Toc1">Inleiding<span style='mso-tab-count:1'>.....</span>2</a></p>
     <p>Raad<span style='mso-tab-count:1'>      </span>adviseert</p>`,
    'Raad\tadviseert\n',
  ],
  [
    'cells across rows and columns: each row says what it says, and one cell across a row names a group',
    `<table><tr><td>Titel</td><td>Uitgever</td></tr><tr><td colspan=2>Cijfers</td></tr>
     <tr><td>Huur</td><td rowspan=2>Raad</td></tr><tr><td>Koop</td></tr><tr><td rowspan=9>Zee</td><td colspan=0>Wind</td></tr></table>`,
    '| Titel | Uitgever |\n| - | - |\n| **Cijfers** | |\n| Huur | Raad |\n| Koop | Raad |\n| Zee | Wind |\n',
  ],
  [
    'the page of a spreadsheet, with a row for its title and for each section',
    `<table><tr><td colspan=2>Wonen</td></tr><tr><td></td><td></td></tr><tr><td>Organisaties</td><td></td></tr>
     <tr><td>Naam</td><td>Rol</td></tr><tr><td>Raad</td><td>leest</td></tr><tr><td>Documenten</td><td></td></tr><tr><td>Titel</td><td>Jaar</td></tr></table>`,
    '# Wonen\n\n## Organisaties\n\n| Naam | Rol |\n| - | - |\n| Raad | leest |\n\n## Documenten\n\n| Titel | Jaar |\n| - | - |\n',
  ],
  [
    'menus of a website are left out, by what they are called or since they are links within it alone',
    `<div class="menu"><a href="https://a.example/">Start</a> | <a href="https://a.example/c">Contact</a></div>
     <p><a href="/">Start</a> » <a href="/d">Dossiers</a></p><h1>Wonen</h1>
     <div id="footer">© Raad <a href="/privacy">Privacy</a> <a href="/login">Inloggen</a></div>`,
    '# Wonen\n',
  ],
  [
    'what has a heading, says more than its links or leads elsewhere is no menu',
    `<div class="menu"><h2>Bronnen</h2><a href="/a">Een</a> <a href="/b">Twee</a></div>
     <p><a href="/a">Huur</a> en <a href="/b">koop</a></p><p><a href="https://a.example">A</a> | <a href="https://b.example">B</a></p>`,
    '## Bronnen\n\n[Een](/a) [Twee](/b)\n\n[Huur](/a) en [koop](/b)\n\n[A](https://a.example) | [B](https://b.example)\n',
  ],
  [
    'boxes to tick before the items of a list are left out, elsewhere they are text',
    '<ul><li>☐ Wie huurt?</li><li><p>☒ Wie betaalt?</p></li></ul><p>☐ open</p>',
    '- Wie huurt?\n\n- Wie betaalt?\n\n☐ open\n',
  ],
  [
    'a title and notes of Google Docs are those of markdown, and remarks are left out',
    `<p class="c1 title">Molens</p><p>Ze draaien<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>.<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>
     <div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> Soms.</span></p></div>
     <div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Klopt dit?</span></p></div>`,
    '# Molens\n\nZe draaien[^ftnt1].\n\n[^ftnt1]: Soms.\n',
  ],
  [
    'notes of LibreOffice and Word are those of markdown',
    `<p>Wind<a name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> waait<a href="#_edn2" name="_ednref2">[ii]</a>.</p>
     <div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a> Soms.</p></div>
     <div id="edn2"><p><a href="#_ednref2" name="_edn2">[ii]</a> Hard.</p></div>`,
    'Wind[^sdfootnote1sym] waait[^edn2].\n\n[^sdfootnote1sym]: Soms.\n\n[^edn2]: Hard.\n',
  ],
  [
    'levels of lists and emphasis of Google Docs, which has both in classes',
    `<style>.c1{font-style:italic}.c2{color:#000;font-weight:700}.c3{font-weight:400}</style>
     <ol class="c4 lst-kix_a-0 start"><li>Wie <span class="c1">huurt</span>?</li></ol><ul class="lst-kix_a-1 start"><li>Waarom?</li></ul>
     <ol class="lst-kix_a-0"><li><span class="c3 c2">Wie</span> betaalt?</li></ol>`,
    '1. Wie *huurt*?\n   - Waarom?\n2. **Wie** betaalt?\n',
  ],
  [
    'white space at the edge of bold and italics stands outside them',
    '<p><strong>Hoofdvraag: </strong><em>Wie maalt?</em></p><p>Wie<b> <i>maalt</i> </b>?<b> </b>Nu<i></i>.</p>',
    '**Hoofdvraag:** *Wie maalt?*\n\nWie ***maalt*** ? Nu.\n',
  ],
  [
    'where OneNote pasted something from is the address of the paragraph above, which may have it already',
    `<p>Molens in beeld (2020)</p> <p>Geplakt van &lt;<a href="https://a.example/m">https://a.example/m</a>&gt; </p>
     <p><a href="https://a.example/w">Wieken</a></p><p>Knipsel uit: &lt;<a href="https://a.example/w">https://a.example/w</a>&gt;</p>
     <p>Zie &lt;<a href="https://a.example/z">https://a.example/z</a>&gt;</p>`,
    'Molens in beeld (2020) [https://a.example/m](https://a.example/m)\n\n[Wieken](https://a.example/w)\n\nZie <[https://a.example/z](https://a.example/z)>\n',
  ],
  [
    'what LibreOffice has on top and at the bottom of each page is left out',
    '<div title="header"><p>Concept</p></div><p>Molens malen.</p><div title="footer"><p>Pagina 2</p></div>',
    'Molens malen.\n',
  ],
  [
    'links to the top, to share or to print a page are left out, and so is what only a screen reader says',
    `<p>Molens<span class="visually-hidden"> (extern)</span> (opent in een nieuw tabblad)</p><p>^ <a href="#top">Naar boven</a></p>
     <p><a href="javascript:window.print()">Print</a> | <a href="https://www.facebook.com/sharer/sharer.php?u=x">Deel</a></p>
     <div><a href="#a1">Wie maalt?</a></div>`,
    'Molens\n\nWie maalt?\n',
  ],
  [
    'a number with a letter before a heading is read as one',
    '<h3>A.1.1 Wind</h3><p>A.1 noemt men dat.</p>',
    '### A.1.1 Wind\n\nA.1 noemt men dat.\n',
  ],
  [
    'a table with one column is no spreadsheet',
    '<table><tr><td>Nr.</td></tr><tr><td>Vragen</td></tr></table>',
    '| Nr. |\n| - |\n| Vragen |\n',
  ],
  [
    'a table with a header keeps it',
    '<table><tr><th>A</th></tr><tr><td>b</td></tr></table>',
    '| A |\n| - |\n| b |\n',
  ],
])('%s', (_, html, markdown) => {
  expect(htmlToMarkdown(html)).toBe(markdown)
})

test('too many links are refused soon', () => {
  const started = performance.now()
  expect(() => htmlToMarkdown(`<p>${'<a href="https://a.example">x</a> '.repeat(20_000)}</p>`)).toThrow(
    '12.000 links',
  )
  expect(performance.now() - started).toBeLessThan(1000)
})

test('too many tables, and a page that is too deep, are refused in words', () => {
  expect(() => htmlToMarkdown('<table><tr><td>a</td></tr></table>'.repeat(10_000))).toThrow('500 tabellen')
  expect(() => htmlToMarkdown('<div>'.repeat(50_000) + 'tekst')).toThrow('te diep genest')
})
