import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeAtom } from './atom'
import type { Feed } from './feed'

const feed: Feed = {
  id: 'https://gids.example.org/wijzigingen.atom',
  title: 'Gids',
  author: 'Gids',
  self: 'https://gids.example.org/wijzigingen.atom',
  page: 'https://gids.example.org/wijzigingen',
  since: '2026-01-01T00:00:00.000Z',
  entries: [],
}
const entry = {
  id: 'tag:1',
  title: 'Bron',
  published: '2026-11-24T09:00:00.000Z',
  updated: '2026-11-24T10:00:00.000Z',
  page: 'https://gids.example.org/',
  topic: 'Asiel',
  items: [
    { text: 'Vraag toegevoegd: Wie & wat?', href: 'https://gids.example.org/vragen/a' },
    { text: 'Bron verwijderd: <b>', href: null },
  ],
}

describe('writeAtom', () => {
  it('writes all that a feed must have', () => {
    const entries = [entry, { ...entry, id: 'tag:0', updated: '2026-11-23T10:00:00.000Z' }]

    expect(writeAtom({ ...feed, entries })).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
  <id>https://gids.example.org/wijzigingen.atom</id>
  <title>Gids</title>
  <updated>2026-11-24T10:00:00.000Z</updated>
  <author><name>Gids</name></author>
  <link rel="alternate" type="text/html" href="https://gids.example.org/wijzigingen"/>
  <link rel="self" type="application/atom+xml" href="https://gids.example.org/wijzigingen.atom"/>
  <entry>
    <id>tag:1</id>
    <title>Bron</title>
    <published>2026-11-24T09:00:00.000Z</published>
    <updated>2026-11-24T10:00:00.000Z</updated>
    <category term="Asiel"/>
    <link rel="alternate" type="text/html" href="https://gids.example.org/"/>
    <summary type="text">Vraag toegevoegd: Wie &amp; wat?
Bron verwijderd: &lt;b&gt;</summary>
    <content type="html">&lt;ul&gt;&lt;li&gt;&lt;a href=&quot;https://gids.example.org/vragen/a&quot;&gt;Vraag toegevoegd: Wie &amp;amp; wat?&lt;/a&gt;&lt;/li&gt;&lt;li&gt;Bron verwijderd: &amp;lt;b&amp;gt;&lt;/li&gt;&lt;/ul&gt;</content>
  </entry>
  <entry>
    <id>tag:0</id>
    <title>Bron</title>
    <published>2026-11-24T09:00:00.000Z</published>
    <updated>2026-11-23T10:00:00.000Z</updated>
    <category term="Asiel"/>
    <link rel="alternate" type="text/html" href="https://gids.example.org/"/>
    <summary type="text">Vraag toegevoegd: Wie &amp; wat?
Bron verwijderd: &lt;b&gt;</summary>
    <content type="html">&lt;ul&gt;&lt;li&gt;&lt;a href=&quot;https://gids.example.org/vragen/a&quot;&gt;Vraag toegevoegd: Wie &amp;amp; wat?&lt;/a&gt;&lt;/li&gt;&lt;li&gt;Bron verwijderd: &amp;lt;b&amp;gt;&lt;/li&gt;&lt;/ul&gt;</content>
  </entry>
</feed>
`)
  })

  it('says since when it is there while it has no entries', () => {
    expect(writeAtom(feed)).toContain('<updated>2026-01-01T00:00:00.000Z</updated>')
  })

  it.each([
    ['markup', '<script>a & b</script>', '&lt;script&gt;a &amp; b&lt;/script&gt;'],
    ['the end of a CDATA section', 'a ]]> b', 'a ]]&gt; b'],
    ['an entity', '&nbsp;', '&amp;nbsp;'],
    ['quotes', 'Wat is "dat"?', 'Wat is &quot;dat&quot;?'],
    ['emoji and other scripts', '🧭 עברית é', '🧭 עברית é'],
    ['control characters', 'a\u0000b\u0008c\u001Fd', 'a\uFFFDb\uFFFDc\uFFFDd'],
    ['half a character', 'a\uD83Db', 'a\uFFFDb'],
    ['what is no character', 'a\uFFFEb\uFFFF', 'a\uFFFDb\uFFFD'],
  ])('holds %s', (_, title, written) => {
    expect(titleIn(writeAtom({ ...feed, entries: [{ ...entry, title }] }))).toBe(written)
  })

  it('is never broken by what stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (title) => {
        const written = titleIn(writeAtom({ ...feed, entries: [{ ...entry, title }] }))
        expect(written).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)|[\u0000-\u0008\u000B\u000C\u000E-\u001F]/)
      }),
    )
  })
})

function titleIn(written: string): string | undefined {
  return written.slice(written.indexOf('<entry>')).match(/<title>(.*)<\/title>/s)?.[1]
}
